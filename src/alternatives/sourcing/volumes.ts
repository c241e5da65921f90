import { exp, log } from '../../base/elementary.ts'
import type { Edition } from '../../catalog/edition.ts'
import type { Solution } from '../solution.ts'
import { solutionWith } from './along.ts'
import { chanceOf } from './chance.ts'
import { readOutOf } from './verdict.ts'

/** Build by the rule; too uncertain to say; buy. */
export type VolumeAnswer = 'no' | 'depends' | 'yes'

/** From a volume on, requests a day. */
export interface VolumePart {
  readonly from: number
  readonly answer: VolumeAnswer
}

const volumeId = 'workload.requestsPerDay'

/** What the whole model answers at a volume. `depends`: building is worth it with a probability that is neither high enough nor low enough. */
const answerAt = (solution: Solution, edition: Edition, volume: number): VolumeAnswer => {
  const there = solutionWith(solution, edition, volumeId, volume)
  const { verdict, found } = readOutOf(there)
  if (verdict.kind === 'build') return 'yes'
  if (found.kind !== 'compared' || verdict.kind === 'nothing-fits') return 'no'
  if (verdict.forced) return 'no'
  return chanceOf(there, found.money) > 1 - found.money.required ? 'depends' : 'no'
}

/** Looks at evenly spaced volumes, then narrows each change down. */
export interface VolumeSearch {
  /** Looks at up to `k` more volumes; true when all parts are known. */
  readonly step: (k: number) => boolean
  readonly result: () => readonly VolumePart[]
}

const gridSize = 17
/** A change is known to this ratio of volumes. */
const finest = 1.02

interface Seen {
  readonly volume: number
  readonly answer: VolumeAnswer
}

export const startVolumes = (solution: Solution, edition: Edition, least: number, most: number): VolumeSearch => {
  const [low, high] = [log(least), log(most)]
  const grid = Array.from({ length: gridSize }, (_, k) => exp(low + ((high - low) * k) / (gridSize - 1)))
  let seen: readonly Seen[] = []
  /** The next volume to look at; absent: all is known. */
  const next = (): number | undefined => {
    const open = grid[seen.length]
    if (seen.length < gridSize && open !== undefined) return open
    for (const [k, { volume, answer }] of seen.entries()) {
      const after = seen[k + 1]
      if (after && after.answer !== answer && after.volume / volume > finest) return Math.sqrt(volume * after.volume)
    }
    return undefined
  }
  const look = (volume: number): void => {
    const one = { volume, answer: answerAt(solution, edition, volume) }
    const place = seen.findIndex((each) => each.volume > volume)
    seen = place < 0 ? [...seen, one] : [...seen.slice(0, place), one, ...seen.slice(place)]
  }
  return {
    step: (k) => {
      let volume = next()
      for (let i = 0; i < k && volume !== undefined; i++) {
        look(volume)
        volume = next()
      }
      return volume === undefined
    },
    result: () =>
      seen.flatMap(({ volume, answer }, k): readonly VolumePart[] =>
        k === 0 || seen[k - 1]?.answer !== answer ? [{ from: volume, answer }] : [],
      ),
  }
}
