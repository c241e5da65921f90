import { solutionOf } from './evaluate.ts'
import type { Evaluation, Outcome } from './evaluation.ts'
import { fillUtility, winnerOf } from './rank.ts'
import { rankable } from './screen.ts'

/** Who would win at other priorities, the limits as they are. Weights of cost, quality and latency add to 1. */
export function winnerAt(
  evaluation: Evaluation,
  [cost, quality, latency]: readonly [number, number, number],
): Outcome | undefined {
  const weights: [number, number, number] = [cost, quality, latency]
  const { columns, violated, variants, able, rows, a: now } = solutionOf(evaluation)
  const a = { ...now, weights }
  const n = rows.cheap.length
  const utility = new Float64Array(n)
  fillUtility(columns, 0, n, a, utility)
  // A priority for speed asks for a figure of the wait.
  const open = rankable(variants, able, rows, a)
  const winner = winnerOf(columns, utility, (i) => open[i] === 1 && violated[i] === 0, n, weights)
  return winner === undefined ? undefined : evaluation.outcomes[winner]
}
