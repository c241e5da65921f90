import { betweenAnchors, onScale, type UtilityScale } from '../engine/decision-analysis/reference-utility.ts'
import type { Assumptions } from './assumptions.ts'
import type { Columns } from './criteria.ts'

/** The anchors on the scale of their criterion, once for all candidates. */
const utilityOn = (best: number, worst: number, scale: UtilityScale): ((x: number) => number) => {
  const ideal = onScale(best, scale)
  const useless = onScale(worst, scale)
  return (x) => betweenAnchors(onScale(x, scale), ideal, useless)
}

/** Reference utility of each criterion under the scenario's anchors, 0-1. */
export const utilitiesOf = ({ anchors }: Pick<Assumptions, 'anchors'>): readonly [Utility, Utility, Utility] => [
  utilityOn(anchors.costIdeal, anchors.costWorst, 'log'),
  utilityOn(anchors.qualityIdeal, anchors.qualityWorst, 'linear'),
  utilityOn(anchors.latencyIdeal, anchors.latencyWorst, 'log'),
]

type Utility = (x: number) => number

/** Weighted reference utility of the rows from `from` to before `to`; anchors and priorities are the scenario's, never the set's. */
export const fillUtility = (
  columns: Columns,
  from: number,
  to: number,
  a: Assumptions,
  out: Float64Array,
  utilities = utilitiesOf(a),
): void => {
  const [cost, quality, latency] = utilities
  const [wCost, wQuality, wLatency] = a.weights
  for (let i = from; i < to; i++) {
    const waiting = columns.timed[i] === 1 ? wLatency * latency(columns.latency[i] ?? 0) : 0
    out[i] = wCost * cost(columns.cost[i] ?? 0) + wQuality * quality(columns.quality[i] ?? 0) + waiting
  }
}

/** The criteria from the heaviest priority to the lightest; equal ones in their usual order. */
export const orderOfPriorities = (weights: readonly [number, number, number]): readonly (0 | 1 | 2)[] =>
  ([0, 1, 2] as const).toSorted((x, y) => weights[y] - weights[x] || x - y)

/** Does `i` beat `j`? Utility first; ties by the raw criteria in the order of the priorities, then by the order of rows. */
export const beats = (
  columns: Columns,
  utility: Float64Array,
  order: readonly (0 | 1 | 2)[],
  i: number,
  j: number,
): boolean => {
  const gap = (utility[i] ?? 0) - (utility[j] ?? 0)
  if (gap !== 0) return gap > 0
  for (const k of order) {
    const better =
      k === 0
        ? (columns.cost[j] ?? 0) - (columns.cost[i] ?? 0)
        : k === 1
          ? (columns.quality[i] ?? 0) - (columns.quality[j] ?? 0)
          : (columns.latency[j] ?? 0) - (columns.latency[i] ?? 0)
    if (better !== 0) return better > 0
  }
  return i < j
}

/** Row with the highest utility among the allowed ones; absent: nothing fits. */
export const winnerOf = (
  columns: Columns,
  utility: Float64Array,
  allowed: (i: number) => boolean,
  n: number,
  weights: readonly [number, number, number],
): number | undefined => {
  const order = orderOfPriorities(weights)
  let winner: number | undefined
  for (let i = 0; i < n; i++)
    if (allowed(i) && (winner === undefined || beats(columns, utility, order, i, winner))) winner = i
  return winner
}
