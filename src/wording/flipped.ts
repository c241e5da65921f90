import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import type { LimitedFigure } from '../alternatives/limits.ts'
import { listed } from '../base/format.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { limitIds, limitWords, optionName, reasonWords, sayBeside, speakerOf, winnerOf } from './names.ts'
import { sayNumber } from './value.ts'

/** `the wait limit of 2.5 s (it waits 2.7 s)`; without the figure where a median inside the limit is not sure enough. */
function sayMissed({ scenario }: Evaluation, outcome: Outcome, criterion: LimitedFigure): string {
  const parameter = parameterOf(limitIds[criterion])
  const limit = scenario.inputs[limitIds[criterion]]
  if (parameter?.kind !== 'limit' || typeof limit !== 'number') return `the ${limitWords[criterion]}`
  const interval = outcome[criterion]
  const beyond = interval && (parameter.direction === 'at-most' ? interval.p50 > limit : interval.p50 < limit)
  const has = interval && beyond ? ` (it has ${sayBeside(criterion, interval, limit)})` : ''
  return `the ${limitWords[criterion]} of ${sayNumber(parameter, limit)}${has}`
}

/** What became of what was recommended: a member of its option that still fits, else the same alternative as it is now. */
function formerOf(now: Evaluation, { alternative: { id, option } }: Outcome): Outcome | undefined {
  const speaker = speakerOf(now, option)
  return speaker?.feasible ? speaker : (now.outcomes.find(({ alternative }) => alternative.id === id) ?? speaker)
}

/**
 * Why the recommended option is not the one it was, in one or two sentences: what the former one misses now, or that it
 * still fits and scores lower. Empty where it is the same one.
 */
export function whyFlipped(before: Evaluation, now: Evaluation): string {
  const was = winnerOf(before)
  const is = winnerOf(now)?.alternative.option
  if (was?.alternative.option === is) return ''
  const instead = is === undefined ? 'Nothing else fits.' : `${optionName(now, is)} is the best of those that fit.`
  if (was === undefined) return `Nothing fitted before. ${instead}`
  const name = optionName(before, was.alternative.option)
  const former = formerOf(now, was)
  if (!former) return `${name} is not among the options any more. ${instead}`
  if (former.reasons.length > 0)
    return `${name} is left out: ${listed(former.reasons.map((reason) => reasonWords[reason]))}. ${instead}`
  if (former.violated.length > 0)
    return `${name} misses ${listed(former.violated.map((one) => sayMissed(now, former, one)))}. ${instead}`
  return `${name} still fits; at the present values ${optionName(now, is)} scores higher.`
}
