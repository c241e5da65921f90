import type { MoneyDraws } from './money-draws.ts'
import { cumulate, type MoneyPath } from './money-paths.ts'
import { discounted, discountFactors } from './present-value.ts'
import { compound } from './price-trend.ts'

/** A path as if it ended after so many months (at most its own), at a discount rate a year (above -1). USD. */
export const pathWithin = (path: MoneyPath, months: number, discount: number): MoneyPath => {
  const monthly = path.monthly.subarray(0, months)
  return {
    ...path,
    monthly,
    cumulative: cumulate(monthly),
    presentCost: discounted(monthly, discountFactors(discount, months)),
  }
}

/** USD of the first months, worth today, in one world; the draws keep only sums up to each month. */
const presentCost = (
  { draws, cumulative }: MoneyDraws,
  draw: number,
  months: number,
  factors: Float64Array,
): number => {
  let before = 0
  let sum = 0
  for (let month = 0; month < months; month++) {
    const spent = cumulative[month * draws + draw] ?? 0
    sum += (spent - before) * (factors[month] ?? 0)
    before = spent
  }
  return sum
}

/**
 * The draws as if they ended after so many months (at most their own); `rates`: discount rate a year (above -1) by world.
 * Whether an option serves stays what it is over all months.
 */
export const drawsWithin = (all: MoneyDraws, months: number, rates: Float64Array): MoneyDraws => {
  const { draws, cumulative } = all
  const factors = new Float64Array(months)
  const costs = rates.map((rate, draw) => {
    compound(1 / (1 + rate), factors)
    return presentCost(all, draw, months, factors)
  })
  return { ...all, months, cumulative: cumulative.subarray(0, months * draws), presentCost: costs }
}
