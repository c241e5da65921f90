import { bindingOf } from './bind.ts'
import type { Evaluation, Flip } from './evaluation.ts'
import { regionsOf } from './regions.ts'

/** More than this is a table, not a picture. */
const mostShown = 12

/**
 * Option ids a screen shows: the winner, what wins somewhere on the map or in the flips, the best one ruled out by each
 * limit; the best ranked ones fill the rest. At most 12.
 */
export const shownOptions = (evaluation: Evaluation, flips: readonly Flip[] = []): readonly string[] => {
  const option = (i: number | undefined): readonly string[] => {
    const id = i === undefined ? undefined : evaluation.alternatives[i]?.option
    return id === undefined ? [] : [id]
  }
  const ranked = evaluation.outcomes
    .flatMap(({ rank, alternative }) => (rank === undefined ? [] : [{ rank, option: alternative.option }]))
    .toSorted((x, y) => x.rank - y.rank)
  const ids = [
    ...option(evaluation.winner),
    ...regionsOf(evaluation).map((region) => region.option),
    ...flips.flatMap(({ to }) => (to === undefined ? [] : [to])),
    ...bindingOf(evaluation).flatMap(({ best }) => option(best)),
    ...ranked.map((row) => row.option),
  ]
  return [...new Set(ids)].slice(0, mostShown)
}
