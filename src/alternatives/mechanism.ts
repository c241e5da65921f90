import { logistic } from '../base/elementary.ts'
import { acceptRate } from '../engine/routing/cascade.ts'
import type { Criterion } from './alternative.ts'
import { interactiveUsd, servingFactor } from './cost.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { isTuned } from './knowledge/at-hand.ts'
import type { Solution } from './solution.ts'

/** How one alternative comes to be better than another one on a criterion: the largest part of the difference. */
export type Mechanism =
  /** So many of its requests stop at the cheap model. */
  | { readonly kind: 'stops'; readonly share: number; readonly model: string }
  /** Its serving mode costs this many times as much as the other's. */
  | { readonly kind: 'serving'; readonly times: number }
  /** The same tokens cost this many times as much at its prices. */
  | { readonly kind: 'price'; readonly times: number }
  /** Tokens it thinks a request, and what the other one does. */
  | { readonly kind: 'tokens'; readonly own: number; readonly other: number }
  /** The yardstick of the task with most of the lead. */
  | { readonly kind: 'yardstick'; readonly id: string }
  | { readonly kind: 'own-results' }
  /** Median seconds before anything is written, of thought, and tokens written a second. */
  | { readonly kind: 'start' | 'thinking' | 'writing'; readonly own: number; readonly other: number }

/** The three factors whose product is the ratio of what two singles' tokens cost. */
export interface CostFactors {
  readonly serving: number
  readonly price: number
  readonly tokens: number
}

/** The operating point of a single's row, by its number. */
const pointOf = ({ rows, variants }: Solution, i: number): number => variants.point[rows.cheap[i] ?? 0] ?? 0

/** Tokens a row's model thinks in a measured request. */
const hiddenOf = (solution: Solution, i: number): number => solution.variants.points.hidden[pointOf(solution, i)] ?? 0

export const costFactors = (solution: Solution, i: number, j: number): CostFactors | undefined => {
  const { variants, rows, a, terms } = solution
  const [own, other] = [i, j].map((row) => variants.rows[rows.cheap[row] ?? 0]?.price)
  const tokens = terms[variants.approach[rows.cheap[i] ?? 0] ?? 0]?.tokens
  if (!own || !other || !tokens) return undefined
  const [ownHidden, otherHidden] = [hiddenOf(solution, i), hiddenOf(solution, j)]
  const between = interactiveUsd(other, ownHidden, tokens)
  return {
    serving: servingFactor(own, rows.serving[i] ?? 'sync', a) / servingFactor(other, rows.serving[j] ?? 'sync', a),
    price: interactiveUsd(own, ownHidden, tokens) / between,
    tokens: between / interactiveUsd(other, otherHidden, tokens),
  }
}

const cheaper = (solution: Solution, i: number, j: number): Mechanism | undefined => {
  const factors = costFactors(solution, i, j)
  if (!factors) return undefined
  const { serving, price, tokens } = factors
  const least = Math.min(serving, price, tokens)
  if (least >= 1) return undefined
  if (least === serving) return { kind: 'serving', times: serving }
  if (least === price) return { kind: 'price', times: price }
  const thought = (row: number): number => hiddenOf(solution, row) * solution.a.thinkingFactor
  return { kind: 'tokens', own: thought(i), other: thought(j) }
}

const better = (solution: Solution, i: number, j: number): Mechanism | undefined => {
  const { beliefs, a } = solution
  const [own, other] = [i, j].map((row) => beliefs.rowAt(pointOf(solution, row)))
  if (own?.ownResult) return { kind: 'own-results' }
  if (!own || !other || own.parts.length < 2) return undefined
  const [most] = own.parts
    .map(({ yardstick, weight, mean }) => {
      const theirs = other.parts.find((part) => part.yardstick.id === yardstick.id)?.mean
      const rate = (at: number): number => logistic(at + a.taskDifficulty)
      return { id: yardstick.id, lead: theirs === undefined ? 0 : weight * (rate(mean) - rate(theirs)) }
    })
    .toSorted((x, y) => y.lead - x.lead)
  return most && most.lead > 0 ? { kind: 'yardstick', id: most.id } : undefined
}

const sooner = (solution: Solution, i: number, j: number): Mechanism | undefined => {
  const { variants, rows, a } = solution
  const { points } = variants
  const promises = [i, j].some((row) => rows.serving[row] === 'batch' || rows.serving[row] === 'flex')
  const [p, q] = [pointOf(solution, i), pointOf(solution, j)]
  if (promises || !points.timed[p] || !points.timed[q]) return undefined
  const of = (column: Float64Array, times: number) => [(column[p] ?? 0) * times, (column[q] ?? 0) * times] as const
  const [start, thinking] = [of(points.base, 1), of(points.thinking, a.thinkingFactor)]
  const [speed, otherSpeed] = of(points.speed, 1)
  const written = a.waitMeasure === 'completion' ? a.outputTokens / a.callsPerRequest : 0
  const saved = [
    { kind: 'start', own: start[0], other: start[1], seconds: start[1] - start[0] },
    { kind: 'thinking', own: thinking[0], other: thinking[1], seconds: thinking[1] - thinking[0] },
    { kind: 'writing', own: speed, other: otherSpeed, seconds: written / otherSpeed - written / speed },
  ] as const
  const [most] = saved.toSorted((x, y) => y.seconds - x.seconds)
  return most && most.seconds > 0 ? { kind: most.kind, own: most.own, other: most.other } : undefined
}

const between: Readonly<Record<Criterion, (solution: Solution, i: number, j: number) => Mechanism | undefined>> = {
  cost: cheaper,
  quality: better,
  latency: sooner,
}

/** Are both rows models that are bought as they are, with the same added to their requests? */
const isAlike = ({ variants, rows }: Solution, i: number, j: number): boolean => {
  const [own, other] = [i, j].map((row) => variants.approach[rows.cheap[row] ?? 0])
  const approach = variants.approaches[own ?? 0]
  return own === other && approach !== undefined && approach.hosting === 'api' && !isTuned(approach.knowledge)
}

/**
 * Why alternative i is better than alternative j on a criterion, at the point estimate. A cascade is cheaper and sooner by
 * what stops at its cheap model. Absent: no single part explains it, as where two cascades meet, or two ways of hosting or
 * of getting knowledge to a model.
 */
export const mechanismOf = (
  evaluation: Evaluation,
  i: number,
  j: number,
  criterion: Criterion,
): Mechanism | undefined => {
  const solution = solutionOf(evaluation)
  const { rows, variants, figures, a } = solution
  const isCascade = (row: number): boolean => row >= rows.singles
  if (!isAlike(solution, i, j)) return undefined
  if (isCascade(i) && !isCascade(j) && criterion !== 'quality') {
    const cheap = rows.cheap[i] ?? 0
    const share = acceptRate(figures.quality[cheap] ?? 0, a.check.sensitivity, a.check.specificity)
    return { kind: 'stops', share, model: variants.rows[cheap]?.point.model.name ?? '' }
  }
  return isCascade(i) || isCascade(j) ? undefined : between[criterion](solution, i, j)
}
