import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataTable, provenanceColumns, rangeColumns, type Column } from '../base/data-table.ts'
import { csvOf } from './csv.ts'
import { anyText } from './hostile.fixture.ts'

/** A reader of RFC 4180 that knows nothing of the writer: cells as text, and whether each was quoted. */
function readCsv(file: string): { readonly text: string; readonly quoted: boolean }[][] {
  const rows: { text: string; quoted: boolean }[][] = [[]]
  let at = 0
  while (at < file.length) {
    let text = ''
    const quoted = file[at] === '"'
    if (quoted) {
      at++
      while (file[at] !== '"' || file[at + 1] === '"') {
        if (at >= file.length) throw new Error('A quoted cell has no end')
        text += file[at]
        at += file[at] === '"' ? 2 : 1
      }
      at++
    } else while (at < file.length && file[at] !== ',' && file[at] !== '\r') text += file[at++]
    rows.at(-1)?.push({ text, quoted })
    if (file[at] === ',') at++
    else if (file.startsWith('\r\n', at)) {
      at += 2
      rows.push([])
    } else throw new Error(`Neither comma nor line end at ${at}`)
  }
  return rows.slice(0, -1)
}

const guarded = /^'+[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n\0]/
const asText = (text: string): string => (guarded.test(text) ? text.slice(1) : text)

interface Row {
  readonly name?: string | undefined
  readonly change?: number | undefined
}

const columns: readonly Column<Row>[] = [
  { header: 'option', text: (row) => row.name },
  { header: 'price_change_usd', number: (row) => row.change },
]

test('a table is read back as it was, and no cell is a formula', () => {
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined })
  const row = fc.record({ name: fc.option(anyText, { nil: undefined }), change: value })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const file = csvOf(dataTable(columns, rows))
      expect(file.startsWith('\ufeffoption,price_change_usd\r\n')).toBe(true)
      const cells = readCsv(file.slice(1)).slice(1)
      const formulas = cells.flat().filter(({ text }) => /^[=+\-@\t\r\0]/.test(text) && !Number.isFinite(Number(text)))
      expect(formulas).toEqual([])
      const back = cells.map(([name, change]) => ({
        name: name?.quoted ? asText(name.text) : undefined,
        change: change?.text === '' ? undefined : Number(change?.text),
      }))
      const whole = (text: string | undefined) => (text === '' ? undefined : text?.replaceAll(/\p{Cs}/gu, '\ufffd'))
      expect(back).toEqual(
        rows.map(({ name, change }) => ({ name: whole(name), change: change === undefined ? undefined : change + 0 })),
      )
    }),
    { numRuns: 3_000 },
  )
})

test('ranges, sources and unknowns have their columns; negative numbers stay numbers', () => {
  interface Outcome {
    readonly option: string
    readonly cost?: { readonly p05: number; readonly p50: number; readonly p95: number }
  }
  const table: Column<Outcome>[] = [
    { header: 'option', text: ({ option }) => option },
    ...rangeColumns<Outcome>('cost_usd_per_request', ({ cost }) => cost),
    ...provenanceColumns<Outcome>(() => ({ source: 'List prices', retrieved: '2026-11-20' })),
  ]
  const rows = [{ option: 'Große Kaskade −', cost: { p05: -1e-7, p50: 0.0034, p95: 1e21 } }, { option: '' }]
  expect(csvOf(dataTable(table, rows))).toBe(
    '\ufeffoption,cost_usd_per_request_p05,cost_usd_per_request_p50,cost_usd_per_request_p95,source,retrieved\r\n' +
      '"Große Kaskade −",-0.0000001,0.0034,1000000000000000000000,"List prices","2026-11-20"\r\n' +
      ',,,,"List prices","2026-11-20"\r\n',
  )
})

test('a number that does not exist and a header twice are refused', () => {
  expect(() => csvOf(dataTable(columns, [{ change: Number.NaN }]))).toThrow('unknown number')
  expect(() => csvOf(dataTable([...columns, ...columns], []))).toThrow('each once')
  expect(() => csvOf(dataTable([{ header: 'Cost ($)', number: () => 1 }], []))).toThrow('snake_case')
})
