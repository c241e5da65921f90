import type { Slot } from '../look/theme.ts'

/** Quantile dots of a month: each stands for the same share of the draws. */
export interface DotsSeries {
  /** Months in ascending order, one a dot; those that are later than every month of the axis are counted apart. */
  readonly months: readonly number[]
  readonly later: number
  /** Whole months of the axis. */
  readonly last: number
  /** A dot left of it, in a month before it, is in time. */
  readonly limit: number
  /** Of the draws themselves, 0 to 1; the dots agree within one of them. */
  readonly inTime: number
  /** Colours of the dots in time and of the others. */
  readonly inTimeSlot: Slot
  readonly lateSlot: Slot
  /** `pays back`, `does not`. */
  readonly inTimeLabel: string
  readonly lateLabel: string
  /** What runs across: `Month in which it is paid back for good`. */
  readonly title: string
}
