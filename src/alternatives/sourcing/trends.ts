import type { At } from '../knowledge/inputs.ts'

/** What later months differ by from the first, and what an answer is worth: read by the money over time alone. */
export interface Trends {
  readonly growth: number
  /** Times lower a year. */
  readonly cheaper: number
  readonly gpuCheaper: number
  /** A year. */
  readonly discount: number
  /** USD of a good answer over a bad one. */
  readonly successValue: number
  readonly peakToAverage: number
}

/** Inputs that no figure of an alternative depends on: they say how money goes on, or are the rule itself. */
export const moneyAlone: ReadonlySet<string> = new Set([
  'sourcing.growthFactor',
  'sourcing.priceDecline',
  'sourcing.gpuDecline',
  'sourcing.discountRate',
  'sourcing.successValue',
  'sourcing.requiredProbability',
  'limits.paybackMonths',
])

export const trendsIn = (at: At): Trends => ({
  growth: at('sourcing.growthFactor') - 1,
  cheaper: at('sourcing.priceDecline'),
  gpuCheaper: at('sourcing.gpuDecline'),
  discount: at('sourcing.discountRate'),
  successValue: at('sourcing.successValue'),
  peakToAverage: at('sourcing.peakToAverage'),
})
