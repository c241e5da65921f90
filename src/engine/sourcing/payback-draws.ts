import { shareWhere } from '../uncertainty/share-where.ts'
import { firstPaidBack, nextOwed } from './payback.ts'
import type { MoneyDraws } from './money-draws.ts'

/** Paybacks of one option against another in many worlds. */
export interface PaybackDraws {
  /** Horizon, months. */
  readonly months: number
  /** First month at whose end nothing is owed; the horizon itself where that is not within it. */
  readonly first: Int32Array
  /** The same where it lasts to the end of the horizon; the horizon itself where it does not. */
  readonly durable: Int32Array
}

export const paybackDraws = (reference: MoneyDraws, option: MoneyDraws): PaybackDraws => {
  const { months, draws } = option
  const first = new Int32Array(draws).fill(months)
  const durable = new Int32Array(draws).fill(months)
  const saved = new Float64Array(months)
  for (let draw = 0; draw < draws; draw++) {
    if (option.serves[draw] === 0) continue
    for (let month = 0, at = draw; month < months; month++, at += draws)
      saved[month] = (reference.cumulative[at] ?? 0) - (option.cumulative[at] ?? 0)
    const month = firstPaidBack(saved)
    first[draw] = month
    if (nextOwed(saved, month) === months) durable[draw] = month
  }
  return { months, first, durable }
}

/**
 * Month of a payback by world, looked at over a horizon (`near`) and over a longer axis (`far`) of the same worlds: what lasts
 * to the end of the horizon counts, whatever comes after it; where there is none, one beyond the horizon that lasts to the end
 * of the axis; else the number of months of the axis.
 */
export const seenBeyond = (near: PaybackDraws, far: PaybackDraws): Int32Array =>
  near.durable.map((month, draw) => {
    if (month < near.months) return month
    const later = far.durable[draw] ?? far.months
    return later < near.months ? far.months : later
  })

/** Share of worlds in which it has paid back for good within so many months (at most the horizon). */
export const durableShare = ({ durable }: PaybackDraws, within: number): number =>
  shareWhere(durable, (month) => month < within)

export type PaybackQuantile =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'beyond-horizon'; readonly months: number }

/**
 * Quantiles of the durable payback month over all worlds, those without one counted as later than every month: never an
 * average over the worlds in which it pays. Probabilities 0 to 1, in any order; type 7 as everywhere.
 */
export const paybackQuantiles = (
  { months, durable }: PaybackDraws,
  probabilities: readonly number[],
): readonly PaybackQuantile[] => {
  const sorted = durable.toSorted()
  return probabilities.map((p) => {
    const place = (sorted.length - 1) * p
    const below = Math.floor(place)
    const share = place - below
    const low = sorted[below] ?? months
    const high = share > 0 ? (sorted[below + 1] ?? months) : low
    return high < months ? { kind: 'month', month: low + share * (high - low) } : { kind: 'beyond-horizon', months }
  })
}
