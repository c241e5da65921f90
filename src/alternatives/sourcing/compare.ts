import { type Comparison, comparePaths, type MoneyPath, moneyPaths } from '../../engine/sourcing/money-paths.ts'
import { pathWithin } from '../../engine/sourcing/money-span.ts'
import { gpusByMonth, readyMonth } from '../../engine/sourcing/money.ts'
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

const gpusOf = ({ question }: MoneyCase, way: number): Float64Array | undefined => {
  const { demand, bought, owned, months } = question
  const plan = owned[way - bought.length]
  return plan && gpusByMonth(plan, demand, months)
}

/** Building in a month that the horizon does not reach is building too late, whatever the axis shows. */
const within = (money: MoneyCase, way: number): Comparison['payback'] | undefined => {
  const plan = money.question.owned[way - money.question.bought.length]
  return plan && readyMonth(plan) >= money.horizon ? { kind: 'never', because: 'ready-too-late' } : undefined
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
  const compared = comparePaths(pathWithin(reference, months, discount), pathWithin(path, months, discount), discount)
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
    horizonCosts: paths.map((path) => pathWithin(path, horizon, question.discount).presentCost),
    horizon: compareOver(money, paths, build, horizon),
    axis,
    savingByLimit: axis.saved[Math.min(limit, question.months) - 1] ?? 0,
    gpus: money.ways.map((_, way) => gpusOf(money, way)),
  }
}
