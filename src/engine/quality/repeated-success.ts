import { count, fieldsOf, natural, positive, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** C(m, k) / C(n, k) for k <= n, m <= n; 0 where k > m. */
const ratioOfChoices = (m: number, n: number, k: number): number => {
  let ratio = 1
  for (let i = 0; i < k; i++) ratio *= Math.max(0, m - i) / (n - i)
  return ratio
}

/** P(at least one of k samples is right) from c right ones out of n; `undefined` where k > n. */
export const passAtK = (n: number, c: number, k: number): number | undefined =>
  k > n ? undefined : 1 - ratioOfChoices(n - c, n, k)

/** P(all of k samples are right) from c right ones out of n; `undefined` where k > n. */
export const passHatK = (n: number, c: number, k: number): number | undefined =>
  k > n ? undefined : ratioOfChoices(c, n, k)

/** P(all of k attempts succeed) when the rate differs between tasks as Beta(a, b). */
export const betaPassHatK = (a: number, b: number, k: number): number => {
  let product = 1
  for (let i = 0; i < k; i++) product *= (a + i) / (a + b + i)
  return product
}

const most = { atMost: 1000000 }

const readSamples = (inputs: unknown): readonly [number, number, number] => {
  const fields = fieldsOf(inputs)
  const n = fields.number('n', { ...natural, ...most })
  const c = fields.number('c', count)
  if (c > n) refuse('c', `at most n (${n})`)
  return [n, c, fields.number('k', { ...natural, ...most })]
}

export const passAtKFormula: Formula = {
  id: 'passAtK',
  title: 'Any of k samples right',
  statement: '1 - C(n - c, k) / C(n, k); none where k > n.',
  sources: ['Chen et al. 2021, Evaluating large language models trained on code'],
  examples: [
    { given: { n: 4, c: 2, k: 2 }, expect: 5 / 6, from: 'By hand: one pair of six is wrong twice' },
    { given: { n: 4, c: 2, k: 5 }, expect: null, from: 'By hand: more than there are' },
  ],
  run: (inputs) => passAtK(...readSamples(inputs)) ?? null,
}

export const passHatKFormula: Formula = {
  id: 'passHatK',
  title: 'All of k samples right',
  statement: 'C(c, k) / C(n, k): reliability; none where k > n.',
  sources: ['Yao et al. 2024, tau-bench'],
  examples: [
    { given: { n: 4, c: 2, k: 2 }, expect: 1 / 6, from: 'By hand: one pair of six' },
    { given: { n: 4, c: 1, k: 2 }, expect: 0, from: 'By hand: only one is right' },
    { given: { n: 4, c: 2, k: 5 }, expect: null, from: 'By hand: more than there are' },
  ],
  run: (inputs) => passHatK(...readSamples(inputs)) ?? null,
}

export const betaPassHatKFormula: Formula = {
  id: 'betaPassHatK',
  title: 'All of k attempts succeed, tasks of different difficulty',
  statement: 'Product of (a + i) / (a + b + i) for i = 0 to k - 1.',
  sources: ['Moments of the beta distribution'],
  examples: [
    { given: { a: 1, b: 1, k: 2 }, expect: 1 / 3, from: 'By hand: mean of p^2 over (0, 1)' },
    { given: { a: 3, b: 1, k: 1 }, expect: 0.75, from: 'By hand: the mean' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return betaPassHatK(
      fields.number('a', positive),
      fields.number('b', positive),
      fields.number('k', { ...natural, ...most }),
    )
  },
}
