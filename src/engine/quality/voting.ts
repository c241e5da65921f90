import { exp, log, log1p } from '../../base/elementary.ts'
import { betaCdf, logBeta, logGamma } from '../../base/special.ts'
import { fieldsOf, natural, positive, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)

/** P(most of n independent answers are right), each with probability p; n odd. */
export const majorityVote = (p: number, n: number): number => {
  if (p === 0 || p === 1) return p
  let sum = 0
  for (let k = n; k > n / 2; k--) sum += exp(logChoose(n, k) + k * log(p) + (n - k) * log1p(-p))
  return Math.min(1, sum)
}

/** The same when questions differ: p ~ Beta(a, b) by question. */
export const majorityBeta = (a: number, b: number, n: number): number => {
  let sum = 0
  for (let k = n; k > n / 2; k--) sum += exp(logChoose(n, k) + logBeta(a + k, b + n - k) - logBeta(a, b))
  return Math.min(1, sum)
}

/** What any number of votes can reach: the share of questions that are mostly answered right. */
export const majorityBetaLimit = (a: number, b: number): number => betaCdf(0.5, b, a)

const readOdd = (inputs: unknown): number => {
  const n = fieldsOf(inputs).number('n', natural)
  return n % 2 === 1 && n <= 100001 ? n : refuse('n', 'an odd whole number of at most 100001: an even vote can tie')
}

export const majorityVoteFormula: Formula = {
  id: 'majorityVote',
  title: 'Majority of independent answers',
  statement: 'Sum over k > n/2 of C(n, k) p^k (1 - p)^(n - k), n odd.',
  sources: ['Binomial distribution; Wang et al. 2022 for self-consistency'],
  examples: [
    { given: { p: 0.7, n: 1 }, expect: 0.7, from: 'By hand: one vote' },
    { given: { p: 0.7, n: 3 }, expect: 0.784, from: 'By hand: 0.343 + 3 x 0.49 x 0.3' },
  ],
  run: (inputs) => majorityVote(fieldsOf(inputs).number('p', probability), readOdd(inputs)),
}

export const majorityBetaFormula: Formula = {
  id: 'majorityBeta',
  title: 'Majority of answers to questions of different difficulty',
  statement: 'Sum over k > n/2 of C(n, k) B(a + k, b + n - k) / B(a, b), n odd.',
  sources: ['Beta-binomial distribution'],
  examples: [
    { given: { a: 2, b: 1, n: 1 }, expect: 2 / 3, from: 'By hand: the mean' },
    { given: { a: 1, b: 1, n: 3 }, expect: 0.5, from: 'By hand: symmetric' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return majorityBeta(fields.number('a', positive), fields.number('b', positive), readOdd(inputs))
  },
}

export const majorityBetaLimitFormula: Formula = {
  id: 'majorityBetaLimit',
  title: 'What voting can reach',
  statement: 'P(p > 1/2) for p ~ Beta(a, b): questions that are usually answered wrong stay wrong.',
  sources: ['Limit of the beta-binomial majority'],
  examples: [
    { given: { a: 2, b: 1 }, expect: 0.75, from: 'By hand: 1 - 1/4' },
    { given: { a: 1, b: 1 }, expect: 0.5, from: 'By hand: symmetric' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return majorityBetaLimit(fields.number('a', positive), fields.number('b', positive))
  },
}
