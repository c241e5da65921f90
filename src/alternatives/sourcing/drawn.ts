import { moneyBands, type MoneyDraws, npvDraws, savingDraws } from '../../engine/sourcing/money-draws.ts'
import { paybackDraws } from '../../engine/sourcing/payback-draws.ts'
import { discountFactors } from '../../engine/sourcing/present-value.ts'
import { compound } from '../../engine/sourcing/price-trend.ts'
import { quantilesInPlace } from '../../engine/uncertainty/sample-quantiles.ts'
import type { MoneyCase } from './money-case.ts'

/** What many worlds say of a case: small enough to be told from a worker to a page. */
export interface MoneySummary {
  readonly n: number
  /** By way: 10th and 90th percentile of the money spent up to each month of the axis, USD. */
  readonly bands: readonly (readonly [low: Float64Array, high: Float64Array])[]
  /** Share of worlds in which the present value over the horizon is above 0. */
  readonly worthIt: number
  /** Present value over the horizon, 10th, 50th and 90th percentile, USD. */
  readonly npv: readonly [number, number, number]
  /** Share of worlds in which it is paid back for good within the limit, and within the horizon. */
  readonly inTime: number
  /** Share of worlds in which each answer is the better one, or costs at most `tolerance` of all that is spent more. */
  readonly goodEnough: { readonly buy: number; readonly build: number }
  /** Month in which it is paid back for good, by world in ascending order; the number of months of the axis where it is later or never. */
  readonly months: Int32Array
  /** Saving over the months of the limit, 10th, 50th and 90th percentile, USD. */
  readonly saving: readonly [number, number, number]
}

/** The draws as if the axis ended after so many months; `presentCost` is that of those months. */
const firstMonths = (draws: MoneyDraws, months: number, costs: Float64Array): MoneyDraws => ({
  ...draws,
  months,
  cumulative: draws.cumulative.subarray(0, months * draws.draws),
  presentCost: costs,
})

/** Present cost of the first months in every world; `factors` may depend on it. */
const presentCosts = (
  { draws, cumulative }: MoneyDraws,
  months: number,
  factors: (draw: number) => Float64Array,
): Float64Array => {
  const costs = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw++) {
    const by = factors(draw)
    let before = 0
    let sum = 0
    for (let month = 0; month < months; month++) {
      const spent = cumulative[month * draws + draw] ?? 0
      sum += (spent - before) * (by[month] ?? 0)
      before = spent
    }
    costs[draw] = sum
  }
  return costs
}

/** Factors on money of later months, the same in every world or, by its rate a year, its own. */
const factorsOf = (months: number, rate: number, rates: Float64Array | undefined): ((draw: number) => Float64Array) => {
  const factors = discountFactors(rate, months)
  return (draw) => {
    if (rates) compound(1 / (1 + (rates[draw] ?? rate)), factors)
    return factors
  }
}

const three = (values: Float64Array): readonly [number, number, number] => {
  const [low = 0, middle = 0, high = 0] = quantilesInPlace(values, [0.1, 0.5, 0.9])
  return [low, middle, high]
}

const shareOf = (values: ArrayLike<number>, holds: (value: number, draw: number) => boolean): number => {
  let count = 0
  for (let draw = 0; draw < values.length; draw++) if (holds(values[draw] ?? 0, draw)) count++
  return values.length > 0 ? count / values.length : 0
}

/** Paid back for good within the horizon; else, seen beyond it, for good within the axis; else later than the axis. */
const monthsOf = (money: MoneyCase, buy: MoneyDraws, build: MoneyDraws, costs: readonly Float64Array[]): Int32Array => {
  const { horizon, question } = money
  const [ownCosts = new Float64Array(), otherCosts = new Float64Array()] = costs
  const near = paybackDraws(firstMonths(buy, horizon, otherCosts), firstMonths(build, horizon, ownCosts)).durable
  const far = paybackDraws(buy, build).durable
  return Int32Array.from(near, (month, draw) => {
    if (month < horizon) return month
    const later = far[draw] ?? question.months
    return later < horizon ? question.months : later
  })
}

/** `rates`: discount rate a year by world, where that is uncertain; `tolerance`: share of the money spent that nobody minds. */
export const summaryOf = (
  money: MoneyCase,
  draws: readonly MoneyDraws[],
  tolerance: number,
  rates?: Float64Array,
): MoneySummary | undefined => {
  const { buy, build, horizon, limit, question } = money
  const [bought, built] = [draws[buy], draws[build]]
  if (!bought || !built) return undefined
  const factors = factorsOf(horizon, question.discount, rates)
  const costs = [built, bought].map((one) => presentCosts(one, horizon, factors))
  const [ownCosts = new Float64Array(), otherCosts = new Float64Array()] = costs
  const npv = npvDraws(firstMonths(bought, horizon, otherCosts), firstMonths(built, horizon, ownCosts))
  const months = monthsOf(money, bought, built, costs)
  const within = Math.min(limit, horizon)
  return {
    n: built.draws,
    bands: draws.map((one) => {
      const [low = new Float64Array(), high = new Float64Array()] = moneyBands(one, [0.1, 0.9])
      return [low, high] as const
    }),
    worthIt: shareOf(npv, (value, draw) => value > 0 && built.serves[draw] === 1),
    inTime: shareOf(months, (month) => month < within),
    goodEnough: {
      buy: shareOf(npv, (value, draw) => value <= tolerance * (otherCosts[draw] ?? 0)),
      build: shareOf(npv, (value, draw) => built.serves[draw] === 1 && value >= -tolerance * (otherCosts[draw] ?? 0)),
    },
    npv: three(npv.slice()),
    saving: three(savingDraws(bought, built, Math.min(limit, question.months))),
    months: months.toSorted(),
  }
}

/** Quantile dots: the months of so many equal shares of the worlds. */
export const dotMonths = ({ months }: MoneySummary, dots: number): readonly number[] =>
  Array.from({ length: dots }, (_, index) => months[Math.floor(((index + 0.5) * months.length) / dots)] ?? 0)
