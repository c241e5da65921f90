import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import type { OptionRow } from '../decisions/tradeoff/rows.ts'
import type { Column } from '../exporters/csv.ts'
import { csvOf, provenanceColumns, rangeColumns } from '../exporters/csv.ts'
import { provenanceOf } from './share-sources.ts'

interface Record {
  readonly row: OptionRow
  readonly outcome: Outcome
  readonly index: number
}

const columnsOf = (evaluation: Evaluation): readonly Column<Record>[] => [
  { header: 'rank', number: ({ row }) => row.rank },
  { header: 'option', text: ({ row }) => row.name },
  { header: 'operating_point', text: ({ outcome }) => outcome.alternative.label },
  { header: 'alternative_id', text: ({ outcome }) => outcome.alternative.id },
  ...rangeColumns<Record>('cost_usd_per_request', ({ outcome }) => outcome.cost),
  ...rangeColumns<Record>('tasks_solved_share', ({ outcome }) => outcome.quality),
  ...rangeColumns<Record>('wait_p95_seconds', ({ outcome }) => outcome.latency),
  { header: 'wins_of_100_draws', number: ({ row }) => row.wins },
  { header: 'good_enough_of_100_draws', number: ({ row }) => row.goodEnough },
  { header: 'fits', text: ({ outcome }) => (outcome.feasible ? 'yes' : 'no') },
  { header: 'ruled_out_by', text: ({ row }) => row.ruledOut },
  { header: 'edition', text: () => evaluation.edition.id },
  ...provenanceColumns<Record>(({ index }) => provenanceOf(evaluation, index)),
]

/** These rows of the screen, in its order: one record a row. */
export function tableOf(evaluation: Evaluation, rows: readonly OptionRow[]): string {
  const indices = new Map(evaluation.alternatives.map(({ id }, index) => [id, index]))
  const records = rows.flatMap((row): readonly Record[] => {
    const index = indices.get(row.alternative)
    const outcome = index === undefined ? undefined : evaluation.outcomes[index]
    return index === undefined || !outcome ? [] : [{ row, outcome, index }]
  })
  return csvOf(columnsOf(evaluation), records)
}
