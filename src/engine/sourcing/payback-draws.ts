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

/** Share of worlds in which it has paid back for good within so many months (at most the horizon). */
export const durableShare = ({ durable }: PaybackDraws, within: number): number => {
  let count = 0
  for (const month of durable) if (month < within) count++
  return count / durable.length
}

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
