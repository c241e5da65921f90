import { log } from '../../base/elementary.ts'
import { fieldsOf, notNegative, positive, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { dominates, readPoints } from './pareto.ts'

/** A cost of nothing counts as a billionth, so that it has a logarithm. */
const least = 1e-9

/** Which box of relative width eps a value lies in; smaller is better. */
const boxOf = (value: number, eps: number, minimise: boolean): number => {
  const place = log(Math.max(least, value)) / log(1 + eps)
  return minimise ? Math.floor(place) : -Math.ceil(place)
}

/**
 * Front up to differences that cannot be measured: values at least 0 fall into boxes of relative width eps; a point
 * whose box is dominated by another's is dropped, and of each box one stays, the first unless a later one dominates it.
 * Numbers of the points, ascending.
 */
export const epsPareto = (
  values: readonly (readonly number[])[],
  minimise: readonly boolean[],
  eps: readonly number[],
): readonly number[] => {
  const boxes = values.map((row) => row.map((value, k) => boxOf(value, eps[k] ?? 0, minimise[k] === true)))
  const signed = values.map((row) => row.map((value, k) => (minimise[k] === true ? value : -value)))
  const byBox = new Map<string, number>()
  for (const [point, box] of boxes.entries()) {
    if (boxes.some((other) => dominates(other, box))) continue
    const kept = byBox.get(box.join(' '))
    if (kept === undefined || dominates(signed[point] ?? [], signed[kept] ?? [])) byBox.set(box.join(' '), point)
  }
  return [...byBox.values()].toSorted((a, b) => a - b)
}

export const epsParetoFormula: Formula = {
  id: 'epsPareto',
  title: 'Front without unmeasurable differences',
  statement:
    'Box index floor(ln x / ln(1 + eps)) where less is better, -ceil(...) where more is; points in dominated boxes are dropped and each box keeps one point.',
  sources: ['Laumanns, Thiele, Deb & Zitzler 2002'],
  examples: [
    {
      given: {
        points: [
          [1.05, 0.8],
          [1.5, 0.8],
          [1.2, 0.8],
        ],
        minimise: [true, false],
        eps: [1, 0.1],
      },
      expect: [0],
      from: 'By hand: all three lie between 1 and 2, the first is cheapest',
    },
    {
      given: {
        points: [
          [1.5, 0.8],
          [1.05, 0.8],
        ],
        minimise: [true, false],
        eps: [1, 0.1],
      },
      expect: [1],
      from: 'By hand: a later point takes the box when it dominates',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const width = readPoints(inputs)[0]?.length
    const eps = fields.numbers('eps', positive)
    if (width !== undefined && eps.length !== width) refuse('eps', `a list of ${width} numbers`)
    const points = fields.matrix('points')
    for (const [i, row] of points.entries()) {
      if (row.some((value) => value < (notNegative.atLeast ?? 0)))
        refuse(`points[${i}]`, 'a list of numbers of at least 0')
    }
    return epsPareto(points, fields.flags('minimise'), eps)
  },
}
