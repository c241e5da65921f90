import { significant } from '../../base/format.ts'
import { reasonWords } from '../../wording/names.ts'
import type { Drawn } from './pictures.ts'
import { rowOf, type OptionRow } from './rows.ts'

/** The options as a table. */
export interface Options {
  /** The rows that matter, the best ranked first. */
  readonly rows: readonly OptionRow[]
  readonly allRows: () => readonly OptionRow[]
  readonly count: number
  /** Combinations left out before they were evaluated, with the reason. */
  readonly excluded: readonly string[]
  readonly counting: boolean
}

/** The options of a reading; `shown`: those that matter. */
export function optionsOf({ reading, shown }: Drawn): Options {
  const { evaluation, draws } = reading
  const rows = (ids: readonly string[]) => {
    const wanted = new Set(ids)
    return evaluation.options.filter(({ id }) => wanted.has(id)).flatMap((option) => rowOf(reading, option) ?? [])
  }
  return {
    rows: rows(shown).toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)),
    allRows: () => rows(evaluation.options.map(({ id }) => id)),
    count: evaluation.options.length,
    excluded: evaluation.excluded.map(({ reason, count }) => `${significant(count, 7)}: ${reasonWords[reason]}`),
    counting: draws === undefined,
  }
}
