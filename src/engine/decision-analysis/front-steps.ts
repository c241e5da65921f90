import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { paretoFront2 } from './pareto.ts'

/** From one point of a front to the next better one. */
export interface FrontStep {
  readonly from: number
  readonly to: number
  /** More of what is spent; above 0. */
  readonly spent: number
  /** More of what is gained; above 0. */
  readonly gained: number
  /** Spent for one unit gained. */
  readonly rate: number
}

/**
 * Steps along a front of two criteria, from the least that is spent upwards, with what one more unit costs at each: the
 * incremental ratio (c_j - c_i) / (g_j - g_i) of neighbours. `spend` is what is given up (USD, seconds), `gain` what is
 * had (points, seconds saved); `front` holds numbers of points none of which beats another. Points that are equal to the
 * one before them are no step. Source: Weinstein & Stason 1977, incremental cost-effectiveness.
 */
export function frontSteps(
  spend: Float64Array,
  gain: Float64Array,
  front: ArrayLike<number> = paretoFront2(spend, gain),
): readonly FrontStep[] {
  const order = Array.from(front).toSorted((a, b) => (spend[a] ?? 0) - (spend[b] ?? 0) || a - b)
  const steps: FrontStep[] = []
  let from = order[0]
  for (const to of order.slice(1)) {
    if (from === undefined) break
    const spent = (spend[to] ?? 0) - (spend[from] ?? 0)
    const gained = (gain[to] ?? 0) - (gain[from] ?? 0)
    if (!(spent > 0 && gained > 0)) continue
    steps.push({ from, to, spent, gained, rate: spent / gained })
    from = to
  }
  return steps
}

export const frontStepsFormula: Formula = {
  id: 'frontSteps',
  title: 'What the next better option costs',
  statement:
    'Points that no other beats in both spending and gain, from the least spent upwards; between neighbours (c_j - c_i) / (g_j - g_i): what one more unit of gain costs there.',
  sources: [
    'Weinstein & Stason 1977, incremental cost-effectiveness ratio',
    'Paltiel et al. 2006, five programmes of HIV screening (worked example)',
  ],
  examples: [
    {
      given: {
        spend: [26000, 27000, 28020, 28440, 29440],
        gain: [277.25, 277.57, 277.78, 277.83, 277.76],
      },
      expect: [
        { from: 0, to: 1, spent: 1000, gained: 0.32, rate: 3125 },
        { from: 1, to: 2, spent: 1020, gained: 0.21, rate: 4857.142857142857 },
        { from: 2, to: 3, spent: 420, gained: 0.05, rate: 8400 },
      ],
      from: 'Paltiel et al. 2006: USD and quality-adjusted life months; the fifth programme is dominated',
    },
    {
      given: { spend: [1, 1, 2], gain: [0.5, 0.5, 0.4] },
      expect: [],
      from: 'By hand: equal points are no step, and a dearer and worse one is not on the front',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const [spend, gain] = [fields.numbers('spend'), fields.numbers('gain')]
    if (gain.length !== spend.length) refuse('gain', `a list of ${spend.length} numbers, one a point`)
    return frontSteps(Float64Array.from(spend), Float64Array.from(gain))
  },
}
