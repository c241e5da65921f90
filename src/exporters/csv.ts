import { plain } from '../base/format.ts'
import { csvText } from './escape.ts'

/** A column of numbers is written as numbers, a column of text as text, whatever a text looks like. Unknown: empty. */
export type Column<Row> =
  | { readonly header: string; readonly number: (row: Row) => number | undefined }
  | { readonly header: string; readonly text: (row: Row) => string | undefined }

/** What a table says of a quantity that is known within a range. */
export interface Range {
  readonly p05: number
  readonly p50: number
  readonly p95: number
}

/** Where a row's figures come from: source ids or titles, and the ISO date on which they were retrieved. */
export interface Provenance {
  readonly source?: string | undefined
  readonly retrieved?: string | undefined
}

const byteOrderMark = '\ufeff'
const lineEnd = '\r\n'

/** `cost_usd_per_request` becomes three columns: `…_p05`, `…_p50`, `…_p95`. */
export const rangeColumns = <Row>(header: string, of: (row: Row) => Range | undefined): Column<Row>[] =>
  (['p05', 'p50', 'p95'] as const).map((level) => ({
    header: `${header}_${level}`,
    number: (row: Row) => of(row)?.[level],
  }))

export const provenanceColumns = <Row>(of: (row: Row) => Provenance): Column<Row>[] => [
  { header: 'source', text: (row) => of(row).source },
  { header: 'retrieved', text: (row) => of(row).retrieved },
]

function numberCell(value: number | undefined, header: string): string {
  if (value === undefined) return ''
  if (!Number.isFinite(value)) throw new RangeError(`${header} is ${value}: an unknown number is undefined`)
  return plain(value)
}

function cell<Row>(column: Column<Row>, row: Row): string {
  if ('number' in column) return numberCell(column.number(row), column.header)
  const text = column.text(row)
  return text === undefined || text === '' ? '' : csvText(text)
}

function refuseHeaders(headers: readonly string[]): void {
  const wrong = headers.find((header, at) => !/^[a-z][a-z0-9_]*$/.test(header) || headers.indexOf(header) !== at)
  if (wrong !== undefined) throw new RangeError(`Header ${JSON.stringify(wrong)}: snake_case with its unit, each once`)
}

/**
 * RFC 4180 with CRLF, a byte order mark (without it spreadsheets take UTF-8 for the machine's own encoding), one header
 * line, decimals with a point and no exponent. One row of the table, one record of the file.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const headers = columns.map(({ header }) => header)
  refuseHeaders(headers)
  const lines = [headers.join(','), ...rows.map((row) => columns.map((column) => cell(column, row)).join(','))]
  return byteOrderMark + lines.map((line) => line + lineEnd).join('')
}
