import type { Edition, JointCounts, TestId } from './edition.ts'
import type { Yardstick } from './yardsticks.ts'

/** How much more often two models succeed on the same tasks than independence says, as a log odds ratio. */
export interface Agreement {
  /** 5th percentile, median and 95th percentile over the measured pairs. */
  readonly low: number
  readonly best: number
  readonly high: number
  readonly pairs: number
  /** Tests whose pairs were counted. */
  readonly tests: readonly TestId[]
}

/** Counts in the order asked for; points are operating point ids. */
export declare const jointCounts: (
  edition: Edition,
  pointA: string,
  pointB: string,
  yardstick: Yardstick,
) => JointCounts | undefined

export declare const agreementOf: (yardstick: Yardstick, edition: Edition) => Agreement
