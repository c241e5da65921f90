import type { Effort } from '../edition.ts'
import { effortSpellings, refusedNames } from '../facts/efforts.ts'

/** The last parenthesis of a published name, in small letters; empty where there is none. */
const spellingOf = (published: string): string => /\(([^()]*)\)$/.exec(published)?.[1]?.toLowerCase() ?? ''

/** The effort that a published name states; `undefined` where it states none. Unknown spellings and refused names throw. */
export const statedEffort = (published: string): Effort | undefined => {
  if (refusedNames.some((name) => name.test(published)))
    throw new Error(`"${published}" is not the model it is filed under`)
  const spelling = spellingOf(published)
  if (spelling === '') return undefined
  const effort = effortSpellings[spelling]
  if (!effort) throw new Error(`Unknown effort "${spelling}" in "${published}"`)
  return effort
}

/** A variant without a stated effort thinks where the same model has a variant that does not. */
export const variantEffort = (published: string, switchable: boolean): Effort =>
  statedEffort(published) ?? (switchable ? 'reasoning' : 'default')

/** The effort that a slug carries, as in `gpt-5.2-high-2025-12-11` or `grok-4-1-fast-non-reasoning (FC)`. */
export const slugEffort = (slug: string): Effort | undefined => {
  const found = /-(non-reasoning|reasoning|reasoner|minimal|low|medium|high|xhigh|max)(?=$|-\d{4}-|\s|\()/i.exec(
    slug,
  )?.[1]
  return found === undefined
    ? undefined
    : found.toLowerCase() === 'reasoner'
      ? 'reasoning'
      : effortSpellings[found.toLowerCase()]
}

const highestFirst: readonly Effort[] = [
  'high',
  'reasoning',
  'max',
  'xhigh',
  'default',
  'medium',
  'low',
  'minimal',
  'none',
]
const lowestFirst: readonly Effort[] = [
  'none',
  'minimal',
  'default',
  'low',
  'medium',
  'high',
  'xhigh',
  'max',
  'reasoning',
]

/** Where a row without an effort is attached: agent scaffolds run at the highest ordinary effort, text tests at the lowest. */
export const inferredEffort = (has: ReadonlySet<Effort>, end: 'highest' | 'lowest'): Effort =>
  (end === 'highest' ? highestFirst : lowestFirst).find((effort) => has.has(effort)) ?? 'default'
