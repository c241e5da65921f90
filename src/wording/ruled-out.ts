import { solutionOf } from '../alternatives/evaluate.ts'
import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import { limited, type LimitedFigure, promisedWait } from '../alternatives/limits.ts'
import { sayPoints, sayTimes } from '../base/format.ts'
import { limitAt } from '../scenario/values.ts'
import { limitIds, limitWords, reasonWords } from './names.ts'

/** By how much a limit is missed: `cost limit: 1.8 ×`, `quality floor: −4 points`. */
function miss(evaluation: Evaluation, outcome: Outcome, criterion: LimitedFigure): string {
  const limit = limitAt(evaluation.scenario, limitIds[criterion])
  const own = outcome[criterion]?.p50
  // Batch and flex are held to what they promise.
  const { serving } = outcome.alternative
  const value = own && criterion === 'latency' ? promisedWait(serving, own, solutionOf(evaluation).a) : own
  const word = limitWords[criterion]
  if (limit === undefined || value === undefined || limit <= 0) return word
  const isFloor = limited[criterion].direction === 'at-least'
  if (isFloor ? value >= limit : value <= limit) return `${word}, not at the confidence asked for`
  return `${word} ${isFloor ? sayPoints(value - limit) : sayTimes(value / limit)}`
}

/** Limits that it misses, and reasons that hold whatever the limits say. */
export function ruledOutBy(evaluation: Evaluation, outcome: Outcome): string {
  if (outcome.feasible) return ''
  const reasons = outcome.reasons.map((reason) => reasonWords[reason])
  return [...reasons, ...outcome.violated.map((criterion) => miss(evaluation, outcome, criterion))].join('; ')
}
