import { isMeasured, isPriced, ranksOf } from './read-out.ts'
import { reasonsOf } from './screen.ts'
import type { Solution } from './solution.ts'

/** Where a row stands among those of one answer: what comes first is larger in the first number that differs. */
const standingOf = (solution: Solution, i: number, rank: number | undefined): readonly number[] => {
  const { variants, measured, gates, rows, columns, a, violated, utility } = solution
  const reasons = reasonsOf(variants, measured, gates, rows, columns, a, i)
  const known = Number(isPriced(solution, i)) + Number(isMeasured(solution, i)) + (columns.timed[i] ?? 0)
  return [rank === undefined ? 0 : 1, -(rank ?? 0), -reasons.length, known, -(violated[i] ?? 0), utility[i] ?? 0]
}

const isBefore = (x: readonly number[], y: readonly number[]): boolean => {
  const at = x.findIndex((value, k) => value !== y[k])
  return at >= 0 && (x[at] ?? 0) > (y[at] ?? 0)
}

/**
 * The best row of each answer: the best ranked; where none fits, the one with the fewest reasons against it and the most
 * figures known, then by limits and utility. Answers without a row are absent.
 */
export const bestOfEach = <Key>(solution: Solution, keyOf: (i: number) => Key): ReadonlyMap<Key, number> => {
  const ranks = ranksOf(solution)
  const best = new Map<Key, { readonly row: number; readonly standing: readonly number[] }>()
  for (let i = 0; i < solution.rows.cheap.length; i++) {
    const key = keyOf(i)
    const held = best.get(key)
    const rank = ranks.get(i)
    // Where something fits, only what fits better can come before it.
    if (held && (held.standing[0] ?? 0) === 1 && rank === undefined) continue
    const standing = standingOf(solution, i, rank)
    if (!held || isBefore(standing, held.standing)) best.set(key, { row: i, standing })
  }
  return new Map([...best].map(([key, { row }]) => [key, row]))
}
