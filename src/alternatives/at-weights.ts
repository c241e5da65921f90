import { solutionOf } from './evaluate.ts'
import type { Evaluation, Outcome } from './evaluation.ts'
import { fillUtility, winnerOf } from './rank.ts'

/** Who would win at other priorities, the limits as they are. Weights of cost, quality and latency add to 1. */
export function winnerAt(
  evaluation: Evaluation,
  [cost, quality, latency]: readonly [number, number, number],
): Outcome | undefined {
  const weights: [number, number, number] = [cost, quality, latency]
  const { columns, violated, rankable, rows, a } = solutionOf(evaluation)
  const n = rows.cheap.length
  const utility = new Float64Array(n)
  fillUtility(columns, 0, n, { ...a, weights }, utility)
  const winner = winnerOf(columns, utility, (i) => rankable[i] === 1 && violated[i] === 0, n, weights)
  return winner === undefined ? undefined : evaluation.outcomes[winner]
}
