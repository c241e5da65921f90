import type { PlotAxis } from '../frame/plot-frame.ts'
import type { Slot } from '../look/theme.ts'

/** Money that an option has cost up to the end of each month, USD; the index is the month, from 0. */
export interface MoneyLine {
  readonly id: string
  readonly label: string
  readonly slot: Slot
  readonly best: ArrayLike<number>
  /** 10th and 90th percentile over the draws; absent: not drawn yet. */
  readonly low?: ArrayLike<number> | undefined
  readonly high?: ArrayLike<number> | undefined
  /** What it has cost at the end of the axis, in words. */
  readonly figure: string
  /** Months in which it needs more GPUs than in the month before. */
  readonly steps: readonly number[]
}

/** Month of a payback, or later than every month of the axis. */
export type PaybackMonth = number | 'later'

/** How one line pays back against another. */
export interface MoneyPayback {
  readonly line: string
  readonly against: string
  /** First month at whose end nothing is owed, at central values. */
  readonly month: PaybackMonth
  /** 10th percentile, median and 90th percentile over the draws; absent: not drawn yet. */
  readonly interval?: readonly [low: PaybackMonth, median: PaybackMonth, high: PaybackMonth] | undefined
  /** Under the interval: `payback month 40, median 43`. */
  readonly label: string
  /** At the arrow of what comes later than the axis: `after 60`. */
  readonly later: string
}

/** The month by which it has to be paid back. */
export interface MonthLimit {
  readonly id: string
  readonly at: number
  /** `payback limit 36`. */
  readonly label: string
  readonly name: string
  readonly says: string
}

export interface MoneySeries {
  readonly lines: readonly MoneyLine[]
  readonly months: PlotAxis
  readonly usd: PlotAxis
  readonly payback?: MoneyPayback | undefined
  readonly limit: MonthLimit
  /** What a step of a line is: `one more GPU node`. */
  readonly stepNote: string
}
