import { sayRange } from '../base/format.ts'
import type { Arm } from '../catalog/edition-knowledge.ts'
import type { Edition } from '../catalog/edition.ts'
import { closuresOf } from '../catalog/published-effects.ts'

/** Of the gap between answers without and with what is missing, what was published of closing it: lowest to highest. */
export function sayPublished(edition: Edition, need: 'facts' | 'behaviour', to: readonly Arm[]): string | undefined {
  const values = closuresOf(edition, need, 'base', to).map(({ value }) => value)
  return values.length === 0 ? undefined : sayRange('share', Math.min(...values), Math.max(...values))
}
