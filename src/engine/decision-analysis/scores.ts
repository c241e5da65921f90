import { power } from '../../base/elementary.ts'
import { type Allowed, fieldsOf, notNegative, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { columnsOf, weightedSum } from './weighted-sum.ts'

type Matrix = readonly (readonly number[])[]

/** Utilities by option and weights by criterion; `width` weights are needed. */
const readScores = (inputs: unknown, allowed?: Allowed): { readonly rows: Matrix; readonly w: readonly number[] } => {
  const fields = fieldsOf(inputs)
  const rows = fields.matrix('U')
  const w = fields.numbers('w', allowed)
  const width = rows[0]?.length ?? w.length
  return w.length === width ? { rows, w } : refuse('w', `a list of ${width} weights`)
}

/** Product of utilities, each to the power of its weight; 0^0 is 1. */
export const weightedProduct = (utilities: readonly number[], weights: readonly number[]): number =>
  utilities.reduce((product, utility, k) => product * power(utility, weights[k] ?? 0), 1)

/** Largest weighted distance to the ideal: smaller is better. Reaches options that no weighted sum selects. */
export const chebyshevDistance = (utilities: readonly number[], weights: readonly number[]): number =>
  utilities.reduce((most, utility, k) => Math.max(most, (weights[k] ?? 0) * (1 - utility)), Number.NEGATIVE_INFINITY)

export const sawFormula: Formula = {
  id: 'saw',
  title: 'Weighted sum of utilities',
  statement: 'S_i = sum of w_k u_ik. The rule that decides.',
  sources: ['Simple additive weighting, Churchman & Ackoff 1954'],
  examples: [
    {
      given: {
        U: [
          [1, 0],
          [0.5, 0.5],
        ],
        w: [0.75, 0.25],
      },
      expect: [0.75, 0.5],
      from: 'By hand',
    },
  ],
  run: (inputs) => {
    const { rows, w } = readScores(inputs)
    const columns = columnsOf(rows)
    return rows.map((_, i) => weightedSum(columns, w, i))
  },
}

export const wpmFormula: Formula = {
  id: 'wpm',
  title: 'Weighted product of utilities',
  statement: 'Product of u_ik^w_k, with 0^0 = 1.',
  sources: ['Bridgman 1922; Miller & Starr 1969'],
  examples: [
    {
      given: {
        U: [
          [0.25, 1],
          [0, 1],
        ],
        w: [0.5, 0.5],
      },
      expect: [0.5, 0],
      from: 'By hand',
    },
    { given: { U: [[0, 0.5]], w: [0, 1] }, expect: [0.5], from: 'By hand: what has no weight does not matter' },
  ],
  run: (inputs) => {
    const { rows, w } = readScores(inputs, notNegative)
    if (rows.some((row) => row.some((utility) => utility < 0))) refuse('U', 'a list of rows of utilities of at least 0')
    return rows.map((row) => weightedProduct(row, w))
  },
}

export const chebyshevFormula: Formula = {
  id: 'chebyshev',
  title: 'Largest weighted shortfall',
  statement: 'max over k of w_k (1 - u_ik); smaller is better.',
  sources: ['Weighted Chebyshev distance, Bowman 1976'],
  examples: [
    {
      given: {
        U: [
          [1, 0],
          [0.45, 0.45],
          [0, 1],
        ],
        w: [0.5, 0.5],
      },
      expect: [0.5, 0.275, 0.5],
      from: 'By hand: the balanced one',
    },
  ],
  run: (inputs) => {
    const { rows, w } = readScores(inputs, notNegative)
    if (w.length === 0) refuse('w', 'a list of at least one weight')
    return rows.map((row) => chebyshevDistance(row, w))
  },
}
