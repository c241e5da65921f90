import { moneyPaths } from '../../engine/sourcing/money-paths.ts'
import { numberAt } from '../../scenario/values.ts'
import type { Solution } from '../solution.ts'
import { axisMonths, isOwned, type MoneyCase, type Way, type Ways } from './money-case.ts'
import { type Plans, plansIn, wayRowsOf } from './plans.ts'
import { waysOf } from './ways.ts'

/** What there is to compare. `one-sided`: only ways that are bought, or only ways that are owned, can be had. */
export type SourcingCase =
  | { readonly kind: 'compared'; readonly money: MoneyCase }
  | (Ways & { readonly kind: 'one-sided'; readonly side: 'buy' | 'build' })
  | (Ways & { readonly kind: 'none' })

/** The question of some plans over so many months; until a way of one's own serves, what is bought does. */
export const questionOf = (plans: Plans, months: number, buy: number): MoneyCase['question'] => ({
  ...plans,
  months,
  meanwhile: plans.owned.map(() => buy),
})

/** Index of the way that costs least over the horizon, worth today, of those that fit if any does; absent: there are none. */
const cheapest = (ways: readonly Way[], owned: boolean, costs: readonly number[]): number | undefined => {
  const able = ways.flatMap((way, index) => (isOwned(way.kind) === owned ? [{ index, fits: way.fits }] : []))
  const open = able.some(({ fits }) => fits) ? able.filter(({ fits }) => fits) : able
  const costOf = ({ index }: { readonly index: number }): number => costs[index] ?? 0
  return open.reduce<(typeof open)[number] | undefined>(
    (best, way) => (best && costOf(best) <= costOf(way) ? best : way),
    undefined,
  )?.index
}

/** Of each side the way that costs least; worse answers are part of what it costs. */
const sidesOf = (ways: readonly Way[], plans: Plans, horizon: number) => {
  const costsWith = (buy: number): readonly number[] =>
    moneyPaths(questionOf(plans, horizon, buy)).map(({ presentCost }) => presentCost)
  const buy = cheapest(ways, false, costsWith(0))
  return { buy, build: cheapest(ways, true, costsWith(buy ?? 0)) }
}

/** The ways of a solution with their money at its values. */
export const caseOf = (solution: Solution): SourcingCase => {
  const found = waysOf(solution)
  const { scenario, a } = solution
  const sides = ['buy', 'build'] as const
  const [side, other] = sides.filter((one) => found.ways.some(({ kind }) => isOwned(kind) === (one === 'build')))
  if (!side) return { kind: 'none', ...found }
  if (!other) return { kind: 'one-sided', side, ...found }
  const [horizon, limit] = [numberAt(scenario, 'sourcing.horizonMonths'), numberAt(scenario, 'limits.paybackMonths')]
  const plans = plansIn(wayRowsOf(solution, found.ways), { a, at: (id) => numberAt(scenario, id) })
  const { buy = 0, build = 0 } = sidesOf(found.ways, plans, horizon)
  return {
    kind: 'compared',
    money: {
      ...found,
      buy,
      build,
      horizon,
      limit,
      required: numberAt(scenario, 'sourcing.requiredProbability'),
      question: questionOf(plans, axisMonths(horizon, limit), buy),
    },
  }
}
