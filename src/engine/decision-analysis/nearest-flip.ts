import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { columnsOf, firstPoints, weightedSum } from './weighted-sum.ts'

export type NearestFlip =
  | { readonly kind: 'flip'; readonly winner: number; readonly rival: number; readonly distance: number }
  | { readonly kind: 'none'; readonly winner: number }
  | { readonly kind: 'no-data' }

/**
 * How far the weights may move before another point is best: the Euclidean distance, within the plane of weights that
 * sum to 1, to the nearest boundary (whether or not weights stay above 0 on the way). `none`: no change of weights
 * separates the winner from any other point.
 */
export const nearestFlip = (
  columns: readonly Float64Array[],
  weights: ArrayLike<number>,
  points: ArrayLike<number> = firstPoints(columns[0]?.length ?? 0),
): NearestFlip => {
  let winner = -1
  let most = 0
  for (let i = 0; i < points.length; i++) {
    const sum = weightedSum(columns, weights, points[i] ?? 0)
    if (winner < 0 || sum > most) {
      winner = points[i] ?? 0
      most = sum
    }
  }
  if (winner < 0) return { kind: 'no-data' }
  let rival = -1
  let distance = 0
  for (let i = 0; i < points.length; i++) {
    const point = points[i] ?? 0
    const spread = spreadOfDifference(columns, winner, point)
    if (point === winner || spread === 0) continue
    const away = (most - weightedSum(columns, weights, point)) / spread
    if (rival < 0 || away < distance) {
      rival = point
      distance = away
    }
  }
  return rival < 0 ? { kind: 'none', winner } : { kind: 'flip', winner, rival, distance }
}

/** Length of the difference of two points' utilities after its mean is taken off. */
const spreadOfDifference = (columns: readonly Float64Array[], a: number, b: number): number => {
  let mean = 0
  for (const column of columns) mean += ((column[a] ?? 0) - (column[b] ?? 0)) / columns.length
  let squares = 0
  for (const column of columns) {
    const difference = (column[a] ?? 0) - (column[b] ?? 0) - mean
    squares += difference * difference
  }
  return Math.sqrt(squares)
}

export const nearestFlipFormula: Formula = {
  id: 'nearestFlip',
  title: 'Nearest change of priorities that flips the answer',
  statement:
    'min over rivals j of (S_i - S_j) / |d - mean(d)| with d = u_i - u_j and i the winner: the distance in the plane of weights to the boundary with j.',
  sources: ['Distance of a point to a plane'],
  examples: [
    {
      given: {
        U: [
          [1, 0],
          [0, 1],
        ],
        w: [0.75, 0.25],
      },
      expect: { winner: 0, rival: 1, distance: 0.35355339059327373 },
      from: 'By hand: the boundary is at (1/2, 1/2), a quarter away in each weight',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const rows = fields.matrix('U')
    const w = fields.numbers('w')
    const width = rows[0]?.length ?? w.length
    if (w.length !== width) refuse('w', `a list of ${width} weights`)
    const found = nearestFlip(columnsOf(rows), w)
    if (found.kind === 'flip') return { winner: found.winner, rival: found.rival, distance: found.distance }
    const winner = found.kind === 'none' ? found.winner : null
    return { winner, rival: null, distance: null, reason: 'no-data' }
  },
}
