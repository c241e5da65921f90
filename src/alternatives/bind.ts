import { solutionOf } from './evaluate.ts'
import type { Binding, Evaluation } from './evaluation.ts'
import { bit, type LimitedFigure, limitedFigures } from './limits.ts'
import { winnerOf } from './rank.ts'
import { perEvaluation } from './remembered.ts'

const bindingOfLimit = (evaluation: Evaluation, limit: LimitedFigure): Binding => {
  const { columns, utility, rankable, violated, a, rows, winner } = solutionOf(evaluation)
  const n = rows.cheap.length
  const mask = bit(limit)
  const breaks = (i: number): boolean => rankable[i] === 1 && ((violated[i] ?? 0) & mask) !== 0
  const option = (i: number): string | undefined => evaluation.alternatives[i]?.option
  const ruledOut = evaluation.options.filter(
    ({ members }) => members.some(breaks) && members.every((i) => rankable[i] !== 1 || breaks(i)),
  ).length
  const best = winnerOf(columns, utility, (i) => breaks(i) && ((violated[i] ?? 0) & ~mask) === 0, n, a.weights)
  const without = winnerOf(
    columns,
    utility,
    (i) => rankable[i] === 1 && ((violated[i] ?? 0) & ~mask) === 0,
    n,
    a.weights,
  )
  const instead = without === undefined ? undefined : option(without)
  const changes = instead !== undefined && instead !== (winner === undefined ? undefined : option(winner))
  return { limit, ruledOut, ...(changes && { instead }), ...(best !== undefined && { best }) }
}

/** What each limit does. It binds if relaxing it alone changes the winner. */
export const bindingOf = perEvaluation((evaluation): readonly Binding[] =>
  limitedFigures.map((limit) => bindingOfLimit(evaluation, limit)),
)
