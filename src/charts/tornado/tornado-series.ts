import type { Slot } from '../look/theme.ts'

/** One end of an input's range, and what is saved there, USD. */
export interface TornadoEnd {
  /** The input in words: `32 % a year`. */
  readonly input: string
  readonly saving: number
}

/** What moving one input alone across its range does. */
export interface TornadoBar {
  readonly id: string
  readonly label: string
  /** At the 5th and at the 95th percentile of the input. */
  readonly low: TornadoEnd
  readonly high: TornadoEnd
  /** The input now, in words. */
  readonly now: string
  /** Where it flips the answer, in words; absent: it does not within its range. */
  readonly flips?: string | undefined
}

export interface TornadoSeries {
  /** Longest first. */
  readonly bars: readonly TornadoBar[]
  /** Saving with every input at its central value, USD. */
  readonly base: number
  /** Colour of savings below and above 0: of whoever is ahead there. */
  readonly below: Slot
  readonly above: Slot
  /** Over the side above 0: `pays back in time`. */
  readonly aboveLabel: string
  /** What is saved: `Saving by month 36, USD`. */
  readonly title: string
  /** Under the bars: `14 others under $10 k`; empty: none. */
  readonly rest: string
}
