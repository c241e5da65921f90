import type { Edition, Effort, Model, SourceId, TestId } from './edition.ts'
import type { Step } from './step.ts'
import type { SamplesClass, Yardstick } from './yardsticks.ts'

/** What the public evidence says of one operating point on one yardstick, before the difficulty of the task. */
export interface SuccessRate {
  /** 0-1, mapped to the scale of the first choice. */
  readonly q: number
  readonly samplesClass: SamplesClass
  /** Distinct tasks of the test. */
  readonly tasks: number
  /** Residual standard deviation of the fitted line, logits; 0 where the test is the anchor. */
  readonly tau: number
  /** Which choice of the yardstick, from 1. */
  readonly choice: number
  readonly test: TestId
  readonly source: SourceId
  /** As published. */
  readonly value: number
  readonly measured: string
  /** Whole months between the measurement and the as-of date. */
  readonly ageMonths: number
  /** Outside the range of the points the line was fitted on. */
  readonly extrapolated: boolean
  readonly effortInferred: boolean
  readonly steps: readonly Step[]
}

export declare const successRate: (
  yardstick: Yardstick,
  model: Model,
  effort: Effort,
  edition: Edition,
  asOf: string,
) => SuccessRate | undefined
