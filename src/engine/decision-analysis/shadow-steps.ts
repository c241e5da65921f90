import { fieldsOf, natural, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { columnsOf } from './weighted-sum.ts'
import { type Limits, readLimits, violation } from './limits.ts'

/** From this value of the limit on, this point is the best allowed one. */
export interface ShadowStep {
  readonly threshold: number
  readonly candidate: number
  readonly utility: number
}

/**
 * The best utility as a step function of limit k, all other limits held: one step wherever loosening the limit lets a
 * better point in, from the strictest to the loosest. Columns by criterion, in the units of the limits. Ties go to the
 * lower number. Empty when no point keeps the other limits.
 */
export const shadowSteps = (
  columns: readonly Float64Array[],
  utility: ArrayLike<number>,
  k: number,
  { limits, minimise }: Limits,
): readonly ShadowStep[] => {
  const column = columns[k] ?? new Float64Array()
  const sign = minimise[k] === false ? -1 : 1
  const allowed: number[] = []
  for (let point = 0; point < column.length; point++) {
    const kept = limits.every(
      (limit, other) => other === k || violation(columns[other]?.[point] ?? 0, limit, minimise[other] !== false) === 0,
    )
    if (kept) allowed.push(point)
  }
  allowed.sort((a, b) => sign * ((column[a] ?? 0) - (column[b] ?? 0)) || (utility[b] ?? 0) - (utility[a] ?? 0) || a - b)
  const steps: ShadowStep[] = []
  for (const candidate of allowed) {
    const mine = utility[candidate] ?? 0
    const last = steps.at(-1)
    if (!last || mine > last.utility) steps.push({ threshold: column[candidate] ?? 0, candidate, utility: mine })
  }
  return steps
}

export const shadowStepsFormula: Formula = {
  id: 'shadowSteps',
  title: 'What a limit costs',
  statement:
    'With all other limits held, the best utility is a step function of limit k: it rises at each value of the criterion at which a better option becomes allowed. Between two steps the shadow price is the gain of utility over the change of the limit.',
  sources: ['Shadow price of a constraint, in steps because options are discrete'],
  examples: [
    {
      given: {
        points: [
          [1, 0.6],
          [3, 0.9],
          [2, 0.5],
        ],
        utility: [0.4, 0.8, 0.7],
        k: 0,
        limits: [1, 0.5],
        minimise: [true, false],
      },
      expect: [
        { threshold: 1, candidate: 0, utility: 0.4 },
        { threshold: 2, candidate: 2, utility: 0.7 },
        { threshold: 3, candidate: 1, utility: 0.8 },
      ],
      from: 'By hand: all three keep the floor of 0.5, so each cost lets the next better one in',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const rows = fields.matrix('points')
    const utility = fields.numbers('utility')
    if (utility.length !== rows.length) refuse('utility', `a list of ${rows.length} utilities, one a point`)
    const { limits, minimise } = readLimits(fields, rows[0]?.length)
    const k = fields.number('k', { ...natural, atLeast: 0, below: Math.max(1, minimise.length) })
    return shadowSteps(columnsOf(rows), utility, k, { limits, minimise })
  },
}
