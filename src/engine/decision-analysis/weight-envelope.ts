import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { columnsOf, firstPoints, weightedSum } from './weighted-sum.ts'

/** A stretch of the way from one set of weights (0) to another (1), and the point that is best along it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly winner: number
}

/**
 * Who is best along a straight way between two sets of weights. Every weighted sum is a line in t, so the answer is
 * their upper envelope, exact. Columns are utilities by criterion; `points` are the points to compare (all, unless
 * said). Ties go to the steeper line, then to the lower number. Empty when there is no point.
 */
export const weightEnvelope = (
  columns: readonly Float64Array[],
  w0: ArrayLike<number>,
  w1: ArrayLike<number>,
  points: ArrayLike<number> = firstPoints(columns[0]?.length ?? 0),
): readonly Stretch[] => {
  const start = new Float64Array(points.length)
  const slope = new Float64Array(points.length)
  for (let i = 0; i < points.length; i++) {
    const point = points[i] ?? 0
    start[i] = weightedSum(columns, w0, point)
    slope[i] = weightedSum(columns, w1, point) - (start[i] ?? 0)
  }
  const stretches: Stretch[] = []
  let now = bestAtStart(start, slope)
  let t = 0
  while (now >= 0) {
    const next = nextCrossing(start, slope, now, t)
    const to = next < 0 ? 1 : crossing(start, slope, now, next, t)
    if (to > t) stretches.push({ from: t, to, winner: points[now] ?? 0 })
    t = to
    now = next
  }
  return stretches
}

const bestAtStart = (start: Float64Array, slope: Float64Array): number => {
  let best = -1
  for (let i = 0; i < start.length; i++) {
    const ahead = best < 0 ? 1 : (start[i] ?? 0) - (start[best] ?? 0) || (slope[i] ?? 0) - (slope[best] ?? 0)
    if (ahead > 0) best = i
  }
  return best
}

/** Where the steeper line `next` reaches line `now`, which is best at t: never before t. */
const crossing = (start: Float64Array, slope: Float64Array, now: number, next: number, t: number): number =>
  Math.max(t, ((start[now] ?? 0) - (start[next] ?? 0)) / ((slope[next] ?? 0) - (slope[now] ?? 0)))

/** The steeper line that is reached first before 1; the steepest of those reached at once. */
const nextCrossing = (start: Float64Array, slope: Float64Array, now: number, t: number): number => {
  let best = -1
  let first = 1
  for (let i = 0; i < start.length; i++) {
    if ((slope[i] ?? 0) <= (slope[now] ?? 0)) continue
    const at = crossing(start, slope, now, i, t)
    if (at < first || (at === first && best >= 0 && (slope[i] ?? 0) > (slope[best] ?? 0))) {
      best = i
      first = at
    }
  }
  return best
}

export const weightEnvelopeFormula: Formula = {
  id: 'weightEnvelope',
  title: 'Winner along a change of priorities',
  statement:
    'U_i . ((1 - t) w0 + t w1) is a line in t for every option i; the winners from t = 0 to 1 are the upper envelope of these lines, with a change wherever a steeper line crosses the best one.',
  sources: ['Upper envelope of lines, the "convex hull trick"'],
  examples: [
    {
      given: {
        U: [
          [1, 0],
          [0.45, 0.45],
          [0, 1],
        ],
        w0: [1, 0],
        w1: [0, 1],
      },
      expect: [
        { from: 0, to: 0.5, winner: 0 },
        { from: 0.5, to: 1, winner: 2 },
      ],
      from: 'By hand: 1 - t meets t at one half; the middle option is never above either',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const rows = fields.matrix('U')
    const w0 = fields.numbers('w0')
    const w1 = fields.numbers('w1')
    const width = rows[0]?.length ?? w0.length
    if (w0.length !== width) refuse('w0', `a list of ${width} weights`)
    if (w1.length !== width) refuse('w1', `a list of ${width} weights`)
    return weightEnvelope(columnsOf(rows), w0, w1)
  },
}
