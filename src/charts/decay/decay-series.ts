import type { PlotAxis } from '../frame/plot-frame.ts'
import type { Slot } from '../look/theme.ts'

/** Share of an approach's answers that is in date, at each of the days. */
export interface DecayLine {
  readonly id: string
  readonly label: string
  readonly slot: Slot
  readonly best: ArrayLike<number>
  /** 5th and 95th percentile over the draws; absent: exact. */
  readonly low?: ArrayLike<number> | undefined
  readonly high?: ArrayLike<number> | undefined
  /** Its share at the last day, in words. */
  readonly figure: string
}

/** Where a line falls under the floor. */
export interface StaleFrom {
  readonly line: string
  readonly day: number
  /** `stale after 2 days`. */
  readonly label: string
}

export interface DecaySeries {
  readonly lines: readonly DecayLine[]
  /** Days at which the lines are known, ascending. */
  readonly at: readonly number[]
  readonly days: PlotAxis
  readonly share: PlotAxis
  /** Least share that is asked for; absent: none is. */
  readonly floor?: { readonly at: number; readonly label: string } | undefined
  readonly stale?: StaleFrom | undefined
  /** A day in words: `day 14`. */
  readonly sayDay: (day: number) => string
}
