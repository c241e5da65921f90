import type { MoneyQuestion } from '../../engine/sourcing/money-paths.ts'
import type { BuildRule } from '../../engine/sourcing/build-rule.ts'
import type { Reason } from '../alternative.ts'
import type { Evaluation } from '../evaluation.ts'

/**
 * Who runs the model: a vendor, a host of open weights, or whoever asks, on GPUs, as it is or tuned for the purpose. The
 * first two are paid by the request, the others by the GPU.
 */
export const sourcingKinds = ['api', 'hosted', 'self', 'own'] as const
export type SourcingKind = (typeof sourcingKinds)[number]

export const isOwned = (kind: SourcingKind): boolean => kind === 'self' || kind === 'own'

/** The best alternative of a kind: one that fits before one that does not, then by utility. */
export interface Way {
  readonly kind: SourcingKind
  /** Row of the solution, which is the index into the alternatives of its evaluation. */
  readonly alternative: number
  /** It holds every limit. */
  readonly fits: boolean
}

/** The option whose operating point a way is; empty: there is no such way. */
export const optionOfWay = ({ alternatives }: Pick<Evaluation, 'alternatives'>, way: Way | undefined): string =>
  alternatives[way?.alternative ?? -1]?.option ?? ''

/** A kind without an alternative that can be compared, and why. */
export interface AbsentWay {
  readonly kind: SourcingKind
  readonly because: Reason | 'not-considered' | 'none'
}

/** The best way of each kind, bought ones first, and the kinds without one. */
export interface Ways {
  readonly ways: readonly Way[]
  readonly absent: readonly AbsentWay[]
}

/** Ways of sourcing with their money at the values given, and the rule that decides between two of them. */
export interface MoneyCase extends Ways {
  /** Indices into the ways: what is bought, and what is compared with it. */
  readonly buy: number
  readonly build: number
  /** Months over which money counts, at most those of the question: its axis may be longer. */
  readonly horizon: number
  /** Months within which it has to be paid back. */
  readonly limit: number
  /** Share of worlds in which the present value has to be above 0. */
  readonly required: number
  /** Its options are the ways, in their order. */
  readonly question: MoneyQuestion
}

/** When building is recommended, as the scenario has it. */
export const ruleOf = ({ required, limit }: MoneyCase): BuildRule => ({ leastShare: required, withinMonths: limit })

/** Months of the longest axis that is offered, whatever the limit. */
const mostMonths = 120

/** Months that are looked at where money counts over so many and has to be back within so many: what lies beyond is seen. */
export const axisMonths = (horizon: number, limit: number): number => {
  const needed = Math.max(horizon, Math.min(limit, mostMonths))
  const wished = Math.min(mostMonths, Math.ceil((Math.max(needed, 24) * 5) / 3 / 12) * 12)
  return Math.max(horizon, wished)
}
