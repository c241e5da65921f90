import type { MoneyQuestion } from './money-paths.ts'
import { moneyScratch, writeCosts } from './money-paths.ts'
import { discounted, discountFactors } from './present-value.ts'

/**
 * Present value of beginning to build in month 0, 1, 2 ... against never, USD: entry `months` is never, hence 0. Waiting
 * is worth the highest entry less the first. `index` is that of the plan among `owned`; what it is compared with is what
 * serves until it is ready.
 */
export const npvByStart = (question: MoneyQuestion, index: number): Float64Array => {
  const { months, bought, owned, meanwhile } = question
  const values = new Float64Array(months + 1)
  const plan = owned[index]
  if (!plan) return values
  const factors = discountFactors(question.discount, months)
  const world = { ...plan }
  const alone: MoneyQuestion = { ...question, owned: [world], meanwhile: [meanwhile[index] ?? 0] }
  const scratch = moneyScratch(alone)
  const costs = scratch.costs[bought.length] ?? factors
  const reference = scratch.costs[meanwhile[index] ?? 0] ?? factors
  for (let start = 0; start < months; start++) {
    world.startMonth = start
    writeCosts(alone, scratch)
    values[start] = discounted(reference, factors) - discounted(costs, factors)
  }
  return values
}
