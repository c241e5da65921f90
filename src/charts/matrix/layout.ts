import { blockHeight } from '../look/text-box.ts'
import { wraps } from '../look/wrap.ts'
import type { MatrixColumn, MatrixRow, MatrixSeries } from './matrix-series.ts'

export const sizes = { name: 12, note: 11, figure: 13 } as const

/** Height of a row whose bar stands under its figure, px; below `stackedFrom` it stands beside it. */
const natural = { bar: 40, words: 32 } as const
const stackedFrom = 34
const least = 16
const gap = 14
const demandWidth = 52
const foot = 6
/** Before the name of a way, px. */
export const markRoom = 14
/** Below this share of its height the matrix says only what it must. */
const briefBelow = 0.72

export interface PlacedCell {
  readonly left: number
  readonly width: number
}

export interface PlacedRow {
  readonly row: MatrixRow
  readonly top: number
  readonly height: number
}

export interface MatrixLayout {
  readonly head: number
  readonly names: PlacedCell
  /** Weights and musts are centred on it. */
  readonly demand: number
  readonly columns: readonly PlacedCell[]
  readonly rows: readonly PlacedRow[]
  /** The bar stands under the figure, not beside it. */
  readonly isStacked: boolean
  /** There is no room for what a way is compared by. */
  readonly isBrief: boolean
  readonly bottom: number
}

/** Lines of the small print under the name of an approach. */
export const detailLines = ({ detail }: MatrixColumn, width: number): readonly string[] => {
  if (detail === '') return []
  const ways = wraps(detail, 3, sizes.note)
  return (ways.find((way) => way.width <= width) ?? ways.at(-1))?.lines ?? [detail]
}

const naturalOf = ({ axis }: MatrixRow): number => (axis ? natural.bar : natural.words)

const namesWidth = (width: number): number => Math.min(190, Math.max(104, width * 0.19))

function columnsOf(series: MatrixSeries, width: number): readonly PlacedCell[] {
  const left = namesWidth(width) + demandWidth + gap
  const count = Math.max(1, series.columns.length)
  const each = (width - left - gap * (count - 1)) / count
  return series.columns.map((_, index) => ({ left: left + index * (each + gap), width: each }))
}

/** The name of a way in at most two lines. */
export const nameLines = ({ label }: MatrixColumn, width: number): readonly string[] => {
  const ways = wraps(label, 2, sizes.figure)
  return (ways.find((way) => way.width <= width - markRoom) ?? ways.at(-1))?.lines ?? [label]
}

const headOf = (series: MatrixSeries, width: number, isBrief: boolean): number => {
  const most = (of: (column: MatrixColumn) => number): number => Math.max(0, ...series.columns.map(of))
  const names = blockHeight(
    most((column) => nameLines(column, width).length),
    sizes.figure,
  )
  const details = isBrief ? 0 : most((column) => detailLines(column, width).length)
  return 28 + names + blockHeight(details, sizes.note)
}

/** Height that the matrix needs to be read at ease, px. */
export function matrixHeight(series: MatrixSeries, width: number): number {
  const [column] = columnsOf(series, width)
  return (
    headOf(series, column?.width ?? width, false) + series.rows.reduce((sum, row) => sum + naturalOf(row), 0) + foot
  )
}

const mostShare = 1.25

/** Share of their natural heights at which rows fill so many px: those that it would make too low take the least instead. */
function shareOf(rows: readonly MatrixRow[], room: number): number {
  const wished = (some: readonly MatrixRow[]): number => some.reduce((sum, row) => sum + naturalOf(row), 0)
  const all = wished(rows)
  if (all === 0) return 1
  const share = Math.min(mostShare, room / all)
  const high = rows.filter((row) => naturalOf(row) * share >= least)
  const left = room - least * (rows.length - high.length)
  return high.length === 0 || high.length === rows.length ? share : left / wished(high)
}

/** Where everything stands in a picture of that size: rows are lower where there is no room, never cut. */
export function matrixLayout(series: MatrixSeries, width: number, height: number): MatrixLayout {
  const columns = columnsOf(series, width)
  const isBrief = height < matrixHeight(series, width) * briefBelow
  const head = headOf(series, columns[0]?.width ?? width, isBrief)
  const share = shareOf(series.rows, height - head - foot)
  let top = head
  const rows = series.rows.map((row) => {
    const placed = { row, top, height: Math.max(least, naturalOf(row) * share) }
    top += placed.height
    return placed
  })
  return {
    head,
    names: { left: 0, width: namesWidth(width) },
    demand: namesWidth(width) + demandWidth / 2,
    columns,
    rows,
    isStacked: natural.bar * share >= stackedFrom,
    isBrief,
    bottom: top,
  }
}
