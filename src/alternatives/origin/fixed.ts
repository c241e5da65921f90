import { variantMoney } from '../fill-money.ts'
import { type FixedMoney, monthlyOf, onceOf, perMonth, together } from '../money-parts.ts'
import type { Solution } from '../solution.ts'
import { isOwn, type Terms } from '../terms.ts'
import type { Variant } from '../variants.ts'
import { gpuMonthOrigin, gpusOrigin } from './gpus.ts'
import { moneyPartOrigin } from './money-part.ts'
import { fromScenario, fromTree, type OriginInput, type OriginTree } from './tree.ts'

/** Parts of money as one sum. */
const sumTree = (
  solution: Solution,
  variant: Variant,
  title: string,
  unit: 'USD' | 'USD/month',
  parts: FixedMoney['monthly'],
  value: number,
): OriginTree => ({
  title,
  value,
  unit,
  expression: parts.length === 0 ? '0' : parts.map((_, k) => `m${k + 1}`).join(' + '),
  inputs: parts.map((part, k) => fromTree(`m${k + 1}`, moneyPartOrigin(solution, part, unit, variant, isOwn(variant)))),
  notes: [],
})

/** USD a month of an approach and of its model's tuning, GPUs left out. */
const peopleAndOnce = (solution: Solution, variant: Variant, money: FixedMoney, value: number): OriginTree => ({
  title: 'Money that does not grow with requests, a month',
  value,
  unit: 'USD/month',
  expression: 'm + o / H',
  inputs: [
    fromTree('m', sumTree(solution, variant, 'Every month', 'USD/month', money.monthly, monthlyOf(money))),
    fromTree('o', sumTree(solution, variant, 'Once', 'USD', money.once, onceOf(money))),
    fromScenario(solution.scenario, 'H', 'sourcing.horizonMonths'),
  ],
  notes: ['What is paid once is spread evenly over the horizon, without discounting.'],
})

const gpuInputs = (solution: Solution, v: number, terms: Terms): readonly OriginInput[] =>
  terms.gpus
    ? [
        fromTree('g', gpusOrigin(solution, v, { ...terms, gpus: terms.gpus })),
        fromTree('u', gpuMonthOrigin(solution, terms.gpus)),
      ]
    : []

/** USD a request of a variant's money that does not grow with requests. */
export const fixedOrigin = (solution: Solution, v: number, terms: Terms): OriginTree => {
  const { variants, a, figures, scenario } = solution
  const variant = variants.rows[v]
  if (!variant || !a.plan) throw new RangeError(`No fixed money of variant ${v}`)
  const money = together(terms.money, variantMoney(a, variant))
  const monthly = peopleAndOnce(solution, variant, money, perMonth(money, a.plan.horizonMonths))
  const gpus = gpuInputs(solution, v, terms)
  return {
    title: 'Fixed money, by the request',
    value: figures.fixed[v] ?? 0,
    unit: 'USD/request',
    expression: `(f${gpus.length > 0 ? ' + g * u' : ''}) / (R * 365 / 12)`,
    inputs: [fromTree('f', monthly), ...gpus, fromScenario(scenario, 'R', 'workload.requestsPerDay')],
    notes: [],
  }
}
