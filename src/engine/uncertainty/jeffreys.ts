import { betaQuantile } from '../../base/special.ts'
import { fieldsOf, notNegative, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** What s successes in n trials say of a rate: a Beta(a, b) belief, its mean and its 90 % interval. */
export interface RateBelief {
  readonly a: number
  readonly b: number
  readonly mean: number
  readonly low: number
  readonly high: number
}

/**
 * Jeffreys interval, 0 <= s <= n. The lower limit is 0 without a success and the upper 1 without a failure, as in
 * Brown, Cai and DasGupta (2001); so without trials it is 0 to 1.
 */
export const jeffreys = (s: number, n: number): RateBelief => {
  const a = s + 0.5
  const b = n - s + 0.5
  return {
    a,
    b,
    mean: a / (a + b),
    low: s === 0 ? 0 : betaQuantile(a, b, 0.05),
    high: s === n ? 1 : betaQuantile(a, b, 0.95),
  }
}

export const jeffreysFormula: Formula = {
  id: 'jeffreys',
  title: 'Success rate from counts',
  statement:
    'Beta(s + 1/2, n - s + 1/2), its mean and its 5 % and 95 % points; the lower one is 0 when s = 0, the upper one 1 when s = n.',
  sources: ['Brown, Cai & DasGupta 2001, Interval estimation for a binomial proportion'],
  examples: [
    { given: { s: 0, n: 0 }, expect: { a: 0.5, b: 0.5, mean: 0.5, lo: 0, hi: 1 }, from: 'By hand: nothing is known' },
    {
      given: { s: 42, n: 50 },
      expect: { a: 42.5, b: 8.5, mean: 42.5 / 51, lo: 0.7413669106892016, hi: 0.91033829501348 },
      from: 'Python, scipy 1.17',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const n = fields.number('n', notNegative)
    const s = fields.number('s', notNegative)
    if (s > n) refuse('s', `at most n (${n})`)
    const { a, b, mean, low, high } = jeffreys(s, n)
    return { a, b, mean, lo: low, hi: high }
  },
}
