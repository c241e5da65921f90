import type { Flip, Track } from './evaluation.ts'

/** What a view answers where this option wins: two options may be the same answer. */
export type KeyOf = (option: string | undefined) => string | undefined

/** The track of a view's answer: neighbouring stretches with the same answer are one. */
export const keyedTrack = ({ parameter, stretches }: Track, keyOf: KeyOf): Track => {
  const runs: { from: number; to: number; option?: string }[] = []
  for (const { from, to, option } of stretches) {
    const key = keyOf(option)
    const last = runs.at(-1)
    if (last && last.option === key) last.to = to
    else runs.push({ from, to, ...(key !== undefined && { option: key }) })
  }
  return { parameter, stretches: runs }
}

/** A flip of the option as one of the answer; none where the answer stays. */
export const keyedFlip = ({ from, to, ...flip }: Flip, keyOf: KeyOf): readonly Flip[] => {
  const [now, then] = [keyOf(from), keyOf(to)]
  if (now === then) return []
  return [{ ...flip, ...(now !== undefined && { from: now }), ...(then !== undefined && { to: then }) }]
}
