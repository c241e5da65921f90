import { bindingOf } from '../../alternatives/bind.ts'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { regionsOf, regionsWithoutLimits } from '../../alternatives/regions.ts'

/** Smaller shares of the map are nowhere. */
const noticeable = 0.01
const mostRuledOut = 2

/**
 * Options that a picture names: the recommended one, those that win at some mix of priorities, the best one that each limit
 * rules out, and those that would win most mixes without limits. The others are there to be pointed at.
 */
export function mattering(evaluation: Evaluation): ReadonlySet<string> {
  const option = (index: number | undefined): readonly string[] => {
    const id = index === undefined ? undefined : evaluation.alternatives[index]?.option
    return id === undefined ? [] : [id]
  }
  return new Set([
    ...option(evaluation.winner),
    ...regionsOf(evaluation).flatMap((region) => (region.share < noticeable ? [] : [region.option])),
    ...bindingOf(evaluation).flatMap(({ best }) => option(best)),
    ...regionsWithoutLimits(evaluation)
      .slice(0, mostRuledOut)
      .flatMap(({ index, share }) => (share < noticeable ? [] : option(index))),
  ])
}
