import { exp, normalQuantile, power } from '../../base/elementary.ts'
import { fieldsOf, natural } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { readMedianAndSigma } from './lognormal-inputs.ts'

/** Quantile q of the slowest of k independent waits with this median and sigma, in the unit of the median. */
export const slowestOf = (k: number, p50: number, sigma: number, q: number): number =>
  p50 * exp(sigma * normalQuantile(power(q, 1 / k)))

export const maxOfKFormula: Formula = {
  id: 'maxOfK',
  title: 'Slowest of several parallel calls',
  statement: 'P(max <= x) = F(x)^k, so quantile q of the slowest is F^-1(q^(1/k)). Correlated calls wait less.',
  sources: ['Order statistics'],
  examples: [
    { given: { p50: 4000, p95: 9000, k: 1, q: 0.95 }, expect: 9000, from: 'By hand: one call' },
    { given: { p50: 4000, p95: 9000, k: 2, q: 0.25 }, expect: 4000, from: 'By hand: both below the median with 1/4' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const { p50, sigma } = readMedianAndSigma(fields)
    return slowestOf(fields.number('k', natural), p50, sigma, fields.number('q', { above: 0, below: 1 }))
  },
}
