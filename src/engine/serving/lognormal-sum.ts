import { exp, expm1, log, log1p } from '../../base/elementary.ts'
import { Z95 } from '../constants.ts'
import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { readMedianAndSigma } from './lognormal-inputs.ts'

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

/** The quantile z sigmas above the median of the lognormal with these moments; 0 when the mean is 0. */
export const quantileFromMoments = (mean: number, variance: number, z: number): number => {
  if (mean === 0) return 0
  const ratio = variance / (mean * mean)
  return (mean / Math.sqrt(1 + ratio)) * exp(Math.sqrt(log1p(ratio)) * z)
}

/** z of the 99th percentile. */
const Z99 = 2.3263478740408408

export const fentonWilkinsonFormula: Formula = {
  id: 'fentonWilkinson',
  title: 'Sum of lognormal waits',
  statement:
    'Means m_i = p50_i exp(sigma_i^2 / 2) and variances m_i^2 (exp(sigma_i^2) - 1) add to M and V; sigma^2 = ln(1 + V / M^2), mu = ln M - sigma^2 / 2, quantile = exp(mu + sigma z). sumOfP95 is the naive sum, which is too high.',
  sources: ['Fenton 1960, The sum of log-normal probability distributions'],
  examples: [
    {
      given: { comps: [{ p50: 1, p95: 5.180251602233015 }] },
      expect: {
        mean: 1.6487212707001282,
        sd: 2.1611974158950877,
        mu: 0,
        sigma: 1,
        p50: 1,
        p95: 5.180251602233015,
        p99: 10.240473656312131,
        sumOfP95: 5.180251602233015,
      },
      from: 'By hand: one part stays what it is, and here ln x is standard normal',
    },
    {
      given: {
        comps: [
          { p50: 2, p95: 2 },
          { p50: 3, p95: 3 },
        ],
      },
      expect: { mean: 5, sd: 0, mu: 1.6094379124341003, sigma: 0, p50: 5, p95: 5, p99: 5, sumOfP95: 5 },
      from: 'By hand: constants add',
    },
  ],
  run: (inputs) => {
    const parts = fieldsOf(inputs).groups('comps').map(readMedianAndSigma)
    if (parts.length === 0) refuse('comps', 'a list of at least one component')
    let mean = 0
    let variance = 0
    for (const { p50, sigma } of parts) {
      const partMean = momentMean(p50, sigma)
      mean += partMean
      variance += momentVariance(partMean, sigma)
    }
    const sigmaSquared = sigmaSquaredFromMoments(mean, variance)
    return {
      mean,
      sd: Math.sqrt(variance),
      mu: log(mean) - sigmaSquared / 2,
      sigma: Math.sqrt(sigmaSquared),
      p50: quantileFromMoments(mean, variance, 0),
      p95: quantileFromMoments(mean, variance, Z95),
      p99: quantileFromMoments(mean, variance, Z99),
      sumOfP95: parts.reduce((sum, { p95 }) => sum + p95, 0),
    }
  },
}
