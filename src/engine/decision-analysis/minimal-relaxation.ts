import { fieldsOf } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { columnsOf } from './weighted-sum.ts'
import { type Limits, readLimits, violation } from './limits.ts'

export interface Relaxation {
  /** Points that keep every limit. */
  readonly feasible: readonly number[]
  /** By limit: the least it must give, alone, until a point fits; `undefined` where no single change helps. */
  readonly single: readonly (number | undefined)[]
  /** Fewest limits broken, then the least sum of relative violations; absent without points. */
  readonly best?: {
    readonly point: number
    /** How far each limit must move, in its own unit. */
    readonly relaxations: readonly number[]
    readonly count: number
  }
}

/** A limit of 0 has no relative size: its violation counts as it is. */
const relative = (violated: number, limit: number | undefined): number => violated / (Math.abs(limit ?? 0) || 1)

/**
 * What must give when nothing fits (or what fits, when something does). Columns by criterion, in the units of the
 * limits; ties go to the lower number.
 */
export const minimalRelaxation = (columns: readonly Float64Array[], { limits, minimise }: Limits): Relaxation => {
  const feasible: number[] = []
  const single: (number | undefined)[] = limits.map(() => undefined)
  let best: Relaxation['best']
  let least = 0
  for (let point = 0; point < (columns[0]?.length ?? 0); point++) {
    const relaxations = limits.map((limit, k) => violation(columns[k]?.[point] ?? 0, limit, minimise[k] !== false))
    const broken = relaxations.flatMap((violated, k) => (violated > 0 ? [k] : []))
    if (broken.length === 0) feasible.push(point)
    for (const [k, violated] of relaxations.entries()) {
      const alone = broken.every((other) => other === k)
      if (alone) single[k] = Math.min(single[k] ?? violated, violated)
    }
    const sum = relaxations.reduce((total, violated, k) => total + relative(violated, limits[k]), 0)
    if (!best || broken.length < best.count || (broken.length === best.count && sum < least)) {
      best = { point, relaxations, count: broken.length }
      least = sum
    }
  }
  return best ? { feasible, single, best } : { feasible, single }
}

export const minimalRelaxationFormula: Formula = {
  id: 'minimalRelaxation',
  title: 'Least change of limits that lets an option in',
  statement:
    'An option breaks limit k by v_k = max(0, x_k - limit_k), with the sign turned where more is better. singleRelaxation[k] is the least v_k of options that break only k; best breaks the fewest limits and, among these, has the least sum of v_k / |limit_k|.',
  sources: ['Minimal constraint relaxation, by enumeration'],
  examples: [
    {
      given: {
        points: [
          [2, 0.9],
          [1, 0.6],
        ],
        limits: [1, 0.8],
        minimise: [true, false],
      },
      expect: {
        feasible: [],
        singleRelaxation: [1, 0.8 - 0.6],
        best: 1,
        bestRelaxations: [0, 0.8 - 0.6],
        bestCount: 1,
      },
      from: 'By hand: the first is 1 over the cost limit (relative 1), the second 0.2 under the floor (relative 0.25)',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const rows = fields.matrix('points')
    const { feasible, single, best } = minimalRelaxation(columnsOf(rows), readLimits(fields, rows[0]?.length))
    const singleRelaxation = single.map((needed) => needed ?? null)
    if (!best)
      return { feasible, singleRelaxation, best: null, bestRelaxations: null, bestCount: null, reason: 'no-data' }
    return { feasible, singleRelaxation, best: best.point, bestRelaxations: best.relaxations, bestCount: best.count }
  },
}
