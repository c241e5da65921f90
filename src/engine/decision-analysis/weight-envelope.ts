import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { type Stretch, upperEnvelope } from './upper-envelope.ts'
import { columnsOf, firstPoints, weightedSum } from './weighted-sum.ts'

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
  return upperEnvelope(start, slope, 1).map((stretch) => ({ ...stretch, winner: points[stretch.winner] ?? 0 }))
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
