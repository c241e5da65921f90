import { moneyBands, type MoneyDraws, npvDraws, savingDraws } from '../../engine/sourcing/money-draws.ts'
import { drawsWithin } from '../../engine/sourcing/money-span.ts'
import { paybackDraws, seenBeyond } from '../../engine/sourcing/payback-draws.ts'
import { quantileOfSorted } from '../../engine/uncertainty/quantile.ts'
import { quantilesInPlace } from '../../engine/uncertainty/sample-quantiles.ts'
import { shareWhere } from '../../engine/uncertainty/share-where.ts'
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

const three = (values: Float64Array): readonly [number, number, number] => {
  const [low = 0, middle = 0, high = 0] = quantilesInPlace(values, [0.1, 0.5, 0.9])
  return [low, middle, high]
}

/** `rates`: discount rate a year by world; `tolerance`: share of the money spent that nobody minds. */
export const summaryOf = (
  money: MoneyCase,
  draws: readonly MoneyDraws[],
  tolerance: number,
  rates: Float64Array,
): MoneySummary | undefined => {
  const { buy, build, horizon, limit, question } = money
  const [bought, built] = [draws[buy], draws[build]]
  if (!bought || !built) return undefined
  const [other, own] = [drawsWithin(bought, horizon, rates), drawsWithin(built, horizon, rates)]
  const npv = npvDraws(other, own)
  const months = seenBeyond(paybackDraws(other, own), paybackDraws(bought, built))
  const within = Math.min(limit, horizon)
  return {
    n: built.draws,
    bands: draws.map((one) => {
      const [low = new Float64Array(), high = new Float64Array()] = moneyBands(one, [0.1, 0.9])
      return [low, high] as const
    }),
    worthIt: shareWhere(npv, (value, draw) => value > 0 && built.serves[draw] === 1),
    inTime: shareWhere(months, (month) => month < within),
    goodEnough: {
      buy: shareWhere(npv, (value, draw) => value <= tolerance * (other.presentCost[draw] ?? 0)),
      build: shareWhere(
        npv,
        (value, draw) => built.serves[draw] === 1 && value >= -tolerance * (other.presentCost[draw] ?? 0),
      ),
    },
    npv: three(npv.slice()),
    saving: three(savingDraws(bought, built, Math.min(limit, question.months))),
    months: months.toSorted(),
  }
}

/** A month, or later than every month that is looked at. */
export type PaybackMonth = number | 'later'

/** 10th, 50th and 90th percentile of the month in which it is paid back for good; `last`: of those looked at. */
export const paybackInterval = (
  { months }: MoneySummary,
  last: number,
): readonly [PaybackMonth, PaybackMonth, PaybackMonth] => {
  const at = (p: number): PaybackMonth => {
    const month = quantileOfSorted(months, p)
    return month >= last ? 'later' : month
  }
  return [at(0.1), at(0.5), at(0.9)]
}

/** Quantile dots: the months of so many equal shares of the worlds. */
export const dotMonths = ({ months }: MoneySummary, dots: number): readonly number[] =>
  Array.from({ length: dots }, (_, index) => months[Math.floor(((index + 0.5) * months.length) / dots)] ?? 0)
