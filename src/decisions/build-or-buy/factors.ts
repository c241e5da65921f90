import type { MoneyCase, Way } from '../../alternatives/sourcing/money-case.ts'
import { ownedOf, runningAt, runningOf } from '../../alternatives/sourcing/running.ts'
import { say } from '../../base/format.ts'
import { beforeServing } from '../../engine/sourcing/money.ts'
import { money as usd } from '../../wording/sourcing.ts'
import type { SourcingAssessment } from './assess.ts'
import { controlOf, differenceOf, qualityGap, timeOf } from './outside-money.ts'

/** A row of the source article's table: what it says, and our figures beside it. */
export interface FactorRow {
  readonly factor: string
  readonly articleBuild: string
  readonly articleBuy: string
  readonly build: string
  readonly buy: string
}

const investment = (money: MoneyCase): readonly [string, string] => {
  const [owned, bought] = [ownedOf(money), money.question.bought[money.buy]]
  return [owned ? usd(beforeServing(owned)) : '', bought ? usd(bought.upfront) : '']
}

const operation = (money: MoneyCase): readonly [string, string] => {
  const running = runningOf(money)
  if (!running || running.today === 0) return ['', '']
  const { bought, owned } = runningAt(running, running.today)
  const each = (month: number): string => `${usd(month)} a month, ${say('USD', month / running.today)} a request`
  return [each(owned), each(bought)]
}

/** The source article's five factors with the figures of this scenario; undefined: there are no two sides. */
export const factorRows = (assessed: SourcingAssessment): readonly FactorRow[] | undefined => {
  const { found } = assessed.read
  if (found.kind !== 'compared') return undefined
  const { money } = found
  const [bought, built] = [money.ways[money.buy], money.ways[money.build]]
  if (!bought || !built) return undefined
  return rowsOf(assessed, money, bought, built)
}

const rowsOf = (assessed: SourcingAssessment, money: MoneyCase, bought: Way, built: Way): readonly FactorRow[] => {
  const gap = qualityGap(assessed, built, bought)
  const differs = `${differenceOf(built)}${gap === '' ? '' : `; ${gap} solved`}`
  const row = (
    factor: string,
    [articleBuild, articleBuy]: readonly [string, string],
    [build, buy]: readonly [string, string],
  ): FactorRow => ({ factor, articleBuild, articleBuy, build, buy })
  return [
    row('Initial investment', ['High ($100K–1M)', 'Low ($5K–50K)'], investment(money)),
    row('Time to production', ['6–18 months', 'Weeks'], [timeOf(assessed, built), timeOf(assessed, bought)]),
    row('Operational cost at scale', ['Low (amortized)', 'High (per-request)'], operation(money)),
    row('Control and IP', ['Complete ownership', 'Vendor dependent'], [controlOf(built), controlOf(bought)]),
    row(
      'Differentiation value',
      ['High (unique capability)', 'Commodity (everyone has access)'],
      [differs, differenceOf(bought)],
    ),
  ]
}
