import type { DataTable } from '../base/data-table.ts'
import { plain } from '../base/format.ts'
import { csvText } from './escape.ts'

const byteOrderMark = '\ufeff'
const lineEnd = '\r\n'

function cell(value: number | string | undefined, { header, kind }: DataTable['columns'][number]): string {
  if (value === undefined || value === '') return ''
  if (kind === 'text') return csvText(String(value))
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new RangeError(`${header} is ${value}: an unknown number is undefined`)
  return plain(value)
}

function refuseHeaders(headers: readonly string[]): void {
  const wrong = headers.find((header, at) => !/^[a-z][a-z0-9_]*$/.test(header) || headers.indexOf(header) !== at)
  if (wrong !== undefined) throw new RangeError(`Header ${JSON.stringify(wrong)}: snake_case with its unit, each once`)
}

/**
 * RFC 4180 with CRLF, a byte order mark (without it spreadsheets take UTF-8 for the machine's own encoding), one header
 * line, decimals with a point and no exponent. One row of the table, one record of the file.
 */
export function csvOf({ columns, rows }: DataTable): string {
  const headers = columns.map(({ header }) => header)
  refuseHeaders(headers)
  const lines = [headers.join(','), ...rows.map((row) => columns.map((column, at) => cell(row[at], column)).join(','))]
  return byteOrderMark + lines.map((line) => line + lineEnd).join('')
}
