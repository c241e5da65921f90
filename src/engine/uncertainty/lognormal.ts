import { exp, log, normalCdf } from '../../base/elementary.ts'
import { Z95 } from '../constants.ts'

/** Sigma of ln x from the median and the 95th percentile of x, both above 0. */
export const sigmaFromP50P95 = (p50: number, p95: number): number => log(p95 / p50) / Z95

/** Sigma of ln x from the 5th and 95th percentile of x, both above 0. */
export const sigmaFrom90 = (low: number, high: number): number => log(high / low) / (2 * Z95)

/** Mean of ln x from the 5th and 95th percentile of x, both above 0. */
export const muFrom90 = (low: number, high: number): number => (log(low) + log(high)) / 2

/** Mean of x when ln x is normal. Costs use this, never the median. */
export const lognormalMean = (mu: number, sigma: number): number => exp(mu + (sigma * sigma) / 2)

/** P(X <= x) for a lognormal with this median; sigma 0 is a step at the median. */
export const lognormalCdf = (x: number, p50: number, sigma: number): number => {
  if (x <= 0) return 0
  if (sigma === 0) return x >= p50 ? 1 : 0
  return normalCdf(log(x / p50) / sigma)
}
