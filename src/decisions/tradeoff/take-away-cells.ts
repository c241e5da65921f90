import { criteria } from '../../alternatives/alternative.ts'
import { plainText } from '../../base/phrase.ts'
import type { OptionRow } from './rows.ts'

/** Columns of the table of options as a picture; `goes`: which is left out first where there is no room. */
export const tableColumns = [
  { head: 'Option' },
  { head: 'Cost', unit: 'USD a request', numeric: true },
  { head: 'Tasks solved', unit: '%', numeric: true },
  { head: 'Wait', unit: 'p95', numeric: true },
  { head: 'Wins', unit: 'of 100', numeric: true },
  { head: 'Good enough', unit: 'of 100', numeric: true, goes: 2 },
  { head: 'Ruled out by', goes: 1 },
] as const

const count = (of100: number | undefined): string => (of100 === undefined ? '' : String(of100))

/** Cells of an option in the order of the columns. */
export const tableCells = (row: OptionRow) => [
  { text: row.name, quiet: row.point },
  ...criteria.map((criterion) => {
    const cell = row.cells[criterion]
    if (!cell) return { text: 'not known' }
    return { text: plainText([cell.figure]), quiet: plainText(cell.range), broken: cell.broken }
  }),
  { text: count(row.wins) },
  { text: count(row.goodEnough) },
  { text: row.ruledOut },
]
