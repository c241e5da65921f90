import { type Corner, triangleRegions } from '../engine/decision-analysis/triangle-regions.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { utilitiesOf } from './rank.ts'
import { perEvaluation } from './remembered.ts'

/** Priorities for which an option wins: convex polygons in weights of cost, quality and latency, and their share of all. */
export interface OptionRegion {
  readonly option: string
  readonly share: number
  readonly polygons: readonly (readonly Corner[])[]
}

/** Where a candidate would win that the limits rule out. `index`: of the alternative. */
export interface RuledOutWin {
  readonly index: number
  readonly share: number
  readonly polygons: readonly (readonly Corner[])[]
}

interface Won {
  readonly index: number
  readonly share: number
  readonly corners: readonly Corner[]
}

/** One polygon an operating point; candidates with equal utilities share theirs, and `prefer` says whose it is. */
const wonBy = (
  evaluation: Evaluation,
  isAllowed: (i: number) => boolean,
  prefer: (i: number, j: number) => number,
): readonly Won[] => {
  const { columns, a, rankable, rows } = solutionOf(evaluation)
  const allowed = rows.cheap.map((_, i) => i).filter((i) => rankable[i] === 1 && columns.timed[i] === 1 && isAllowed(i))
  const [cost, quality, latency] = utilitiesOf(a)
  const utilities = [columns.cost.map(cost), columns.quality.map(quality), columns.latency.map(latency)]
  return triangleRegions(utilities, allowed).flatMap(({ members, share, corners }) => {
    const [index] = members.toSorted(prefer)
    return index === undefined ? [] : [{ index, share, corners }]
  })
}

/**
 * Who wins at each mix of priorities, limits as they are: exact, one polygon an operating point, gathered by option,
 * largest first. Candidates with equal utilities share their polygon; it is given to the one ranked first.
 */
export const regionsOf = perEvaluation((evaluation): readonly OptionRegion[] => {
  const { violated } = solutionOf(evaluation)
  const rankOf = (i: number): number => evaluation.outcomes[i]?.rank ?? 0
  const gathered = new Map<string, { share: number; polygons: (readonly Corner[])[] }>()
  for (const { index, share, corners } of wonBy(
    evaluation,
    (i) => violated[i] === 0,
    (i, j) => rankOf(i) - rankOf(j),
  )) {
    const option = evaluation.alternatives[index]?.option
    if (option === undefined) continue
    const known = gathered.get(option) ?? { share: 0, polygons: [] }
    known.share += share
    known.polygons.push(corners)
    gathered.set(option, known)
  }
  return [...gathered].map(([option, region]) => ({ option, ...region })).toSorted((x, y) => y.share - x.share)
})

/**
 * What the limits cost, and at which priorities: the mixes at which a candidate that breaks a limit would win if there were
 * none, largest first. Where one that fits has the same utilities, nothing is lost.
 */
export const regionsWithoutLimits = perEvaluation((evaluation): readonly RuledOutWin[] => {
  const { violated } = solutionOf(evaluation)
  const broken = (i: number): number => Number((violated[i] ?? 0) !== 0)
  return wonBy(
    evaluation,
    () => true,
    (i, j) => broken(i) - broken(j) || i - j,
  )
    .filter(({ index }) => broken(index) === 1)
    .map(({ index, share, corners }) => ({ index, share, polygons: [corners] }))
    .toSorted((x, y) => y.share - x.share)
})
