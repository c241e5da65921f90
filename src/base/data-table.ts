/** A column of numbers holds numbers, a column of text holds text, whatever a text looks like. Unknown: undefined. */
export type Column<Row> =
  | { readonly header: string; readonly number: (row: Row) => number | undefined }
  | { readonly header: string; readonly text: (row: Row) => string | undefined }

/** Records under headers that say their unit, for programs that read figures: `cost_usd_per_request_p50`. */
export interface DataTable {
  readonly columns: readonly { readonly header: string; readonly kind: 'number' | 'text' }[]
  readonly rows: readonly (readonly (number | string | undefined)[])[]
}

export const dataTable = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): DataTable => ({
  columns: columns.map((column) => ({ header: column.header, kind: 'number' in column ? 'number' : 'text' })),
  rows: rows.map((row) => columns.map((column) => ('number' in column ? column.number(row) : column.text(row)))),
})

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
