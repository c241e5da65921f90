import { betaQuantile } from '../../base/special.ts'
import { fieldsOf, positive, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** A beta distribution stretched from `low` to `high`. */
export interface Pert {
  readonly low: number
  readonly high: number
  readonly alpha: number
  readonly beta: number
  readonly mean: number
  readonly variance: number
}

/**
 * From the smallest, most likely and largest value (low <= mode <= high) and the weight of the mode (usual 4).
 * The variance is that of the distribution, not the often quoted ((high - low) / 6)^2. A point has no shape: alpha and
 * beta are then those of a mode in the middle.
 */
export const pert = (low: number, mode: number, high: number, weight: number): Pert => {
  const mean = (low + weight * mode + high) / (weight + 2)
  const width = high - low
  return {
    low,
    high,
    alpha: 1 + (width === 0 ? weight / 2 : (weight * (mode - low)) / width),
    beta: 1 + (width === 0 ? weight / 2 : (weight * (high - mode)) / width),
    mean,
    variance: ((mean - low) * (high - mean)) / (weight + 3),
  }
}

export const pertQuantile = ({ low, high, alpha, beta }: Pert, p: number): number =>
  low + (high - low) * betaQuantile(alpha, beta, p)

export const pertFormula: Formula = {
  id: 'pert',
  title: 'PERT from smallest, most likely and largest value',
  statement:
    'alpha = 1 + lambda (mode - min) / (max - min), beta = 1 + lambda (max - mode) / (max - min); mean = (min + lambda mode + max) / (lambda + 2), variance = (mean - min)(max - mean) / (lambda + 3); lambda is usually 4.',
  sources: ['Malcolm et al. 1959; Vose 2008 for the variance of the distribution that is sampled'],
  examples: [
    {
      given: { mn: 0, mode: 1, mx: 2, lam: 2 },
      expect: {
        alpha: 2,
        beta: 2,
        mean: 1,
        variance: 0.2,
        p05: 0.2707007243431676,
        p50: 1,
        p95: 1.7292992756568322,
      },
      from: 'By hand: twice a Beta(2, 2); its 5 % point is twice the root of 3x^2 - 2x^3 = 0.05',
    },
    {
      given: { mn: 3, mode: 3, mx: 3 },
      expect: { alpha: 3, beta: 3, mean: 3, variance: 0, p05: 3, p50: 3, p95: 3 },
      from: 'By hand: a point',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const low = fields.number('mn')
    const mode = fields.number('mode')
    const high = fields.number('mx')
    if (!(low <= mode && mode <= high)) refuse('mode', `within mn and mx (${low} to ${high})`)
    const shape = pert(low, mode, high, fields.numberOr('lam', 4, positive))
    const { alpha, beta, mean, variance } = shape
    const [p05, p50, p95] = [0.05, 0.5, 0.95].map((p) => pertQuantile(shape, p))
    return { alpha, beta, mean, variance, p05, p50, p95 }
  },
}
