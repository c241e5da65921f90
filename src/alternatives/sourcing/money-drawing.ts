import { emptyDraws, recordWorld } from '../../engine/sourcing/money-draws.ts'
import { moneyScratch } from '../../engine/sourcing/money-paths.ts'
import { compound } from '../../engine/sourcing/price-trend.ts'
import { numberAt } from '../../scenario/values.ts'
import { solutionOf } from '../evaluate.ts'
import type { Evaluation } from '../evaluation.ts'
import { worldsOf } from '../worlds.ts'
import { caseOf, questionOf } from './case.ts'
import { type MoneySummary, summaryOf } from './drawn.ts'
import { plansIn, wayRowsOf } from './plans.ts'

/** Money drawn in slices, in the same worlds as the wins. The result does not depend on the slices. */
export interface MoneyDrawing {
  /** Makes up to `k` more draws; true when all are made. */
  readonly step: (k: number) => boolean
  readonly result: () => MoneySummary | undefined
}

/** Undefined: there are no two sides to compare. */
export const startMoneyDraws = (evaluation: Evaluation, n: number): MoneyDrawing | undefined => {
  const solution = solutionOf(evaluation)
  const found = caseOf(solution)
  if (found.kind !== 'compared') return undefined
  const { money } = found
  const { months } = money.question
  const set = wayRowsOf(solution, money.ways)
  const worlds = worldsOf({ ...solution, variants: set.subset.variants }, n)
  const scratch = moneyScratch(money.question)
  const factors = new Float64Array(months)
  const options = scratch.costs.map(() => emptyDraws(months, n))
  const rates = new Float64Array(n)
  let done = 0
  const one = (): void => {
    const [a, at, deviates] = [worlds.assumptions(done), worlds.at(done), worlds.deviates(done)]
    const plans = plansIn(set, { a, at, deviates, agreement: worlds.agreement[done] ?? 0 })
    compound(1 / (1 + plans.discount), factors)
    recordWorld(questionOf(plans, months, money.buy), scratch, factors, options, done)
    rates[done] = plans.discount
    done += 1
  }
  return {
    step: (k) => {
      for (let i = 0; i < k && done < n; i++) one()
      return done >= n
    },
    result: () =>
      done < n ? undefined : summaryOf(money, options, numberAt(evaluation.scenario, 'decision.tolerance'), rates),
  }
}
