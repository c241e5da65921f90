import { fixedPerRequest } from '../engine/sourcing/hosting-cost.ts'
import type { Assumptions } from './assumptions.ts'
import { interactiveUsd } from './cost.ts'
import type { Figures } from './figures.ts'
import { tuningMoney } from './knowledge/money.ts'
import { type FixedMoney, noMoney, perMonth } from './money-parts.ts'
import type { Terms } from './terms.ts'
import type { Variant } from './variants.ts'
import { tokenFactor, type World } from './world.ts'

/** What only one variant of an approach costs besides: its tuning, where that is bought. */
export const variantMoney = ({ tuning }: Assumptions, { training }: Variant): FixedMoney =>
  tuning && training ? tuningMoney(tuning, training.usd) : noMoney

/** Fixed USD a month of a variant beyond that of its approach: tuning and GPUs. */
export const ownMonthly = (a: Assumptions, variant: Variant, gpus: number, usdPerGpuMonth: number): number =>
  (variant.training && a.plan ? perMonth(variantMoney(a, variant), a.plan.horizonMonths) : 0) + gpus * usdPerGpuMonth

/** USD a request of so much a month; without requests there is none, and a gate says so. */
export const perRequest = (usdPerMonth: number, requestsPerDay: number): number => {
  const share = fixedPerRequest(usdPerMonth, requestsPerDay)
  return share.kind === 'usd' ? share.usd : 0
}

/** USD a request that does not grow with requests, of a variant of these terms on so many GPUs. */
export const fixedUsd = (a: Assumptions, terms: Terms, variant: Variant, gpus: number): number =>
  perRequest(terms.monthly + ownMonthly(a, variant, gpus, terms.gpus?.usdPerGpuMonth ?? 0), a.requestsPerDay)

/** USD a request of approach k: tokens, looking up, fixed money. */
export const fillMoney = ({ variants, a, terms, deviates }: World, k: number, out: Figures): void => {
  const { points, point, rows, starts } = variants
  const term = terms[k]
  if (!term) return
  for (let v = starts[k] ?? 0; v < (starts[k + 1] ?? 0); v++) {
    const variant = rows[v]
    const p = point[v] ?? 0
    if (!variant) continue
    out.cost[v] = variant.price
      ? interactiveUsd(variant.price, (points.hidden[p] ?? 0) * tokenFactor(points, p, deviates), term.tokens)
      : 0
    out.lookup[v] = term.lookup
    if (a.plan) out.fixed[v] = fixedUsd(a, term, variant, out.gpus[v] ?? 0)
  }
}
