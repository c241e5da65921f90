import { say } from '../../base/format.ts'
import { lineScale, ticksOn, type LineScale, type Tick } from '../axis/line-scale.ts'
import { textWidth } from '../look/text-width.ts'
import { blockHeight } from '../look/text-box.ts'
import { cutToFit, wrapInto } from '../look/wrap.ts'
import type { Box } from '../place/box.ts'
import { tickSize } from '../scatter/plot.ts'
import type { TornadoBar, TornadoEnd, TornadoSeries } from './tornado-series.ts'

/** Narrower than this, px, an input is named over its bar instead of beside it. */
const besideFrom = 420
const head = 26
const foot = 42
const rowHeights = { beside: 31, over: 42 } as const
export const barHeight = 15
export const labelSize = 12
const widestLabel = { px: 168, share: 0.4 } as const
const gap = 6

/** Height of a picture of so many bars in this width. */
export const tornadoHeight = (bars: number, width: number): number =>
  head + Math.max(1, bars) * (width < besideFrom ? rowHeights.over : rowHeights.beside) + foot

/** An end of a bar with the input that it stands for. */
export interface PlacedEnd {
  readonly x: number
  readonly text: string
  readonly anchor: 'start' | 'end'
  readonly textX: number
  /** Ground under the words, where a line of the picture runs through them. */
  readonly plate?: Box
}

export interface PlacedBar {
  readonly bar: TornadoBar
  /** Its name, in one line or two. */
  readonly lines: readonly string[]
  readonly labelAt: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
  /** Middle of the bar, px from the top. */
  readonly y: number
  /** The parts on both sides of 0; either may be empty. */
  readonly below: Box
  readonly above: Box
  readonly ends: readonly PlacedEnd[]
  readonly crosses: boolean
}

export interface TornadoLayout {
  readonly frame: Box
  readonly x: LineScale
  readonly ticks: readonly Tick[]
  readonly bars: readonly PlacedBar[]
  readonly zero: number
  readonly base: number
  readonly baseLabel: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' }
  readonly aboveLabel: { readonly text: string; readonly x: number }
}

const usd = (value: number): string => say('USD', value, 2)

/** Does the input alone take the saving to the other side of 0 or onto it? */
export const crossesZero = ({ low, high }: TornadoBar): boolean => low.saving < 0 !== high.saving < 0

const endsOf = ({ bars, base }: TornadoSeries): readonly [number, number] => {
  const values = [0, base, ...bars.flatMap(({ low, high }) => [low.saving, high.saving])]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return most > least ? [least, most] : [least - 1, most + 1]
}

const lesser = ({ low, high }: TornadoBar): TornadoEnd => (low.saving <= high.saving ? low : high)
const greater = ({ low, high }: TornadoBar): TornadoEnd => (low.saving <= high.saving ? high : low)

/** How much of the picture 0 to 1 of the scale takes, px. */
interface Span {
  readonly left: number
  readonly right: number
}

/** A row: where its name ends, its ends as shares of the scale, and the widths of their words. */
interface Row {
  readonly name: number
  readonly from: number
  readonly to: number
  readonly before: number
  readonly after: number
}

const rounds = 8

/** The widest scale on which the words at every end have room: each end narrows it only as far as it lies out. */
function spanOf(rows: readonly Row[], width: number): Span {
  let [left, right] = [0, width - 20]
  for (let k = 0; k < rounds; k++) {
    for (const { name, from, before } of rows)
      if (from < 1) left = Math.max(left, (name + before - right * from) / (1 - from))
    for (const { to, after } of rows) if (to > 0) right = Math.min(right, (width - after - left * (1 - to)) / to)
  }
  return { left, right: Math.max(left + 20, right) }
}

const plateHeight = blockHeight(1, tickSize)

/** The words of an end; on a plate of ground where they would stand on one of the upright lines. */
function endAt(text: string, x: number, anchor: PlacedEnd['anchor'], y: number, lines: readonly number[]): PlacedEnd {
  const textX = anchor === 'end' ? x - gap : x + gap
  const width = textWidth(text, tickSize)
  const box = { x: anchor === 'end' ? textX - width : textX, y: y - plateHeight / 2, width, height: plateHeight }
  const plate = { ...box, x: box.x - 2, width: width + 4 }
  const isCrossed = lines.some((line) => line > plate.x && line < plate.x + plate.width)
  return { x, text, anchor, textX, ...(isCrossed && { plate }) }
}

