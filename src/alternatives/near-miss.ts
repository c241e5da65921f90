import { criteria, type Criterion } from './alternative.ts'
import { limitParameter } from './bind.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { demanded, nearestOptions } from './relax.ts'

/** One limit that an alternative misses. */
export interface Miss {
  /** The figure that the limit is compared with: at the confidence asked for, and what batch and flex promise. */
  readonly demanded: number
  /** How many times the limit, for cost and wait; how far below the floor as a share, for quality. */
  readonly by: number
}

/** An option that does not fit, by the alternative that loses least utility until it does. */
export interface NearMiss {
  /** Index into `Evaluation.alternatives`. */
  readonly index: number
  readonly option: string
  /** Weighted utility that limits would have to give up until it fits. */
  readonly loss: number
  readonly misses: Readonly<Partial<Record<Criterion, Miss>>>
}

/** All options that could be ranked, by how little they miss; empty where something fits. */
export const nearMisses = (evaluation: Evaluation): readonly NearMiss[] => {
  const solution = solutionOf(evaluation)
  const { maximumCost, minimumQuality, maximumWait } = solution.a
  const limits = { cost: maximumCost, quality: minimumQuality, latency: maximumWait }
  return nearestOptions(evaluation).map(({ index, loss, set }) => {
    const misses = criteria.flatMap((criterion): readonly (readonly [Criterion, Miss])[] => {
      const limit = limits[criterion]
      if (limit === undefined || !(limitParameter[criterion] in set)) return []
      const needs = demanded(solution, criterion, index)
      return [[criterion, { demanded: needs, by: criterion === 'quality' ? limit - needs : needs / limit }]]
    })
    return { index, option: evaluation.alternatives[index]?.option ?? '', loss, misses: Object.fromEntries(misses) }
  })
}
