import { fieldsOf, notNegative, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { readBenefitMatrix } from './minmax-columns.ts'

export interface Topsis {
  /** 0-1 by option: distance to the anti-ideal over the sum of both distances. */
  readonly closeness: readonly number[]
  readonly ideal: readonly number[]
  readonly antiIdeal: readonly number[]
}

/** Closeness to the ideal after vector normalisation of columns. A column of zeros stays 0; 0/0 counts as 1. */
export const topsis = (
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  benefit: readonly boolean[],
): Topsis => {
  const norms = weights.map((_, k) => Math.sqrt(rows.reduce((sum, row) => sum + (row[k] ?? 0) * (row[k] ?? 0), 0)))
  const scaled = rows.map((row) =>
    row.map((value, k) => (norms[k] === 0 ? 0 : ((weights[k] ?? 0) * value) / (norms[k] ?? 1))),
  )
  const extreme = (best: boolean): readonly number[] =>
    weights.map((_, k) => {
      const column = scaled.map((row) => row[k] ?? 0)
      return (benefit[k] === true) === best ? Math.max(...column) : Math.min(...column)
    })
  const ideal = extreme(true)
  const antiIdeal = extreme(false)
  const closeness = scaled.map((row) => {
    const toIdeal = distance(row, ideal)
    const toAntiIdeal = distance(row, antiIdeal)
    return toIdeal + toAntiIdeal === 0 ? 1 : toAntiIdeal / (toIdeal + toAntiIdeal)
  })
  return { closeness, ideal, antiIdeal }
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt(a.reduce((sum, value, k) => sum + (value - (b[k] ?? 0)) * (value - (b[k] ?? 0)), 0))

export const runTopsis = (inputs: unknown): Topsis => {
  const { rows, benefit } = readBenefitMatrix(inputs)
  const w = fieldsOf(inputs).numbers('w', notNegative)
  if (w.length !== benefit.length) refuse('w', `a list of ${benefit.length} weights`)
  if (rows.length === 0) refuse('X', 'a list of at least one row')
  return topsis(rows, w, benefit)
}

export const topsisFormula: Formula = {
  id: 'topsis',
  title: 'TOPSIS',
  statement:
    'Columns over their Euclidean length, times weights; ideal and anti-ideal are the best and worst of each column; closeness = d- / (d+ + d-). Not used to decide: it depends on the set.',
  sources: ['Hwang & Yoon 1981, Multiple attribute decision making'],
  examples: [
    {
      given: {
        X: [
          [3, 1],
          [4, 1],
        ],
        w: [1, 0],
        benefit: [true, true],
      },
      expect: { closeness: [0, 1], ideal: [0.8, 0], antiIdeal: [0.6, 0] },
      from: 'By hand: a column of length 5, and one without weight',
    },
    {
      given: { X: [[0], [0]], w: [1], benefit: [true] },
      expect: { closeness: [1, 1], ideal: [0], antiIdeal: [0] },
      from: 'By hand: nothing tells the two apart',
    },
  ],
  run: runTopsis,
}