type Drawn = Pick<PlacedBar, 'below' | 'above' | 'ends' | 'crosses'>

function barAt(bar: TornadoBar, x: LineScale, y: number, base: number): Drawn {
  const [from, to] = [lesser(bar), greater(bar)]
  const [left, right, zero] = [x.at(from.saving), x.at(to.saving), x.at(0)]
  const top = y - barHeight / 2
  const cut = Math.max(left, Math.min(right, zero))
  return {
    below: { x: left, y: top, width: cut - left, height: barHeight },
    above: { x: cut, y: top, width: right - cut, height: barHeight },
    ends: [endAt(from.input, left, 'end', y, [zero, base]), endAt(to.input, right, 'start', y, [zero, base])],
    crosses: crossesZero(bar),
  }
}

/** Words over the plot: the base at its line, the side above 0 at the right; moved apart where they would touch. */
function headsOf(series: TornadoSeries, x: LineScale, right: number): Pick<TornadoLayout, 'baseLabel' | 'aboveLabel'> {
  const text = `base ${usd(series.base)}`
  const [zero, base] = [x.at(0), x.at(series.base)]
  const aboveWidth = textWidth(series.aboveLabel, tickSize)
  const isLeft = series.base <= 0
  const width = textWidth(text, tickSize)
  const fits = isLeft ? base - width > 2 : base + width < right - 2
  const after = zero + 8
  return {
    baseLabel: {
      text,
      x: fits ? base : isLeft ? 2 : right - 2,
      anchor: isLeft === fits ? 'end' : 'start',
    },
    aboveLabel: { text: isLeft && after + aboveWidth <= right ? series.aboveLabel : '', x: after },
  }
}

/** A few bars stay together, px. */
const mostRow = 48

/** A name in one line, else in two, else cut. */
function nameLines(text: string, width: number): readonly string[] {
  if (textWidth(text, labelSize) <= width) return [text]
  const two = wrapInto(text, 2, labelSize)
  return two && two.width <= width ? two.lines : [cutToFit(text, labelSize, width) ?? '']
}

const widestOf = (lines: readonly string[]): number => Math.max(0, ...lines.map((line) => textWidth(line, labelSize)))

/** The scale of savings, right of the names, which end at `name`. */
function scaleOf(series: TornadoSeries, name: number, width: number): LineScale {
  const [low, high] = endsOf(series)
  const share = (value: number): number => (value - low) / (high - low)
  const rows = series.bars.map((bar) => ({
    name,
    from: share(lesser(bar).saving),
    to: share(greater(bar).saving),
    before: textWidth(lesser(bar).input, tickSize) + gap,
    after: textWidth(greater(bar).input, tickSize) + gap + 3,
  }))
  const axis = { name: name + 20, from: 0, to: 1, before: 0, after: 20 }
  const { left, right } = spanOf([axis, ...rows], width)
  return lineScale({ scale: 'linear', low, high }, left, right)
}

/** Where bars, names and inputs stand. */
export function tornadoLayout(series: TornadoSeries, width: number, height: number): TornadoLayout {
  const isBeside = width >= besideFrom
  const { bars } = series
  const widest = Math.max(widestLabel.px, width * widestLabel.share)
  const names = bars.map(({ label }) =>
    isBeside ? nameLines(label, widest) : [cutToFit(label, labelSize, width - 4) ?? ''],
  )
  const labels = widestOf(names.flat())
  const x = scaleOf(series, isBeside ? labels + 10 : 2, width)
  const [left, right] = [x.from, x.to]
  const row = Math.min(mostRow, (height - head - foot) / Math.max(1, bars.length))
  const frame = { x: left, y: head, width: right - left, height: row * bars.length }
  return {
    frame,
    x,
    ticks: ticksOn(x, Math.max(3, Math.floor((right - left) / 70)), usd),
    zero: x.at(0),
    base: x.at(series.base),
    ...headsOf(series, x, width),
    bars: bars.map((bar, index) => {
      const top = head + index * row
      const y = isBeside ? top + row / 2 : top + row - barHeight / 2 - 5
      return {
        bar,
        lines: names[index] ?? [],
        labelAt: { x: 2, y: isBeside ? y : top + 9, anchor: 'start' },
        y,
        ...barAt(bar, x, y, x.at(series.base)),
      }
    }),
  }
}
