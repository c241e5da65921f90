import { type AgainstBuilding, type SourcingAnswer, sourcingAnswer } from '../../engine/sourcing/build-rule.ts'
import type { Solution } from '../solution.ts'
import { caseOf, type SourcingCase } from './case.ts'
import { chanceOf } from './chance.ts'
import { type MoneyPoint, pointOf } from './compare.ts'
import { type MoneyCase, ruleOf } from './money-case.ts'

/** Why the money is not asked: only one side holds the limits, or only one side can be had at all. */
export type Forced = 'only-build-fits' | 'only-buy-fits' | 'only-build' | 'only-buy'

/** Build or buy, or nothing that fits. */
export type Verdict =
  | { readonly kind: 'build'; readonly forced?: Forced }
  | { readonly kind: 'buy'; readonly because: readonly AgainstBuilding[]; readonly forced?: Forced }
  | { readonly kind: 'nothing-fits' }

/** An answer with everything it was decided by. */
export interface SourcingReadOut {
  readonly verdict: Verdict
  readonly found: SourcingCase
  /** The money at the point estimate; absent: there is nothing to compare. */
  readonly point?: MoneyPoint
}

const onOneSide = (found: Extract<SourcingCase, { readonly kind: 'one-sided' }>): Verdict => {
  if (!found.ways.some(({ fits }) => fits)) return { kind: 'nothing-fits' }
  return found.side === 'build'
    ? { kind: 'build', forced: 'only-build' }
    : { kind: 'buy', because: [], forced: 'only-buy' }
}

/** The rule on money alone. `worthIt` is asked only where the payback alone does not say no. */
const byMoney = (money: MoneyCase, point: MoneyPoint, worthIt: () => number): SourcingAnswer => {
  const rule = ruleOf(money)
  const paid = sourcingAnswer(1, point.horizon.payback, rule)
  return paid.kind === 'buy' ? paid : sourcingAnswer(worthIt(), point.horizon.payback, rule)
}

/** Limits first: where only one side holds them, money has no say; its reasons against building are told all the same. */
const byLimits = (money: MoneyCase, point: MoneyPoint, worthIt: () => number): Verdict => {
  const { ways, buy, build } = money
  const [bought, built] = [ways[buy]?.fits === true, ways[build]?.fits === true]
  if (!bought && !built) return { kind: 'nothing-fits' }
  if (!bought) return { kind: 'build', forced: 'only-build-fits' }
  const said = byMoney(money, point, worthIt)
  if (built) return said
  return { kind: 'buy', because: said.kind === 'buy' ? said.because : [], forced: 'only-buy-fits' }
}

/**
 * Build or buy by the rule: limits first, then money. Follows from the point evaluation alone; draws are counted beside
 * it and decide nothing.
 */
export const readOutOf = (solution: Solution): SourcingReadOut => {
  const found = caseOf(solution)
  if (found.kind === 'none') return { verdict: { kind: 'nothing-fits' }, found }
  if (found.kind === 'one-sided') return { verdict: onOneSide(found), found }
  const { money } = found
  const point = pointOf(money)
  const verdict = byLimits(money, point, () => chanceOf(solution, money, money.required))
  return { verdict, found, point }
}

/** Which answer it is, as the strip compares it. */
export const answerKey = (solution: Solution): string => readOutOf(solution).verdict.kind
