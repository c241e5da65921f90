import type { Parameter } from '../../../scenario/parameter.ts'
import { panelInputs } from './groups.ts'

/** Which inputs the panel shows, by id. */
export interface Arrangement {
  /** Those that matter for the open view: by group, inside a group by influence. */
  readonly first: readonly string[]
  /** All that may change its answer, in the same order. */
  readonly able: readonly string[]
  /** Those of which no value changes its answer. */
  readonly idle: readonly string[]
}

/** What is always asked. A limit that is usually off comes when it is set, or when it bears on the answer. */
export const isDemand = (parameter: Parameter): boolean => parameter.kind === 'limit' && parameter.usual !== null

/** Before anything is counted: what is demanded, and what was changed. */
export const demands = (kept: ReadonlySet<string>): Arrangement => ({
  first: panelInputs.filter((one) => isDemand(one) || kept.has(one.id)).map(({ id }) => id),
  able: panelInputs.map(({ id }) => id),
  idle: [],
})
