import { say } from '../../base/format.ts'
import { lineScale, ticksOn, type LineScale, type Tick } from '../axis/line-scale.ts'
import { textWidth } from '../look/text-width.ts'
import { cutToFit } from '../look/wrap.ts'
import type { Box } from '../place/box.ts'
import { tickSize } from '../scatter/plot.ts'
import type { TornadoBar, TornadoEnd, TornadoSeries } from './tornado-series.ts'

/** Narrower than this, px, an input is named over its bar instead of beside it. */
const besideFrom = 420
const head = 26
const foot = 42
const rowHeights = { beside: 29, over: 42 } as const
export const barHeight = 15
export const labelSize = 12
const widestLabel = { px: 168, share: 0.32 } as const
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
}

export interface PlacedBar {
  readonly bar: TornadoBar
  readonly label: string
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

/** Widths that the inputs at the ends need beside the bars. */
const endRoom = (ends: readonly string[]): number =>
  Math.max(20, ...ends.map((text) => textWidth(text, tickSize))) + gap + 3

const lesser = ({ low, high }: TornadoBar): TornadoEnd => (low.saving <= high.saving ? low : high)
const greater = ({ low, high }: TornadoBar): TornadoEnd => (low.saving <= high.saving ? high : low)

function barAt(bar: TornadoBar, x: LineScale, y: number): Pick<PlacedBar, 'below' | 'above' | 'ends' | 'crosses'> {
  const [from, to] = [lesser(bar), greater(bar)]
  const [left, right, zero] = [x.at(from.saving), x.at(to.saving), x.at(0)]
  const top = y - barHeight / 2
  const cut = Math.max(left, Math.min(right, zero))
  return {
    below: { x: left, y: top, width: cut - left, height: barHeight },
    above: { x: cut, y: top, width: right - cut, height: barHeight },
    ends: [
      { x: left, text: from.input, anchor: 'end', textX: left - gap },
      { x: right, text: to.input, anchor: 'start', textX: right + gap },
    ],
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

/** Where bars, names and inputs stand. */
export function tornadoLayout(series: TornadoSeries, width: number, height: number): TornadoLayout {
  const isBeside = width >= besideFrom
  const { bars } = series
  const widest = Math.max(widestLabel.px, width * widestLabel.share)
  const labels = Math.min(widest, Math.max(0, ...bars.map(({ label }) => textWidth(label, labelSize))))
  const left = (isBeside ? labels + 10 : 2) + endRoom(bars.map((bar) => lesser(bar).input))
  const right = width - endRoom(bars.map((bar) => greater(bar).input))
  const [low, high] = endsOf(series)
  const x = lineScale({ scale: 'linear', low, high }, left, right)
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
        label: cutToFit(bar.label, labelSize, isBeside ? labels + 1 : width - 4) ?? '',
        labelAt: { x: 2, y: isBeside ? y : top + 9, anchor: 'start' },
        y,
        ...barAt(bar, x, y),
      }
    }),
  }
}
