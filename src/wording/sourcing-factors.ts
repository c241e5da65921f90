import type { Evaluation } from '../alternatives/evaluation.ts'
import type { MoneyCase } from '../alternatives/sourcing/money-case.ts'
import { ownedOf, runningEach, runningOf } from '../alternatives/sourcing/running.ts'
import { say } from '../base/format.ts'
import { beforeServing } from '../engine/sourcing/money.ts'
import { money as usd } from './sourcing.ts'
import { sayControl, sayDifference, sayGap, sayTime } from './sourcing-outside.ts'

/** A row of the source article's table: what it says, and the figures of this scenario beside it. */
export interface FactorRow {
  readonly factor: string
  readonly articleBuild: string
  readonly articleBuy: string
  readonly build: string
  readonly buy: string
}

/** What is said of building, and of buying. */
type Sides = readonly [build: string, buy: string]

const investment = (money: MoneyCase): Sides => {
  const [owned, bought] = [ownedOf(money), money.question.bought[money.buy]]
  return [owned ? usd(beforeServing(owned)) : '', bought ? usd(bought.upfront) : '']
}

const operation = (money: MoneyCase): Sides => {
  const running = runningOf(money)
  const each = running && runningEach(running)
  if (!each) return ['', '']
  const side = ({ month, request }: (typeof each)['owned']): string =>
    `${usd(month)} a month, ${say('USD', request)} a request`
  return [side(each.owned), side(each.bought)]
}

/** The source article's five factors with the figures of this scenario; none where there are no two sides. */
export const sayFactors = (evaluation: Evaluation, money: MoneyCase): readonly FactorRow[] => {
  const [bought, built] = [money.ways[money.buy], money.ways[money.build]]
  if (!bought || !built) return []
  const gap = sayGap(evaluation, built, bought)
  const differs = [sayDifference(built), gap].filter((text) => text !== '').join('; ')
  const row = (factor: string, [articleBuild, articleBuy]: Sides, [build, buy]: Sides): FactorRow => ({
    factor,
    articleBuild,
    articleBuy,
    build,
    buy,
  })
  return [
    row('Initial investment', ['High ($100K–1M)', 'Low ($5K–50K)'], investment(money)),
    row('Time to production', ['6–18 months', 'Weeks'], [sayTime(evaluation, built), sayTime(evaluation, bought)]),
    row('Operational cost at scale', ['Low (amortized)', 'High (per-request)'], operation(money)),
    row('Control and IP', ['Complete ownership', 'Vendor dependent'], [sayControl(built), sayControl(bought)]),
    row(
      'Differentiation value',
      ['High (unique capability)', 'Commodity (everyone has access)'],
      [differs, sayDifference(bought)],
    ),
  ]
}
