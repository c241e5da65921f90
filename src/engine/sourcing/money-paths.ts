import { type Bought, type Demand, type Owned, readyMonth, writeBoughtCosts, writeOwnedCosts } from './money.ts'
import { type NeverPays, type Payback, payback } from './payback.ts'
import { discounted, discountFactors } from './present-value.ts'
import { compound } from './price-trend.ts'

/** Ways of sourcing a model, asked over the same months and the same demand. Options are numbered bought first, then owned. */
export interface MoneyQuestion {
  /** Horizon, whole months; at least one. */
  readonly months: number
  /** Discount rate a year, above -1. */
  readonly discount: number
  readonly demand: Demand
  readonly bought: readonly Bought[]
  readonly owned: readonly Owned[]
  /** For each of `owned`, which of `bought` serves until it is ready. */
  readonly meanwhile: readonly number[]
}

/** Arrays that a loop over worlds uses again and again. */
export interface MoneyScratch {
  readonly growth: Float64Array
  readonly price: Float64Array
  /** USD of every month, by option. */
  readonly costs: readonly Float64Array[]
}

export const moneyScratch = ({ months, bought, owned }: MoneyQuestion): MoneyScratch => ({
  growth: new Float64Array(months),
  price: new Float64Array(months),
  costs: Array.from({ length: bought.length + owned.length }, () => new Float64Array(months)),
})

/** USD of every month of every option in one world, into `scratch.costs`. No allocation. */
export const writeCosts = (world: MoneyQuestion, { growth, price, costs }: MoneyScratch): void => {
  const { demand, bought, owned, meanwhile } = world
  compound(1 + demand.growth, growth)
  for (let i = 0; i < bought.length; i++) {
    const plan = bought[i]
    const out = costs[i]
    if (plan && out) writeBoughtCosts(plan, demand, growth, price, out)
  }
  for (let i = 0; i < owned.length; i++) {
    const plan = owned[i]
    const out = costs[bought.length + i]
    const before = costs[meanwhile[i] ?? 0]
    if (plan && out && before) writeOwnedCosts(plan, demand, growth, before, price, out)
  }
}

/** Why an option can pay nothing back in this world, whatever its money says. */
export const hindrance = ({ demand, months, bought, owned }: MoneyQuestion, option: number): NeverPays | undefined => {
  if (demand.requestsPerDay === 0) return 'zero-volume'
  const plan = owned[option - bought.length]
  return plan && readyMonth(plan) >= months ? 'ready-too-late' : undefined
}

/** One option in one world: USD month by month, summed up, and what all of it is worth today. */
export interface MoneyPath {
  readonly monthly: Float64Array
  readonly cumulative: Float64Array
  readonly presentCost: number
  readonly hindrance: NeverPays | undefined
}

export const cumulate = (monthly: Float64Array): Float64Array => {
  let sum = 0
  return monthly.map((usd) => (sum += usd))
}

/** The money of every option, at the values given. */
export const moneyPaths = (question: MoneyQuestion): readonly MoneyPath[] => {
  const scratch = moneyScratch(question)
  writeCosts(question, scratch)
  const factors = discountFactors(question.discount, question.months)
  return scratch.costs.map((monthly, option) => ({
    monthly,
    cumulative: cumulate(monthly),
    presentCost: discounted(monthly, factors),
    hindrance: hindrance(question, option),
  }))
}

/** What one option saves against another, USD; months from 0. Everything in it is over the same months. */
export interface Comparison {
  /** The span: a payback beyond it is not seen. */
  readonly months: number
  /** Month by month, and summed up. */
  readonly net: Float64Array
  readonly saved: Float64Array
  readonly npv: number
  readonly total: number
  /** The most that is ever owed: at most 0. */
  readonly deepest: number
  readonly payback: Payback
  readonly discountedPayback: Payback
}

/** Savings of `option` against `reference`; both paths of one question with this discount rate a year. */
export const comparePaths = (reference: MoneyPath, option: MoneyPath, discount: number): Comparison => {
  const net = reference.monthly.map((usd, month) => usd - (option.monthly[month] ?? 0))
  const saved = reference.cumulative.map((usd, month) => usd - (option.cumulative[month] ?? 0))
  const factors = discountFactors(discount, net.length)
  const never: Payback | undefined = option.hindrance && { kind: 'never', because: option.hindrance }
  return {
    months: net.length,
    net,
    saved,
    npv: reference.presentCost - option.presentCost,
    total: saved.at(-1) ?? 0,
    deepest: saved.reduce((least, usd) => Math.min(least, usd), 0),
    payback: never ?? payback(saved),
    discountedPayback: never ?? payback(cumulate(net.map((usd, month) => usd * (factors[month] ?? 0)))),
  }
}
