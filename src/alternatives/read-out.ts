import { figuresOf, type LimitedFigure } from './limits.ts'
import { beats, orderOfPriorities } from './rank.ts'

import type { Solution } from './solution.ts'

/** Is the cost of every variant of the row known? */
export const isPriced = ({ priced, rows }: Solution, i: number): boolean =>
  priced[rows.cheap[i] ?? 0] === 1 && priced[rows.strong[i] ?? 0] === 1

/** Is the quality of every variant of the row known? */
export const isMeasured = ({ measured, rows }: Solution, i: number): boolean =>
  measured[rows.cheap[i] ?? 0] === 1 && measured[rows.strong[i] ?? 0] === 1

/** The limits that a row breaks with a figure that is known. */
export const brokenOf = (solution: Solution, i: number): readonly LimitedFigure[] => {
  const known: Readonly<Record<LimitedFigure, boolean>> = {
    cost: isPriced(solution, i),
    quality: isMeasured(solution, i),
    latency: solution.columns.timed[i] === 1,
    weeks: true,
    inDate: true,
  }
  return figuresOf(solution.violated[i] ?? 0).filter((figure) => known[figure])
}

/** Ranks from 1 of the candidates that hold every limit; others have none. */
export const ranksOf = ({ columns, utility, rankable, violated, a, rows }: Solution): ReadonlyMap<number, number> => {
  const order = orderOfPriorities(a.weights)
  const feasible = rows.cheap.map((_, i) => i).filter((i) => rankable[i] === 1 && violated[i] === 0)
  feasible.sort((i, j) => (beats(columns, utility, order, i, j) ? -1 : 1))
  return new Map(feasible.map((i, k) => [i, k + 1]))
}
