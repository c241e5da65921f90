import type { Fingerprints } from './compute.ts'
import { useDrawn } from './use-answers.ts'
import { useLive } from './use-app.ts'

export interface ShownFingerprints extends Partial<Pick<Fingerprints, 'point'>> {
  /** Draws counted and the hash over their win counts, for `data-draws`: `1000 1a2b3c4d`. */
  readonly draws?: string
}

/** By which two people see that they see the same; what belongs to an earlier state is absent. */
export function useFingerprints(): ShownFingerprints {
  const drawn = useDrawn()
  const live = useLive()
  if (live || !drawn?.fingerprints) return {}
  const { point, draws } = drawn.fingerprints
  return { point, draws: `${drawn.draws.n} ${draws}` }
}
