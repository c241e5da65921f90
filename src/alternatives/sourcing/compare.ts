import {
  type Comparison,
  comparePaths,
  cumulate,
  type MoneyPath,
  moneyPaths,
} from '../../engine/sourcing/money-paths.ts'
import { gpusWhen } from '../../engine/sourcing/money.ts'
import { discounted, discountFactors } from '../../engine/sourcing/present-value.ts'
import { compound } from '../../engine/sourcing/price-trend.ts'
import type { MoneyCase } from './money-case.ts'

/** The money of a case at its values. USD, months from 0. */
export interface MoneyPoint {
  /** Of every way, over the whole axis. */
  readonly paths: readonly MoneyPath[]
  /** What every way costs over the horizon, worth today, USD. */
  readonly horizonCosts: readonly number[]
  /** What building saves over the horizon: the rule reads this. */
  readonly horizon: Comparison
  /** The same over the whole axis: what comes after the horizon is seen, and counts for nothing. */
  readonly axis: Comparison
  /** Saving over the months of the limit. */
  readonly savingByLimit: number
  /** GPUs by month, of ways that are owned and serve. */
  readonly gpus: readonly (Float64Array | undefined)[]
}

/** A path as if it ended after so many months. */
export const firstMonths = (path: MoneyPath, months: number, discount: number): MoneyPath => {
  const monthly = path.monthly.subarray(0, months)
  return {
    ...path,
    monthly,
    cumulative: cumulate(monthly),
    presentCost: discounted(monthly, discountFactors(discount, months)),
  }
}

const gpusOf = ({ question }: MoneyCase, way: number): Float64Array | undefined => {
  const { demand, bought, owned, months } = question
  const plan = owned[way - bought.length]
  if (!plan) return undefined
  const growth = new Float64Array(months)
  compound(1 + demand.growth, growth)
  const ready = plan.startMonth + plan.buildMonths
  return Float64Array.from(growth, (grown, month) => (month < ready ? 0 : gpusWhen(plan, demand, grown)))
}

/** Building in a month that the horizon does not reach is building too late, whatever the axis shows. */
const within = (money: MoneyCase, way: number): Comparison['payback'] | undefined => {
  const plan = money.question.owned[way - money.question.bought.length]
  return plan && plan.startMonth + plan.buildMonths >= money.horizon
    ? { kind: 'never', because: 'ready-too-late' }
    : undefined
}

/** Saving of a way against what is bought over the first months, counted as the rule does. */
export const compareOver = (money: MoneyCase, paths: readonly MoneyPath[], way: number, months: number): Comparison => {
  const { discount } = money.question
  const none: MoneyPath = {
    monthly: new Float64Array(),
    cumulative: new Float64Array(),
    presentCost: 0,
    hindrance: undefined,
  }
  const [reference, path] = [paths[money.buy] ?? none, paths[way] ?? none]
  const compared = comparePaths(firstMonths(reference, months, discount), firstMonths(path, months, discount), discount)
  const late = months <= money.horizon && path.hindrance === undefined ? within(money, way) : undefined
  return late ? { ...compared, payback: late, discountedPayback: late } : compared
}

/** The money of a case at its values. */
export const pointOf = (money: MoneyCase): MoneyPoint => {
  const paths = moneyPaths(money.question)
  const { build, horizon, limit, question } = money
  const axis = compareOver(money, paths, build, question.months)
  return {
    paths,
    horizonCosts: paths.map((path) => firstMonths(path, horizon, question.discount).presentCost),
    horizon: compareOver(money, paths, build, horizon),
    axis,
    savingByLimit: axis.saved[Math.min(limit, question.months) - 1] ?? 0,
    gpus: money.ways.map((_, way) => gpusOf(money, way)),
  }
}
