import { lineScale, type LineScale, type Tick } from '../axis/line-scale.ts'
import { textWidth } from '../look/text-width.ts'
import type { Box } from '../place/box.ts'
import { tickSize } from '../scatter/plot.ts'
import type { Point } from '../shape/point.ts'
import type { DotsSeries } from './dots-series.ts'

const head = 42
const foot = 40
const side = 12
/** Months that a column of dots may stand for. */
const widths = [1, 2, 3, 4, 6, 12, 24] as const
const most = { radius: 6.5, columns: 4, rows: 11 } as const
const laterGap = 14

/** A column of dots: the months it stands for, from the first up to but without the last. */
export interface DotColumn {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly inTime: boolean
  readonly x: number
  /** Dots beside each other in it. */
  readonly across: number
}

export interface DotsLayout {
  readonly frame: Box
  readonly x: LineScale
  readonly ticks: readonly Tick[]
  readonly radius: number
  readonly columns: readonly DotColumn[]
  readonly dots: readonly (Point & { readonly inTime: boolean })[]
  readonly limit: number
  /** Where the dots of what comes later stand. */
  readonly later: { readonly box: Box; readonly dots: readonly Point[] }
}

/** Columns of so many months whose edges fall on the limit, so that none lies on both sides of it. */
function columnsOf({ months, limit }: DotsSeries, wide: number): readonly Omit<DotColumn, 'x' | 'across'>[] {
  const counts = new Map<number, number>()
  for (const month of months) {
    const index = Math.floor((Math.floor(month) - limit) / wide)
    counts.set(index, (counts.get(index) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([index, count]) => ({
      from: Math.max(0, limit + index * wide),
      to: limit + (index + 1) * wide,
      count,
      inTime: index < 0,
    }))
}

interface Stack {
  readonly count: number
  /** px that it may take across. */
  readonly room: number
}

/** The radius at which stacks with so many dots across fit, each in its room and under this height. */
const radiusFor = (stacks: readonly Stack[], across: number, height: number): number =>
  Math.min(
    most.radius,
    ...stacks.map(({ count, room }) => Math.min((room / 2 - 0.4) / across, height / (2 * Math.ceil(count / across)))),
  )

/** Every way to stack dots: months a column stands for, and dots beside each other in it; the finest first. */
const stackings = widths.flatMap((wide) => [1, 2, 3, 4].map((across) => ({ wide, across })))

function ticksOf(x: LineScale, last: number, limit: number): readonly Tick[] {
  const wished = [0, 12, 24, 36, 48, 60, 72, 84, 96, 108, 120].filter((month) => month <= last)
  const values = [...new Set([limit, ...wished])].filter((month) => month <= last)
  const placed: Tick[] = []
  for (const value of values) {
    const tick = { value, at: x.at(value), text: String(value) }
    const isFree = placed.every(
      (other) => Math.abs(other.at - tick.at) > textWidth(other.text + tick.text, tickSize) / 2 + 6,
    )
    if (isFree) placed.push(tick)
  }
  return placed.toSorted((a, b) => a.value - b.value)
}

/** The dots of what comes later, in as many columns as make them no higher than the highest of the others, if it can be. */
function laterDots(count: number, left: number, bottom: number, radius: number, highest: number) {
  const across = Math.max(1, Math.min(most.columns, Math.ceil(count / highest)))
  const dots = Array.from({ length: count }, (_, index) => ({
    x: left + radius * (2 * (index % across) + 1),
    y: bottom - radius * (2 * Math.floor(index / across) + 1),
  }))
  return { dots, width: across * 2 * radius }
}

/** The dots of a column from the bottom up, those of a row beside each other around its middle. */
const stacked = ({ x, count, across, inTime }: DotColumn, radius: number, bottom: number): DotsLayout['dots'] =>
  Array.from({ length: count }, (_, index) => ({
    x: x + radius * (2 * (index % across) + 1 - Math.min(across, count)),
    y: bottom - radius * (2 * Math.floor(index / across) + 1),
    inTime,
  }))

/** Where the dots stand: as large as they can be in this picture. */
export function dotsLayout(series: DotsSeries, width: number, height: number): DotsLayout {
  const { last, limit, later } = series
  const bottom = height - foot
  const room = bottom - head
  const reserved = Math.max(textWidth('later', tickSize), most.columns * 2 * most.radius) + laterGap
  const right = width - side - reserved
  const month = (right - side) / Math.max(1, last)
  const apart = Math.ceil(later / most.columns)
  const afterwards = { count: apart, room: 2 * (most.radius + 0.4) }
  const ways = stackings.map(({ wide, across }) => {
    const columns = columnsOf(series, wide)
    const stacks = columns.map(({ from, to, count }) => ({ count, room: (to - from) * month }))
    const radius = Math.min(radiusFor(stacks, across, room), radiusFor([afterwards], 1, room))
    return { columns, across, radius: Math.max(0.5, radius) }
  })
  const best = ways.reduce((a, b) => (b.radius > a.radius + 0.25 ? b : a))
  const x = lineScale({ scale: 'linear', low: 0, high: Math.max(1, last) }, side, right)
  const { radius, across } = best
  const columns = best.columns.map((column) => ({ ...column, across, x: x.at((column.from + column.to) / 2) }))
  const highest = Math.max(most.rows, ...columns.map(({ count }) => Math.ceil(count / across)))
  const beyond = laterDots(later, right + laterGap, bottom, radius, highest)
  return {
    frame: { x: side, y: head, width: right - side, height: room },
    x,
    ticks: ticksOf(x, last, limit),
    radius,
    columns,
    dots: columns.flatMap((column) => stacked(column, radius, bottom)),
    limit: Math.min(right, x.at(limit)),
    later: {
      box: { x: right + laterGap, y: head, width: Math.max(beyond.width, textWidth('later', tickSize)), height: room },
      dots: beyond.dots,
    },
  }
}
