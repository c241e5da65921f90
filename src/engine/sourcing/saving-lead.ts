import { log } from '../../base/elementary.ts'
import { type MoneyQuestion, moneyScratch, writeCosts } from './money-paths.ts'
import { discounted } from './present-value.ts'
import { compound } from './price-trend.ts'

/** Costs below this are as good as none, USD: logarithms need something. */
const nothing = 1e-6

/**
 * Logarithm of what the first option costs over what the second costs, worth today and over the horizon, in worlds that are
 * asked one after another: above 0 the second saves. Dimensionless, so that worlds with more traffic are no further apart.
 * Every world has the months and options of `shape`; its own discount rate. No allocation in a call.
 */
export const savingLead = (shape: MoneyQuestion): ((world: MoneyQuestion) => number) => {
  const scratch = moneyScratch(shape)
  const factors = new Float64Array(shape.months)
  const costOf = (option: number): number => Math.max(nothing, discounted(scratch.costs[option] ?? factors, factors))
  return (world) => {
    writeCosts(world, scratch)
    compound(1 / (1 + world.discount), factors)
    return log(costOf(0) / costOf(1))
  }
}
