import { useMemo } from 'react'
import { bearingOf, type Bearing } from '../../../alternatives/influence.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { differing } from '../../differing.ts'
import { useArea, useBaseline, useInfluences, useLive } from '../../use-app.ts'
import { arrange, type Arrangement } from './arrange.ts'
import { panelInputs } from './groups.ts'
import { useFrozen } from './use-frozen.ts'

export interface Arranged {
  readonly arrangement: Arrangement
  readonly bearings: ReadonlyMap<string, Bearing>
  /** Ids of the inputs that differ from the baseline. */
  readonly changed: ReadonlySet<string>
}

/** The same ids are the same set, so that what is arranged by it rests. */
const useIds = (ids: readonly string[]): ReadonlySet<string> => {
  const text = ids.join(' ')
  return useMemo(() => new Set(text === '' ? [] : text.split(' ')), [text])
}

/**
 * Which inputs the panel shows and in which order. Both stay while a hand is in the panel (`held`) or on anything else,
 * until another case or another area is opened.
 */
export function useArrangement(scenario: Scenario, held: boolean): Arranged {
  const influences = useInfluences()
  const area = useArea()
  const baseline = useBaseline()
  const live = useLive()
  const changed = useIds(differing(scenario, baseline).map(({ id }) => id))
  const bearings = useMemo(
    () => new Map(influences ? panelInputs.map((one) => [one.id, bearingOf(one, influences)]) : []),
    [influences],
  )
  const fits = influences?.winner !== undefined
  const present = useMemo(() => arrange({ bearings, kept: changed, fits }), [bearings, changed, fits])
  const arrangement = useFrozen(present, `${influences?.scenario.preset} ${area}`, held || live)
  return { arrangement, bearings, changed }
}
