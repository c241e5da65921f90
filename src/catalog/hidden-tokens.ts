import type { Edition, Effort, Model } from './edition.ts'
import type { Step } from './step.ts'

/** Tokens that a request of the measured workload thinks, billed as output: 5th percentile, best guess, 95th of the mean. */
export interface HiddenTokens {
  readonly low: number
  readonly best: number
  readonly high: number
  readonly basis: 'none' | 'timing' | 'cost-per-task'
  readonly steps: readonly Step[]
}

export declare const hiddenTokens: (model: Model, effort: Effort, edition: Edition) => HiddenTokens | undefined
