import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import { limited, type LimitedFigure, promisedWait } from '../alternatives/limits.ts'
import { sayPoints, sayTimes } from '../base/format.ts'
import { limitAt, numberAt } from '../scenario/values.ts'
import { limitIds, limitWords, reasonWords } from './names.ts'

/** The figure that a limit is compared with: of batch and flex what they promise. */
function comparedWith({ scenario }: Evaluation, outcome: Outcome, criterion: LimitedFigure): number | undefined {
  const value = outcome[criterion]?.p50
  if (criterion !== 'latency' || value === undefined) return value
  return promisedWait(outcome.alternative.serving, value, {
    batchSlaSeconds: numberAt(scenario, 'serving.batchSlaSeconds'),
    flexMinimumSeconds: numberAt(scenario, 'serving.flexMinimumSeconds'),
  })
}

/** By how much a limit is missed: `cost limit: 1.8 ×`, `quality floor: −4 points`. */
function miss(evaluation: Evaluation, outcome: Outcome, criterion: LimitedFigure): string {
  const limit = limitAt(evaluation.scenario, limitIds[criterion])
  const value = comparedWith(evaluation, outcome, criterion)
  const word = limitWords[criterion]
  if (limit === undefined || value === undefined || limit <= 0) return word
  if (limited[criterion].direction === 'at-least')
    return value < limit ? `${word} ${sayPoints(value - limit)}` : `${word}, not at the confidence asked for`
  return value > limit ? `${word} ${sayTimes(value / limit)}` : `${word}, not at the confidence asked for`
}

/** Limits that it misses, and reasons that hold whatever the limits say. */
export function ruledOutBy(evaluation: Evaluation, outcome: Outcome): string {
  if (outcome.feasible) return ''
  const reasons = outcome.reasons.map((reason) => reasonWords[reason])
  return [...reasons, ...outcome.violated.map((criterion) => miss(evaluation, outcome, criterion))].join('; ')
}
