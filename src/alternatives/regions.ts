import { type Corner, triangleRegions } from '../engine/decision-analysis/triangle-regions.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { utilitiesOf } from './rank.ts'

/** Priorities for which an option wins: convex polygons in weights of cost, quality and latency, and their share of all. */
export interface OptionRegion {
  readonly option: string
  readonly share: number
  readonly polygons: readonly (readonly Corner[])[]
}

/**
 * Who wins at each mix of priorities, limits as they are: exact, one polygon an operating point, gathered by option,
 * largest first. Candidates with equal utilities share their polygon; it is given to the one ranked first.
 */
export const regionsOf = (evaluation: Evaluation): readonly OptionRegion[] => {
  const { columns, a, violated, rankable, rows } = solutionOf(evaluation)
  const allowed = rows.cheap
    .map((_, i) => i)
    .filter((i) => rankable[i] === 1 && violated[i] === 0 && columns.timed[i] === 1)
  const [cost, quality, latency] = utilitiesOf(a)
  const utilities = [columns.cost.map(cost), columns.quality.map(quality), columns.latency.map(latency)]
  const gathered = new Map<string, { share: number; polygons: (readonly Corner[])[] }>()
  for (const { members, share, corners } of triangleRegions(utilities, allowed)) {
    const ranked = members.toSorted((i, j) => (evaluation.outcomes[i]?.rank ?? 0) - (evaluation.outcomes[j]?.rank ?? 0))
    const option = evaluation.alternatives[ranked[0] ?? -1]?.option
    if (option === undefined) continue
    const known = gathered.get(option) ?? { share: 0, polygons: [] }
    known.share += share
    known.polygons.push(corners)
    gathered.set(option, known)
  }
  return [...gathered].map(([option, region]) => ({ option, ...region })).toSorted((x, y) => y.share - x.share)
}
