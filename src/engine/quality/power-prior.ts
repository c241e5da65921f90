import { betaQuantile } from '../../base/special.ts'
import { fieldsOf, notNegative, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Evidence on a success rate: a count, its relevance and the most pseudo-samples it may weigh. */
export interface CountEvidence {
  readonly successes: number
  readonly n: number
  /** 0-1; usual 1. */
  readonly weight?: number
  /** Pseudo-samples at most; absent: no cap. */
  readonly cap?: number
}

export interface BetaShape {
  readonly a: number
  readonly b: number
}

/** The weight that remains when it is lowered so that weight * n stays within the cap. */
export const cappedWeight = (n: number, weight: number, cap: number): number => (weight * n > cap ? cap / n : weight)

/** Beta posterior of a success rate: Jeffreys' prior and each count at its weight (Ibrahim & Chen 2000). */
export const powerPrior = (evidence: readonly CountEvidence[]): BetaShape => {
  let a = 0.5
  let b = 0.5
  for (const { successes, n, weight = 1, cap = Number.POSITIVE_INFINITY } of evidence) {
    const w = cappedWeight(n, weight, cap)
    a += w * successes
    b += w * (n - successes)
  }
  return { a, b }
}

export const powerPriorFormula: Formula = {
  id: 'powerPrior',
  title: 'Success rate from several pieces of evidence',
  statement:
    'a = 1/2 + sum of w_i s_i, b = 1/2 + sum of w_i (n_i - s_i); w_i is lowered so that w_i n_i stays within its cap. Mean a / (a + b), 5 % and 95 % points of Beta(a, b).',
  sources: ['Ibrahim & Chen 2000, Power prior distributions for regression models'],
  examples: [
    {
      given: { evidence: [{ successes: 900, n: 1000, cap: 30 }] },
      expect: { a: 27.5, b: 3.5, mean: 27.5 / 31, lo: 0.7827027875439884, hi: 0.9629829225262038 },
      from: 'By hand: 30 pseudo-samples at 90 %; interval by Python, scipy 1.17',
    },
    {
      given: { evidence: [] },
      expect: { a: 0.5, b: 0.5, mean: 0.5, lo: 0.0061558297024311, hi: 0.9938441702975689 },
      from: 'By hand: the arcsine law, sin^2(pi/40)',
    },
  ],
  run: (inputs) => {
    const evidence = fieldsOf(inputs)
      .groups('evidence')
      .map((entry, i): CountEvidence => {
        const n = entry.number('n', notNegative)
        const successes = entry.number('successes', notNegative)
        if (successes > n) refuse(`evidence[${i}].successes`, `at most n (${n})`)
        const cap = entry.numberOr('cap', undefined, notNegative)
        return { successes, n, weight: entry.numberOr('weight', 1, probability), ...(cap === undefined ? {} : { cap }) }
      })
    const { a, b } = powerPrior(evidence)
    return { a, b, mean: a / (a + b), lo: betaQuantile(a, b, 0.05), hi: betaQuantile(a, b, 0.95) }
  },
}
