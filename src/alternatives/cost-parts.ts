import { acceptRate } from '../engine/routing/cascade.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { perRequest, variantMoney } from './fill-money.ts'
import { type MoneyPart, monthlyOf, onceOf, together } from './money-parts.ts'
import { isPriced } from './read-out.ts'
import type { Solution } from './solution.ts'

/** What one alternative costs, taken apart. The parts of a request add to its cost at the point estimate. */
export interface CostParts {
  /** USD a request. */
  readonly tokens: number
  readonly lookup: number
  readonly fixed: number
  /** USD every month but for GPUs, and USD once, spread over the horizon. */
  readonly monthly: readonly MoneyPart[]
  readonly once: readonly MoneyPart[]
  readonly horizonMonths: number | undefined
  /** GPUs at the peak and USD a month for all of them; absent: nothing is hosted. */
  readonly gpus?: { readonly count: number; readonly usdMonth: number }
  /** USD a request of each part of `fixed`. */
  readonly requests: { readonly gpus: number; readonly monthly: number; readonly once: number }
}

const gpusOf = ({ variants, terms, figures }: Solution, v: number): CostParts['gpus'] => {
  const gpus = terms[variants.approach[v] ?? 0]?.gpus
  const count = figures.gpus[v] ?? 0
  return gpus && { count, usdMonth: count * gpus.usdPerGpuMonth }
}

/** Cost of alternative i by parts; absent where it is not known. Both models of a cascade share what is fixed. */
export const costParts = (evaluation: Evaluation, i: number): CostParts | undefined => {
  const solution = solutionOf(evaluation)
  const { variants, rows, figures, columns, a, terms } = solution
  const v = rows.cheap[i] ?? 0
  const [variant, term] = [variants.rows[v], terms[variants.approach[v] ?? 0]]
  if (!variant || !term || !isPriced(solution, i)) return undefined
  const money = together(term.money, variantMoney(a, variant))
  const gpus = gpusOf(solution, v)
  const horizonMonths = a.plan?.horizonMonths
  const [lookup, fixed] = [lookupUsd(solution, i), figures.fixed[v] ?? 0]
  const each = (usd: number): number => perRequest(usd, a.requestsPerDay)
  return {
    tokens: (columns.cost[i] ?? 0) - fixed - lookup,
    lookup,
    fixed,
    ...money,
    horizonMonths,
    ...(gpus && { gpus }),
    requests: {
      gpus: each(gpus?.usdMonth ?? 0),
      monthly: each(monthlyOf(money)),
      once: horizonMonths === undefined ? 0 : each(onceOf(money) / horizonMonths),
    },
  }
}

/** USD a request for looking up. Both calls of a cascade look up, the second one as often as it is made. */
const lookupUsd = ({ rows, figures, a }: Solution, i: number): number => {
  const [weak, strong] = [rows.cheap[i] ?? 0, rows.strong[i] ?? 0]
  const once = figures.lookup[weak] ?? 0
  if (i < rows.singles) return once
  const passedOn = 1 - acceptRate(figures.quality[weak] ?? 0, a.check.sensitivity, a.check.specificity)
  return once * (1 + a.check.cost) + passedOn * (figures.lookup[strong] ?? 0)
}
