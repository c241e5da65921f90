import { dataTable, rangeColumns, type DataTable } from '../../base/data-table.ts'
import { ofHundred, withoutJoiners } from '../../base/format.ts'
import { approachNames } from '../../wording/knowledge-names.ts'
import type { Approach } from './approaches.ts'
import type { Decay } from './decay-series.ts'
import type { Cell } from './matrix-cells.ts'
import type { Row } from './matrix-rows.ts'
import type { ApproachMap } from './regime-series.ts'

interface Record {
  readonly row: Row
  readonly approach: Approach
  readonly cell: Cell
}

/** Units of the figures of rows, as headers and programs name them. */
const units: Readonly<{ [row: string]: string | undefined }> = {
  inDate: 'share',
  quality: 'share',
  latency: 'seconds',
  added: 'seconds',
  cost: 'USD/request',
  fixed: 'USD/request',
  weeks: 'weeks',
  upkeep: 'USD/month',
  once: 'USD',
}

/** One record a cell: requirement, way, figure with range, limit, how it stands, source. */
export function matrixData(rows: readonly Row[], shown: readonly Approach[], edition: string): DataTable {
  const records = rows.flatMap((row) =>
    row.cells.flatMap((cell, index): readonly Record[] => {
      const approach = shown[index]
      return approach ? [{ row, approach, cell }] : []
    }),
  )
  return dataTable<Record>(
    [
      { header: 'requirement', text: ({ row }) => row.name },
      {
        header: 'demand',
        text: ({ row: { demand } }) => (demand.kind === 'weight' ? `weight ${demand.points}` : demand.kind),
      },
      { header: 'approach', text: ({ approach }) => approach.name },
      { header: 'alternative_id', text: ({ approach }) => approach.outcome?.alternative.id },
      { header: 'said', text: ({ cell }) => withoutJoiners(cell.text) },
      { header: 'unit', text: ({ row }) => units[row.id] },
      ...rangeColumns<Record>(
        'value',
        ({ cell: { range } }) => range && { p05: range.low, p50: range.best, p95: range.high },
      ),
      { header: 'limit', number: ({ row }) => row.limit?.at },
      { header: 'stands', text: ({ cell }) => cell.verdict },
      {
        header: 'best_in_of_100_draws',
        number: ({ approach: { wins } }) => (wins === undefined ? undefined : ofHundred(wins)),
      },
      { header: 'source', text: ({ cell }) => cell.source },
      { header: 'edition', text: () => edition },
    ],
    records,
  )
}

/** One record a day and way. */
export function decayData({ lines, at }: Decay): DataTable {
  const records = lines.flatMap((line) => at.map((day, index) => ({ line, day, index })))
  return dataTable(
    [
      { header: 'days_since_retraining', number: ({ day }) => day },
      { header: 'approach', text: ({ line }) => line.label },
      ...rangeColumns<(typeof records)[number]>('answers_in_date_share', ({ line, index }) => {
        const [p05, p50, p95] = [line.low[index], line.best[index], line.high[index]]
        return p05 === undefined || p50 === undefined || p95 === undefined ? undefined : { p05, p50, p95 }
      }),
    ],
    records,
  )
}

/** Every fourth cell each way says what there is to say. */
const every = 4

/** One record a pair: how long a fact stays true, the gap, and which way wins there. */
export function regimeData({ grid, regimes, x, y }: ApproachMap): DataTable {
  if (!grid) return { columns: [], rows: [] }
  const { columns, rows, cells } = grid
  const middles = (count: number): readonly number[] =>
    Array.from({ length: Math.ceil(count / every) }, (_, k) => Math.min(count - 1, k * every + every / 2))
  const records = middles(rows).flatMap((row) =>
    middles(columns).map((column) => ({
      across: x.at((column + 0.5) / columns),
      upwards: y.at((row + 0.5) / rows),
      regime: regimes[cells[row * columns + column] ?? -1],
    })),
  )
  return dataTable(
    [
      { header: 'fact_stays_true_years', number: ({ across }) => across },
      { header: 'gap_in_style_share', number: ({ upwards }) => upwards },
      { header: 'approach', text: ({ regime }) => (regime?.option === undefined ? '' : regime.label) },
      { header: 'something_fits', text: ({ regime }) => (regime?.option === undefined ? 'no' : 'yes') },
    ],
    records,
  )
}

/** One record a way: the draws that it wins. */
export const drawsData = (approaches: readonly Approach[], n: number): DataTable =>
  dataTable(
    [
      { header: 'approach', text: ({ knowledge }) => approachNames[knowledge] },
      { header: 'wins_share', number: ({ wins }) => wins },
      { header: 'good_enough_share', number: ({ goodEnough }) => goodEnough },
      { header: 'draws', number: () => n },
    ],
    approaches,
  )
