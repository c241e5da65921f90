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

/** Before anything is counted: what is demanded, and what was changed. */
export const demands = (kept: ReadonlySet<string>): Arrangement => ({
  first: panelInputs.filter(({ kind, id }) => kind === 'limit' || kept.has(id)).map(({ id }) => id),
  able: panelInputs.map(({ id }) => id),
  idle: [],
})
