import { textWidth } from '../look/text-width.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'
import type { Box } from '../place/box.ts'
import { axisRoom } from '../frame/plot-frame.ts'
import type { MoneyPayback, MonthLimit, PaybackMonth } from './money-series.ts'

/** Height of what stands below the axis: the interval, and a line of words. */
export const stripHeight = 38

/** What the interval is, at its left; room for these words, px. */
export const caption = '80\u202f% range'
export const captionRoom = textWidth(caption, tickSize) + 14

/** The interval of the payback under the axis, placed. */
export interface PaybackStrip {
  readonly caption: { readonly x: number; readonly y: number }
  /** Where the interval begins to have room, under ticks and title. */
  readonly top: number
  readonly label: { readonly x: number; readonly y: number }
  /** Middle of the bar, px from the top. */
  readonly y: number
  /** Months beyond the limit. */
  readonly shut: Box
  /** Absent: not drawn yet. */
  readonly bar?: {
    readonly from: number
    readonly to: number
    /** It goes on beyond the axis. */
    readonly open: boolean
    /** It begins beyond the axis: only the arrow is left. */
    readonly beyond: boolean
    readonly median: number | undefined
    readonly lowText: string
    readonly highText: string
  }
}

const arrow = 10

/** What stands right of the plot where the payback may come after it, px: the arrow and its words. */
export const laterRoom = ({ later }: MoneyPayback): number => arrow + 8 + textWidth(later, tickSize)

const textAt = (month: PaybackMonth): string => (month === 'later' ? '' : String(Math.round(month)))

function barOf({ frame, x }: Plot, { interval, later }: MoneyPayback): PaybackStrip['bar'] {
  if (!interval) return undefined
  const right = frame.x + frame.width
  const px = (month: PaybackMonth): number => (month === 'later' ? right + arrow : Math.min(x.at(month), right + arrow))
  const [low, median, high] = interval
  const open = high === 'later'
  return {
    from: low === 'later' ? right - arrow : px(low),
    to: px(high),
    open,
    beyond: low === 'later',
    median: median === 'later' ? undefined : px(median),
    // Where the interval begins at the axis, the axis says so, and the caption stands there.
    lowText: px(low) - frame.x < 14 ? '' : textAt(low),
    highText: open ? later : textAt(high),
  }
}

/** Where the interval lies; `labelWidth`: that of the words below it, which stay within the picture. */
export function paybackStrip(
  plot: Plot,
  payback: MoneyPayback,
  limit: MonthLimit,
  labelWidth: number,
  width: number,
): PaybackStrip {
  const { frame, x } = plot
  const top = frame.y + frame.height + axisRoom
  const right = frame.x + frame.width
  const from = Math.max(frame.x, Math.min(right, x.at(limit.at)))
  const bar = barOf(plot, payback)
  const middle = bar?.median ?? (payback.month === 'later' ? right : x.at(payback.month))
  const half = labelWidth / 2
  return {
    top: top + 2,
    caption: { x: frame.x - 12, y: top + 12 },
    y: top + 12,
    shut: { x: from, y: top + 4, width: right - from, height: 16 },
    label: { x: Math.max(half + 2, Math.min(width - half - 2, middle)), y: top + 30 },
    ...(bar && { bar }),
  }
}
