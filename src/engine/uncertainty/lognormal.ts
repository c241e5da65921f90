import { exp, log, normalCdf } from '../../base/elementary.ts'
import { Z95 } from '../constants.ts'
import { fieldsOf, positive, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

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

/**
 * Mean of min(X, cap), cap above 0, in the unit of X: what is billed when prompts are cut to a window or answers to a
 * token limit.
 */
export const cappedMean = (mu: number, sigma: number, cap: number): number => {
  if (sigma === 0) return Math.min(exp(mu), cap)
  const z = (log(cap) - mu) / sigma
  return lognormalMean(mu, sigma) * normalCdf(z - sigma) + cap * normalCdf(-z)
}

export const lognFrom90Formula: Formula = {
  id: 'lognFrom90',
  title: 'Lognormal from a 90 % interval',
  statement:
    'mu = (ln lo + ln hi) / 2, sigma = (ln hi - ln lo) / (2 x 1.6449); median = sqrt(lo hi), mean = exp(mu + sigma^2 / 2). Ends in the wrong order are exchanged; equal ends are a point.',
  sources: ['Moments of the lognormal distribution'],
  examples: [
    {
      given: { lo: 5, hi: 5 },
      expect: { mu: 1.6094379124341003, sigma: 0, median: 5, mean: 5 },
      from: 'By hand: a point',
    },
    {
      given: { lo: 2, hi: 12 },
      expect: { mu: 1.5890269151739729, sigma: 0.5446562052299007, median: 4.898979485566357, mean: 5.682277417294919 },
      from: 'Python, scipy 1.17',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const one = fields.number('lo', positive)
    const other = fields.number('hi', positive)
    const low = Math.min(one, other)
    const high = Math.max(one, other)
    const mu = muFrom90(low, high)
    const sigma = sigmaFrom90(low, high)
    return { mu, sigma, median: Math.sqrt(low) * Math.sqrt(high), mean: lognormalMean(mu, sigma) }
  },
}

export const lognFromP50P95Formula: Formula = {
  id: 'lognFromP50P95',
  title: 'Lognormal from the median and the 95th percentile',
  statement: 'mu = ln p50, sigma = ln(p95 / p50) / 1.6449, mean = exp(mu + sigma^2 / 2).',
  sources: ['Moments of the lognormal distribution'],
  examples: [
    {
      given: { p50: 1, p95: 5.180251602233015 },
      expect: { mu: 0, sigma: 1, mean: 1.6487212707001282 },
      from: 'By hand: one sigma is a factor e',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const p50 = fields.number('p50', positive)
    const p95 = fields.number('p95', positive)
    if (p95 <= p50) refuse('p95', `above p50 (${p50})`)
    const mu = log(p50)
    const sigma = sigmaFromP50P95(p50, p95)
    return { mu, sigma, mean: lognormalMean(mu, sigma) }
  },
}

export const lognCappedMeanFormula: Formula = {
  id: 'lognCappedMean',
  title: 'Mean of a lognormal with a cap',
  statement: 'E[min(X, cap)] = exp(mu + sigma^2 / 2) Phi(z - sigma) + cap (1 - Phi(z)) with z = (ln cap - mu) / sigma.',
  sources: ['Limited expected value of the lognormal distribution'],
  examples: [
    { given: { mu: 0, sigma: 0, cap: 0.5 }, expect: 0.5, from: 'By hand: always 1, cut to one half' },
    {
      given: { mu: 0, sigma: 1, cap: 1e12 },
      expect: 1.6487212707001282,
      from: 'By hand: a cap nobody reaches changes nothing',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return cappedMean(fields.number('mu'), fields.number('sigma', { atLeast: 0 }), fields.number('cap', positive))
  },
}
