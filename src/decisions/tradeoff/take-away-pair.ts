import { valueOnTrack } from '../../alternatives/regimes.ts'
import { dataTable, type DataTable } from '../../base/data-table.ts'
import type { NumericParameter } from '../../scenario/parameter.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { optionName } from '../../wording/names.ts'
import type { Reading } from '../decision.ts'

/** `limits.p95Seconds` in seconds is `limits_p95Seconds_seconds`. */
const headerOf = ({ id, unit }: NumericParameter): string => `${id}_${unit}`.replaceAll(/[./]/g, '_')

/** Every fourth cell each way says what there is to say; all of them would be a file of tens of thousands of lines. */
const every = 4

const numeric = (id: string | undefined): NumericParameter | undefined => {
  const parameter = parameterOf(id ?? '')
  return parameter && 'track' in parameter ? parameter : undefined
}

/** One record a pair of values of the two inputs: who wins there, everything else held. */
export function pairData({ evaluation, pair }: Reading): DataTable {
  const regimes = pair?.regimes
  const [x, y] = [numeric(pair?.x), numeric(pair?.y)]
  if (!regimes || !x || !y) return { columns: [], rows: [] }
  const { columns, rows, cells, options } = regimes
  const middles = (count: number): readonly number[] =>
    Array.from({ length: Math.ceil(count / every) }, (_, k) => Math.min(count - 1, k * every + Math.floor(every / 2)))
  const records = middles(rows).flatMap((row) =>
    middles(columns).map((column) => ({
      x: valueOnTrack(x, (column + 0.5) / columns),
      y: valueOnTrack(y, (row + 0.5) / rows),
      option: options[cells[row * columns + column] ?? -1],
    })),
  )
  return dataTable(
    [
      { header: headerOf(x), number: (record) => record.x },
      { header: headerOf(y), number: (record) => record.y },
      { header: 'winner', text: ({ option }) => (option === undefined ? '' : optionName(evaluation, option)) },
      { header: 'option_id', text: ({ option }) => option },
      { header: 'something_fits', text: ({ option }) => (option === undefined ? 'no' : 'yes') },
      { header: 'edition', text: () => evaluation.edition.id },
    ],
    records,
  )
}
