import type { Effort, Model, SourceId } from './edition.ts'
import type { Step } from './step.ts'

/** Seconds at the median and the 95th percentile of requests. */
export interface Wait {
  readonly p50: number
  readonly p95: number
}

/** How long one request of the measured workload takes, split into its parts. */
export interface PointTiming {
  /** Until the model starts, thinking excluded. */
  readonly base: Wait
  /** Thinking before the first token of the answer; zeros when it does not think. */
  readonly thinking: Wait
  /** Tokens a second: median and slow end. */
  readonly speed: { readonly p50: number; readonly p05: number }
  /** Days on which it was measured; absent: not stated. */
  readonly days?: number
  /** Fewer than 15 days measured: the wider spread between days applies. */
  readonly short: boolean
  readonly source: SourceId
  readonly measured: string
  readonly flags: readonly TimingFlag[]
  readonly steps: readonly Step[]
}

/**
 * `mixed-hosts`: price and timing belong to different hosts; `unstable-hosts`: hosts differ wildly, the slow end is cut;
 * `split-assumed`: no row without thinking, so the split is a judgement; `raised`: lifted to the next lower effort;
 * `renamed`: the name may now serve another model.
 */
export type TimingFlag = 'mixed-hosts' | 'unstable-hosts' | 'split-assumed' | 'raised' | 'renamed'

export declare const timingOf: (model: Model, effort: Effort) => PointTiming | undefined
