import type { Slot } from '../look/theme.ts'

/** A stretch of an input's track with one winner. Ends are fractions of the track, 0 to 1. */
export interface FlipStretch {
  readonly from: number
  readonly to: number
  /** Absent: nothing fits there. */
  readonly option?: string | undefined
  readonly label: string
  /** For stretches narrower than the name. */
  readonly short?: string | undefined
  readonly slot: Slot
}

/** Where the winner changes; `text` is the value that flips it. */
export interface FlipMark {
  readonly at: number
  readonly text: string
  /** Who wins beyond it. */
  readonly to: string
}

/** One input across its whole track. */
export interface FlipRow {
  readonly id: string
  readonly name: string
  /** For a column that is too narrow for the name. */
  readonly brief?: string
  /** Whose figure it is: a limit, measured, your estimate, a default. */
  readonly note: string
  readonly stretches: readonly FlipStretch[]
  /** Present value as a fraction; beyond 0 and 1 it lies outside the track. Absent: the limit is off. */
  readonly now?: number | undefined
  /** The 90 % range of the present value. */
  readonly range?: { readonly from: number; readonly to: number } | undefined
  readonly flips: readonly FlipMark[]
  readonly current: string
  readonly low: string
  readonly high: string
}
