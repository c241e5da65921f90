import { exp, logistic, logit } from '../base/elementary.ts'
import { Z95 } from '../engine/constants.ts'
import type { Interval } from './evaluation.ts'
import { limited, type LimitedFigure } from './limits.ts'
import type { Spreads } from './screen.ts'
import type { Solution } from './solution.ts'
import { spreadsOf } from './spread.ts'
import { subsetOf } from './subset.ts'

/** After so many rows one by one, all are wanted: together they cost less. */
const mostSingly = 24

/** Spread of one figure of one row. */
type SpreadAt = (figure: LimitedFigure, i: number) => number

/** The same as `spreadsOf` says of the row among all others, bit for bit. */
const spreadOfRow = (solution: Solution, i: number): Spreads => {
  const { rows, variants, figures } = subsetOf(solution, [i])
  const only = (column: Float64Array): Float64Array => column.slice(i, i + 1)
  const { cost, quality, latency, weeks, inDate, timed } = solution.columns
  const columns = {
    cost: only(cost),
    quality: only(quality),
    latency: only(latency),
    weeks: only(weeks),
    inDate: only(inDate),
    timed: timed.slice(i, i + 1),
  }
  return spreadsOf({ ...solution, rows, variants, figures, columns })
}

/** Spreads when they are asked for: nobody reads the ranges of most rows. */
const spreadReader = (solution: Solution): SpreadAt => {
  let all = solution.spreads
  const single = new Map<number, Spreads>()
  return (figure, i) => {
    if (!all && !single.has(i) && single.size >= mostSingly) all = spreadsOf(solution)
    if (all) return all[figure][i] ?? 0
    const known = single.get(i) ?? spreadOfRow(solution, i)
    single.set(i, known)
    return known[figure][0] ?? 0
  }
}

/**
 * A figure with what is not known of it, made when it is asked for. The figure comes first: whoever compares two of them
 * and finds it moved asks for no more.
 */
const intervalOf = (p50: number, spread: () => number, end: (sigma: number, z: number) => number): Interval => ({
  p50,
  get p05() {
    return end(spread(), -Z95)
  },
  get p95() {
    return end(spread(), Z95)
  },
})

/** A share of exactly 0 or 1 has no odds: it is taken as it is. */
export const shiftedShare = (share: number, by: number): number =>
  share <= 0 || share >= 1 ? share : logistic(logit(share) + by)

/** Intervals of the figures of rows: 5th and 95th percentile in closed form. */
export const intervalsOf = (solution: Solution): ((figure: LimitedFigure, i: number) => Interval) => {
  const spreadAt = spreadReader(solution)
  return (figure, i) => {
    const p50 = solution.columns[figure][i] ?? 0
    const end =
      limited[figure].direction === 'at-least'
        ? (sigma: number, z: number) => shiftedShare(p50, z * sigma)
        : (sigma: number, z: number) => p50 * exp(z * sigma)
    return intervalOf(p50, () => spreadAt(figure, i), end)
  }
}
