import { sourcingAnswer } from '../../engine/sourcing/build-rule.ts'
import type { MoneyQuestion } from '../../engine/sourcing/money-paths.ts'
import { npvByStart } from '../../engine/sourcing/start-month.ts'
import { type MoneyPoint, pointOf } from './compare.ts'
import { isOwned, type MoneyCase, ruleOf } from './money-case.ts'

/** What the money of later months differs by from that of today: each can turn an answer that holds today. */
export const laterTerms = ['price-trend', 'gpu-trend', 'growth', 'discount', 'time-to-build'] as const
export type LaterTerm = (typeof laterTerms)[number]

/** The question with one of these terms as if months were all like the first. */
const without = (question: MoneyQuestion, term: LaterTerm): MoneyQuestion => {
  switch (term) {
    case 'price-trend':
      return { ...question, bought: question.bought.map((plan) => ({ ...plan, cheaper: 1 })) }
    case 'gpu-trend':
      return { ...question, owned: question.owned.map((plan) => ({ ...plan, gpuCheaper: 1 })) }
    case 'growth':
      return { ...question, demand: { ...question.demand, growth: 0 } }
    case 'discount':
      return { ...question, discount: 0 }
    case 'time-to-build':
      return { ...question, owned: question.owned.map((plan) => ({ ...plan, startMonth: 0, buildMonths: 0 })) }
  }
}

/** Is building worth it and back in time, at the values given? */
const holdsAt = (money: MoneyCase, { horizon: { npv, payback } }: MoneyPoint): boolean =>
  sourcingAnswer(npv > 0 ? 1 : 0, payback, ruleOf(money)).kind === 'build'

/** The terms each of which alone, left out, turns the answer at the values given: they are why it is what it is. */
export const turningTerms = (money: MoneyCase, point: MoneyPoint): readonly LaterTerm[] => {
  const known = turning.get(point)
  if (known) return known
  const found = termsThatTurn(money, point)
  turning.set(point, found)
  return found
}

/** Several sentences ask. */
const turning = new WeakMap<MoneyPoint, readonly LaterTerm[]>()

const termsThatTurn = (money: MoneyCase, point: MoneyPoint): readonly LaterTerm[] => {
  const holds = holdsAt(money, point)
  return laterTerms.filter((term) => {
    const other = { ...money, question: without(money.question, term) }
    return holdsAt(other, pointOf(other)) !== holds
  })
}

/** The month in which building had best begin within the horizon, and what waiting for it is worth today, USD. */
export const bestStart = (money: MoneyCase): { readonly month: number; readonly worth: number } | undefined => {
  const { question, build, ways, horizon } = money
  const way = ways[build]
  if (!way || !isOwned(way.kind)) return undefined
  const byStart = npvByStart({ ...question, months: horizon }, build - question.bought.length)
  let month = 0
  for (let start = 0; start < byStart.length; start++) if ((byStart[start] ?? 0) > (byStart[month] ?? 0)) month = start
  return { month, worth: (byStart[month] ?? 0) - (byStart[0] ?? 0) }
}
