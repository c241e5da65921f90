import { exp, log, normalCdf } from '../../base/elementary.ts'
import { fieldsOf, notNegative } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { momentVariance } from '../serving/lognormal-sum.ts'

/** Mean and variance, in the unit of the quantity and its square. */
export interface Moments {
  readonly mean: number
  readonly variance: number
}

/**
 * Moments of what a lognormal quantity has above a threshold: max(X - threshold, 0). `mean` of the whole, not below 0;
 * `sigma` of its logarithm, not below 0 (0: always the mean); the threshold in the same unit, up to 0 nothing is spared.
 * Rounding never makes a moment negative.
 *
 * Source: stop-loss moments of the lognormal distribution (Klugman, Panjer & Willmot, Loss Models).
 */
export const excessMoments = (mean: number, sigma: number, threshold: number): Moments => {
  if (sigma <= 0 || mean <= 0) return { mean: Math.max(0, mean - threshold), variance: 0 }
  if (threshold <= 0) return { mean: mean - threshold, variance: momentVariance(mean, sigma) }
  const mu = log(mean) - (sigma * sigma) / 2
  const d = (mu - log(threshold)) / sigma
  const above = normalCdf(d)
  const first = mean * normalCdf(d + sigma)
  const second = mean * mean * exp(sigma * sigma) * normalCdf(d + 2 * sigma)
  const excess = Math.max(0, first - threshold * above)
  return {
    mean: excess,
    variance: Math.max(0, second - 2 * threshold * first + threshold * threshold * above - excess * excess),
  }
}

export const lognExcessFormula: Formula = {
  id: 'lognExcess',
  title: 'What a lognormal has above a threshold',
  statement:
    'With d = (ln m - sigma^2 / 2 - ln t) / sigma: E[max(X - t, 0)] = m Phi(d + sigma) - t Phi(d); its square has the mean m^2 exp(sigma^2) Phi(d + 2 sigma) - 2 t m Phi(d + sigma) + t^2 Phi(d). The whole of it up to a threshold of 0.',
  sources: ['Stop-loss moments of the lognormal distribution'],
  examples: [
    {
      given: { mean: 2, sigma: 0, threshold: 0.5 },
      expect: { mean: 1.5, variance: 0 },
      from: 'By hand: always 2',
    },
    {
      given: { mean: 1.6487212707001282, sigma: 1, threshold: 1 },
      expect: { mean: 0.8871429788350047, variance: 4.159645475141224 },
      from: 'Python, math.erf: mu is 0, so that half of it lies above',
    },
    {
      given: { mean: 1.6487212707001282, sigma: 1, threshold: -1 },
      expect: { mean: 2.648721270700128, variance: 4.670774270471604 },
      from: 'By hand: all of it and 1; the variance e (e - 1) stays',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return excessMoments(
      fields.number('mean', notNegative),
      fields.number('sigma', notNegative),
      fields.number('threshold'),
    )
  },
}
