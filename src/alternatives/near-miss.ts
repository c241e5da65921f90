import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { limited, type LimitedFigure, limitedFigures } from './limits.ts'
import { demanded, nearestOptions } from './relax.ts'

/** One limit that an alternative misses. */
export interface Miss {
  /** The figure that the limit is compared with: at the confidence asked for, and what batch and flex promise. */
  readonly demanded: number
  /** How many times the limit, where at most so much is allowed; how far below the floor, where it is a floor. */
  readonly by: number
}

/** An option that does not fit, by the alternative that loses least utility until it does. */
export interface NearMiss {
  /** Index into `Evaluation.alternatives`. */
  readonly index: number
  readonly option: string
  /** Weighted utility that limits would have to give up until it fits. */
  readonly loss: number
  readonly misses: Readonly<Partial<Record<LimitedFigure, Miss>>>
}

/** All options that could be ranked, by how little they miss; empty where something fits. */
export const nearMisses = (evaluation: Evaluation): readonly NearMiss[] => {
  const solution = solutionOf(evaluation)
  return nearestOptions(evaluation).map(({ index, loss, set }) => {
    const misses = limitedFigures.flatMap((figure): readonly (readonly [LimitedFigure, Miss])[] => {
      const { parameter, direction, limit: limitIn } = limited[figure]
      const limit = limitIn(solution.a)
      if (limit === undefined || !(parameter in set)) return []
      const needs = demanded(solution, figure, index)
      return [[figure, { demanded: needs, by: direction === 'at-least' ? limit - needs : needs / limit }]]
    })
    return { index, option: evaluation.alternatives[index]?.option ?? '', loss, misses: Object.fromEntries(misses) }
  })
}
