import { exp, logistic, logit } from '../base/elementary.ts'
import { type Criterion, criteria, type Reason, type Serving } from './alternative.ts'
import type { Assumptions } from './assumptions.ts'
import { isOpen, type Candidates } from './candidates.ts'
import type { Columns } from './criteria.ts'
import type { Points } from './points.ts'

/** Bits of `violated`, one a criterion in the order of `criteria`. */
export const bit = (criterion: Criterion): number => 1 << criteria.indexOf(criterion)

/** Standard deviations of what we do not know: of ln cost, logit quality and ln latency. */
export interface Spreads {
  readonly cost: Float64Array
  readonly quality: Float64Array
  readonly latency: Float64Array
}

/** May be recommended as far as facts go: price, quality, availability, context and, where it is needed, a wait. */
export const rankable = (
  points: Points,
  measured: Uint8Array,
  fits: Uint8Array,
  rows: Candidates,
  a: Assumptions,
): Uint8Array => {
  const waitNeeded = a.maximumWait !== undefined || a.weights[2] > 0
  const open = new Uint8Array(rows.cheap.length)
  for (let i = 0; i < open.length; i++) {
    const cheap = rows.cheap[i] ?? 0
    if (!isOpen(points, measured, fits, cheap) || !isOpen(points, measured, fits, rows.strong[i] ?? cheap)) continue
    if (!waitNeeded || rows.serving[i] === 'batch' || points.timed[cheap] === 1) open[i] = 1
  }
  return open
}

/** The wait a limit is compared with: batch promises its 24 h, not its usual time; flex is only sold for longer limits. */
export const promisedWait = (serving: Serving, latency: number, a: Assumptions): number => {
  if (serving === 'batch') return Math.max(latency, a.batchSlaSeconds)
  if (serving === 'flex') return Math.max(latency, a.flexMinimumSeconds)
  return latency
}

/**
 * Which limits each candidate breaks, as bits. Each limit must hold with the confidence asked for: at 0.5 the point
 * estimate decides, otherwise that quantile in closed form. Limits are inclusive.
 */
export const violations = (
  rows: Candidates,
  columns: Columns,
  a: Assumptions,
  spreads: Spreads | undefined,
  out: Uint8Array,
  from = 0,
  to = rows.cheap.length,
): void => {
  const z = spreads ? a.confidenceZ : 0
  for (let i = from; i < to; i++) {
    let broken = 0
    const cost = columns.cost[i] ?? 0
    const quality = columns.quality[i] ?? 0
    const latency = promisedWait(rows.serving[i] ?? 'sync', columns.latency[i] ?? 0, a)
    const surely = (sigma: number | undefined): number => (z === 0 ? 1 : exp(z * (sigma ?? 0)))
    if (a.maximumCost !== undefined && cost * surely(spreads?.cost[i]) > a.maximumCost) broken |= 1
    const floor = z === 0 ? quality : logistic(logit(quality) - z * (spreads?.quality[i] ?? 0))
    if (a.minimumQuality !== undefined && floor < a.minimumQuality) broken |= 2
    if (a.maximumWait !== undefined && columns.timed[i] === 1 && latency * surely(spreads?.latency[i]) > a.maximumWait)
      broken |= 4
    out[i] = broken
  }
}

export const criteriaOf = (bits: number): readonly Criterion[] =>
  criteria.filter((criterion) => (bits & bit(criterion)) !== 0)

/** Why a candidate is not ranked, or may not use its serving mode at these limits. */
export const reasonsOf = (
  points: Points,
  measured: Uint8Array,
  fits: Uint8Array,
  rows: Candidates,
  columns: Columns,
  a: Assumptions,
  i: number,
): readonly Reason[] => {
  const reasons = new Set<Reason>()
  for (const p of new Set([rows.cheap[i] ?? 0, rows.strong[i] ?? 0])) {
    points.rows[p]?.barred.forEach((reason) => reasons.add(reason))
    if (measured[p] !== 1) reasons.add('no-quality')
    if (fits[p] !== 1) reasons.add('no-fit-context')
  }
  const waitNeeded = a.maximumWait !== undefined || a.weights[2] > 0
  if (columns.timed[i] !== 1 && waitNeeded) reasons.add('no-latency')
  const limit = a.maximumWait
  if (limit !== undefined && rows.serving[i] === 'batch' && limit < a.batchSlaSeconds) reasons.add('batch-latency')
  if (limit !== undefined && rows.serving[i] === 'flex' && limit < a.flexMinimumSeconds) reasons.add('flex-latency')
  return [...reasons]
}
