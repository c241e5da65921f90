/** What a chart says as a table: the same figures, for eyes, sorting and files. */
export interface TableData {
  /** What is listed, in words. */
  readonly caption: string
  readonly columns: readonly TableHead[]
  readonly rows: readonly TableLine[]
}

export interface TableHead {
  readonly id: string
  readonly head: string
  readonly unit?: string
  readonly numeric?: boolean
}

export interface TableLine {
  readonly id: string
  /** One a column; the first names the line. */
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly text: string
  /** What it is sorted by, where that is not its text; absent values come last. */
  readonly by?: number | undefined
}

/** 5th percentile, best estimate and 95th percentile of a figure. */
export interface Interval {
  readonly p05: number
  readonly p50: number
  readonly p95: number
}

/** Three columns for one ranged figure. */
export const rangeHeads = (id: string, head: string, unit: string): readonly TableHead[] =>
  (['low', 'best', 'high'] as const).map((end) => ({
    id: `${id}-${end}`,
    head: `${head}, ${end}`,
    unit,
    numeric: true,
  }))

/** Their three cells; a figure that is not known says so and sorts last. */
export const rangeCells = (interval: Interval | undefined, format: (value: number) => string): readonly TableCell[] =>
  interval
    ? [interval.p05, interval.p50, interval.p95].map((value) => ({ text: format(value), by: value }))
    : Array.from({ length: 3 }, () => ({ text: 'not known' }))
