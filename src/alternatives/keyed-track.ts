import type { Flip, Track } from './evaluation.ts'

/** What a view answers where this option wins: two options may be the same answer. */
export type KeyOf = (option: string | undefined) => string | undefined

type Stretch = Track['stretches'][number]

/** Neighbouring stretches whose winners answer the same; at least one. */
type Run = readonly [Stretch, ...Stretch[]]

const runsOf = (stretches: readonly Stretch[], keyOf: KeyOf): readonly Run[] => {
  const runs: [Stretch, ...Stretch[]][] = []
  for (const stretch of stretches) {
    const last = runs.at(-1)
    if (last && keyOf(last[0].option) === keyOf(stretch.option)) last.push(stretch)
    else runs.push([stretch])
  }
  return runs
}

/** A track on which neighbouring stretches with the same answer are one, under the name of whatever stands for the run. */
export const mergedTrack = (
  { parameter, stretches }: Track,
  keyOf: KeyOf,
  nameOf: (run: Run) => string | undefined,
): Track => ({
  parameter,
  stretches: runsOf(stretches, keyOf).map((run) => {
    const option = nameOf(run)
    return { from: run[0].from, to: (run.at(-1) ?? run[0]).to, ...(option !== undefined && { option }) }
  }),
})

/** The track of a view's answer. */
export const keyedTrack = (track: Track, keyOf: KeyOf): Track =>
  mergedTrack(track, keyOf, ([first]) => keyOf(first.option))

/** A flip of the option as one of the answer; none where the answer stays. */
export const keyedFlip = ({ from, to, ...flip }: Flip, keyOf: KeyOf): readonly Flip[] => {
  const [now, then] = [keyOf(from), keyOf(to)]
  if (now === then) return []
  return [{ ...flip, ...(now !== undefined && { from: now }), ...(then !== undefined && { to: then }) }]
}
