import { useEffect, useMemo, useState } from 'react'
import type { Evaluation } from '../../../alternatives/evaluation.ts'
import type { Bearing, Influences } from '../../../alternatives/influence.ts'
import type { KeyOf } from '../../../alternatives/keyed-track.ts'
import { areas, first } from '../../../decisions/index.ts'
import type { Group } from '../../../scenario/parameter.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { differing } from '../../differing.ts'
import { useInfluences } from '../../use-answers.ts'
import { useArea, useBaseline, useLive, usePinned } from '../../use-app.ts'
import { useAnswerTracks } from '../../use-sourcing.ts'
import type { ArrangeGiven } from './arrange.ts'
import { keepingPlaces, usual, type Arrangement } from './demands.ts'
import { useFrozen } from './use-frozen.ts'

interface Arranging {
  readonly bearingsOf: (influences: Influences, keyOf: KeyOf) => ReadonlyMap<string, Bearing>
  readonly arrange: (given: ArrangeGiven) => Arrangement
}

export interface Arranged {
  readonly arrangement: Arrangement
  readonly bearings: ReadonlyMap<string, Bearing>
  /** Ids of the inputs that differ from the baseline. */
  readonly changed: ReadonlySet<string>
}

/** The hand that may be in the panel. */
export interface Hand {
  /** The pointer is above it, or the focus inside. */
  readonly held: boolean
  /** The input whose row has the focus. */
  readonly focused: string | undefined
}

/** The same ids are the same set, so that what is arranged by it rests. */
const useIds = (ids: readonly string[]): ReadonlySet<string> => {
  const text = ids.join(' ')
  return useMemo(() => new Set(text === '' ? [] : text.split(' ')), [text])
}

const nothing: ReadonlyMap<string, Bearing> = new Map()
const noGroups: readonly Group[] = []

/** Which answer a view has where an option wins; one that is not built rests on the first. */
const keysOf = (area: string, evaluation: Evaluation): KeyOf => {
  const open = areas.find(({ id }) => id === area)
  const { use } = open?.kind === 'built' ? open : first
  return (option) => use(({ keyWhere }) => keyWhere(evaluation, option))
}

const groupsOf = (area: string): readonly Group[] => {
  const open = areas.find(({ id }) => id === area)
  return (open?.kind === 'built' ? open.use(({ groups }) => groups) : undefined) ?? noGroups
}

const itself: KeyOf = (answer) => answer

/** How inputs bear on the open view where its answers are no options, undefined: they are. */
function useOwnInfluences(scenario: Scenario) {
  const own = useAnswerTracks(scenario)
  return useMemo(() => {
    if (!own) return undefined
    const { tracks, choices, sides, complete } = own
    const influences: Influences | undefined = complete
      ? { scenario, winner: sides?.answer, tracks, choices }
      : undefined
    return { influences }
  }, [own, scenario])
}

/** What arranges is loaded when there is something to arrange: the first answer does not wait for it. */
function useArranging(influences: Influences | undefined): Arranging | undefined {
  const [arranging, setArranging] = useState<Arranging>()
  const wanted = influences !== undefined
  useEffect(() => {
    if (!wanted) return undefined
    let left = false
    const load = async () => {
      const { arrange, bearingsOf } = await import('./arrange.ts')
      if (!left) setArranging({ arrange, bearingsOf })
    }
    void load()
    return () => {
      left = true
    }
  }, [wanted])
  return arranging
}

/**
 * Which inputs the panel shows and in which order. Both stay while a hand is in the panel or on anything else, until
 * another case or another area is opened.
 */
export function useArrangement(scenario: Scenario, hand: Hand): Arranged {
  const own = useOwnInfluences(scenario)
  const options = useInfluences()
  const influences = own ? own.influences : options
  const arranging = useArranging(influences)
  const area = useArea()
  const baseline = useBaseline()
  const live = useLive()
  const changed = useIds(differing(scenario, baseline).map(({ id }) => id))
  const kept = useIds([...changed, ...usePinned()])
  const counted = arranging && influences
  const bearings = useMemo(
    () =>
      counted ? arranging.bearingsOf(counted, own || !options ? itself : keysOf(area, options.evaluation)) : nothing,
    [arranging, counted, own, options, area],
  )
  const fits = influences?.winner !== undefined
  const groups = groupsOf(area)
  const present = useMemo(
    () => (counted ? arranging.arrange({ bearings, kept, fits, groups }) : usual(kept)),
    [arranging, counted, bearings, kept, fits, groups],
  )
  const arrangement = useFrozen(present, `${counted?.scenario.preset} ${area}`, hand.held || live, (before, next) =>
    keepingPlaces(before, next, hand.focused),
  )
  return { arrangement, bearings, changed }
}
