import { counted, listed, ofHundred } from '../../base/format.ts'
import type { TableData } from '../card/table-data.ts'
import { demandText } from './demand-text.ts'
import type { MatrixColumn, MatrixRow, MatrixSeries } from './matrix-series.ts'

const failing = (series: MatrixSeries, index: number): readonly MatrixRow[] =>
  series.rows.filter(({ cells }) => cells[index]?.verdict === 'fails')

const sayColumn = (series: MatrixSeries, column: MatrixColumn, index: number): string => {
  const fails = failing(series, index).map(({ name }) => name.toLowerCase())
  const atRisk = series.rows.filter(({ cells }) => cells[index]?.verdict === 'at-risk').length
  const best = column.best === undefined ? '' : `, best in ${ofHundred(column.best)} of 100 draws`
  const risk = atRisk > 0 ? `, at risk of ${atRisk} more` : ''
  return `${column.label}${best}: ${fails.length === 0 ? 'fails nothing' : `fails ${listed(fails)}`}${risk}.`
}

/** The matrix in layers: what is listed, which column is outlined, what each of them fails. */
export function describeMatrix(series: MatrixSeries): readonly string[] {
  const { columns, rows } = series
  const outlined = columns.filter((column) => column.outlined).map(({ label }) => label)
  const relax = rows.find(({ isFirstToRelax }) => isFirstToRelax)
  return [
    `Requirements against approaches: ${counted(rows.length, 'requirement')}, ${counted(columns.length, 'approach', 'approaches')}.`,
    outlined.length === 0 ? 'No approach meets every must.' : `Outlined: ${listed(outlined)}.`,
    columns.map((column, index) => sayColumn(series, column, index)).join(' '),
    ...(relax ? [`${relax.name} rules out most.`] : []),
  ]
}

const verdicts = { holds: 'holds', 'at-risk': 'at risk', fails: 'fails' } as const

/** The same cell by cell: figure, low and high, the limit, how it stands, where it comes from. */
export const matrixTable = (series: MatrixSeries): TableData => ({
  caption: 'Requirements against approaches: figure and 90 % range of each, and how it stands against what is demanded',
  columns: ['Requirement', 'Demand', 'Approach', 'Figure', '90 % range', 'Limit', 'Stands', 'Source'].map((head) => ({
    id: head.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    head,
  })),
  rows: series.rows.flatMap((row) =>
    series.columns.map((column, index) => {
      const cell = row.cells[index]
      const stands = cell?.verdict === undefined ? '' : verdicts[cell.verdict]
      return {
        id: `${row.id} ${column.id}`,
        cells: [
          row.name,
          demandText(row.demand),
          column.label,
          cell?.text ?? '',
          cell?.rangeText ?? '',
          row.limit?.text ?? '',
          stands,
          cell?.source ?? '',
        ].map((text) => ({ text })),
      }
    }),
  ),
})
