import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { bit, limited, type LimitedFigure, limitedFigures } from './limits.ts'
import { movedLimit } from './relax.ts'
import { rankable } from './screen.ts'
import type { Solution } from './solution.ts'

/** Limits that are set, in the order in which they are listed. */
export const activeLimits = (evaluation: Evaluation): readonly LimitedFigure[] => {
  const { a } = solutionOf(evaluation)
  return limitedFigures.filter((figure) => limited[figure].limit(a) !== undefined)
}

const maskOf = (limits: readonly LimitedFigure[]): number => limits.reduce((mask, limit) => mask | bit(limit), 0)

/** Alternatives that may be ranked once only these limits are left: without a limit on the wait, nobody may need to know it. */
const openUnder = (solution: Solution, held: readonly LimitedFigure[]): Uint8Array => {
  if (held.includes('latency')) return solution.rankable
  const { variants, able, rows, a } = solution
  return rankable(variants, able, rows, { ...a, maximumWait: undefined })
}

/** Indices of the alternatives that hold some limits, whatever they do to the others. */
const holding = (solution: Solution, held: readonly LimitedFigure[]): readonly number[] => {
  const open = openUnder(solution, held)
  const mask = maskOf(held)
  return solution.rows.cheap.flatMap((_, i) => (open[i] === 1 && ((solution.violated[i] ?? 0) & mask) === 0 ? [i] : []))
}

const subsetsOf = (limits: readonly LimitedFigure[]): readonly (readonly LimitedFigure[])[] =>
  limits
    .reduce<readonly (readonly LimitedFigure[])[]>(
      (sets, limit) => [...sets, ...sets.map((set) => [...set, limit])],
      [[]],
    )
    .toSorted((x, y) => x.length - y.length)

/**
 * Sets of limits that no alternative holds together although some alternative holds any smaller part of them: minimal
 * infeasible subsets. Turning one limit of such a set off lets something hold the rest of it. A limit that nothing holds by
 * itself is a set of one; the empty set: nothing can be ranked at all. None where something fits.
 */
export const conflictsOf = (evaluation: Evaluation): readonly (readonly LimitedFigure[])[] => {
  const solution = solutionOf(evaluation)
  const found: (readonly LimitedFigure[])[] = []
  for (const set of subsetsOf(activeLimits(evaluation))) {
    if (found.some((smaller) => smaller.every((limit) => set.includes(limit)))) continue
    if (holding(solution, set).length === 0) found.push(set)
  }
  return found
}

/** Where a limit must stand until an alternative that holds some others holds it too, on its step; absent: none holds those. */
export const leastLimit = (
  evaluation: Evaluation,
  limit: LimitedFigure,
  held: readonly LimitedFigure[],
): number | undefined => {
  const solution = solutionOf(evaluation)
  const { columns } = solution
  const needed = holding(solution, held)
    .filter((i) => limit !== 'latency' || columns.timed[i] === 1)
    .map((i) => movedLimit(solution, limit, i))
  if (needed.length === 0) return undefined
  return limited[limit].direction === 'at-least' ? Math.max(...needed) : Math.min(...needed)
}
