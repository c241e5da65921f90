import { type Reason } from './alternative.ts'
import type { Assumptions } from './assumptions.ts'
import type { Candidates } from './candidates.ts'
import type { Columns } from './criteria.ts'
import { gateReasons } from './gates.ts'
import { bit, limited, type LimitedFigure, limitedFigures, promisedWait, surely } from './limits.ts'
import type { Variants } from './variants.ts'

/** Standard deviations of what we do not know, by row: of the logarithm of cost and wait, of the log odds of quality. */
export type Spreads = Readonly<Record<LimitedFigure, Float64Array>>

/** Needs anybody to know the wait? */
const isWaitNeeded = (a: Assumptions): boolean => a.maximumWait !== undefined || a.weights[2] > 0

/** May be recommended as far as facts go; where it is needed, the wait has to be known as well. */
export const rankable = ({ timed }: Variants, able: Uint8Array, rows: Candidates, a: Assumptions): Uint8Array => {
  const waitNeeded = isWaitNeeded(a)
  const open = new Uint8Array(rows.cheap.length)
  for (let i = 0; i < open.length; i++) {
    const cheap = rows.cheap[i] ?? 0
    if (able[cheap] !== 1 || able[rows.strong[i] ?? cheap] !== 1) continue
    if (!waitNeeded || rows.serving[i] === 'batch' || timed[cheap] === 1) open[i] = 1
  }
  return open
}

/** Adds the bit of one figure where it breaks its limit. Limits are inclusive. */
const mark = (
  figure: LimitedFigure,
  limit: number,
  rows: Candidates,
  columns: Columns,
  a: Assumptions,
  sigmas: Float64Array | undefined,
  out: Uint8Array,
  from: number,
  to: number,
): void => {
  const { direction } = limited[figure]
  const column = columns[figure]
  const z = sigmas ? a.confidenceZ : 0
  for (let i = from; i < to; i++) {
    let x = column[i] ?? 0
    if (figure === 'latency') {
      if (columns.timed[i] !== 1) continue
      x = promisedWait(rows.serving[i] ?? 'sync', x, a)
    }
    const held = surely(direction, x, sigmas?.[i] ?? 0, z)
    if (direction === 'at-most' ? held > limit : held < limit) out[i] = (out[i] ?? 0) | bit(figure)
  }
}

/**
 * Which limits each candidate breaks, as bits. Each limit must hold with the confidence asked for: at 0.5 the point
 * estimate decides, otherwise that quantile in closed form.
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
  out.fill(0, from, to)
  for (const figure of limitedFigures) {
    const limit = limited[figure].limit(a)
    if (limit !== undefined) mark(figure, limit, rows, columns, a, spreads?.[figure], out, from, to)
  }
}

/** Why a candidate is not ranked, or may not use its serving mode at these limits. */
export const reasonsOf = (
  variants: Variants,
  measured: Uint8Array,
  gates: Uint16Array,
  rows: Candidates,
  columns: Columns,
  a: Assumptions,
  i: number,
): readonly Reason[] => {
  const reasons = new Set<Reason>()
  for (const v of new Set([rows.cheap[i] ?? 0, rows.strong[i] ?? 0])) {
    variants.rows[v]?.barred.forEach((reason) => reasons.add(reason))
    if (measured[v] !== 1) reasons.add('no-quality')
    gateReasons(gates[v] ?? 0).forEach((reason) => reasons.add(reason))
  }
  if (columns.timed[i] !== 1 && isWaitNeeded(a)) reasons.add('no-latency')
  const limit = a.maximumWait
  if (limit !== undefined && rows.serving[i] === 'batch' && limit < a.batchSlaSeconds) reasons.add('batch-latency')
  if (limit !== undefined && rows.serving[i] === 'flex' && limit < a.flexMinimumSeconds) reasons.add('flex-latency')
  return [...reasons]
}
