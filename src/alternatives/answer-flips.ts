import { parameterOf } from '../scenario/parameters.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Evaluation, Flip, Track } from './evaluation.ts'
import { flipsOf } from './flip.ts'
import { type KeyOf, mergedTrack } from './keyed-track.ts'
import { presentValue } from './track.ts'

/**
 * A track of answers: runs with one answer under the name of the option that wins in them on the side of the present value,
 * which is what one meets first.
 */
export const answerTrack = (track: Track, keyOf: KeyOf, present: number): Track =>
  mergedTrack(track, keyOf, (run) => {
    const [first] = run
    const here = run.findLast(({ from, to }) => from <= present && present <= to)
    return (here ?? (present < first.from ? first : (run.at(-1) ?? first))).option
  })

/** The present value; a limit that is off lies beyond all others. */
const presentAt = (scenario: Scenario, id: string): number => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) return Number.NaN
  const isFloor = parameter.kind === 'limit' && parameter.direction === 'at-least'
  return presentValue(scenario, parameter) ?? (isFloor ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
}

/** Tracks of a view's answer as seen from the present values. */
export const answerTracksOf = ({ scenario }: Evaluation, tracks: readonly Track[], keyOf: KeyOf): readonly Track[] =>
  tracks.map((track) => answerTrack(track, keyOf, presentAt(scenario, track.parameter)))

/** Changes of a view's answer: those along tracks, nearest first, then those of `choices`, inputs without a track. */
export const flipsOfAnswer = (
  evaluation: Evaluation,
  tracks: readonly Track[],
  choices: readonly Flip[],
  keyOf: KeyOf,
): readonly Flip[] => [
  ...flipsOf(evaluation, answerTracksOf(evaluation, tracks, keyOf)),
  ...choices.filter(({ from, to }) => keyOf(from) !== keyOf(to)),
]
