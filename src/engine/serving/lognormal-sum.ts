import { exp, expm1, log1p } from '../../base/elementary.ts'

/**
 * Sum of independent lognormals by Fenton and Wilkinson (1960): add means and variances, read the quantile off the
 * lognormal with these moments. Within 0.5 % at the 95th percentile while every p95/p50 is at most 3, within 3 % up to 5.
 * Any unit, the same throughout.
 */

/** Mean of a lognormal with this median. */
export const momentMean = (p50: number, sigma: number): number => p50 * exp((sigma * sigma) / 2)

/** Variance of a lognormal with this mean. */
export const momentVariance = (mean: number, sigma: number): number => mean * mean * expm1(sigma * sigma)

/** Squared sigma of the lognormal with these moments. */
export const sigmaSquaredFromMoments = (mean: number, variance: number): number => log1p(variance / (mean * mean))

/** Median of the lognormal with these moments. */
export const medianFromMoments = (mean: number, variance: number): number =>
  mean / Math.sqrt(1 + variance / (mean * mean))

/** The quantile z sigmas above the median of the lognormal with these moments; 0 when the mean is 0. */
export const quantileFromMoments = (mean: number, variance: number, z: number): number => {
  if (mean === 0) return 0
  const ratio = variance / (mean * mean)
  return (mean / Math.sqrt(1 + ratio)) * exp(Math.sqrt(log1p(ratio)) * z)
}
