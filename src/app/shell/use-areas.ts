import { createContext, startTransition, useContext, useEffect, useMemo, useState } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { NotLoaded } from '../../base/not-loaded.ts'
import { once } from '../../base/once.ts'
import { flipsOf } from '../../alternatives/flip.ts'
import { trackedIds } from '../../alternatives/track.ts'
import type { Reading } from '../../decisions/decision.ts'
import { areas, first, summary } from '../../decisions/index.ts'
import { changedInputs } from '../../scenario/presets.ts'
import { type Answers, type Cell, cellsOf } from '../cells.ts'
import { useDraws, useFlips, useOutdated, usePair, useTracks } from '../use-answers.ts'
import { useApp, useArea, useBaselineEvaluation } from '../use-app.ts'
import { useSourcing } from '../use-sourcing.ts'
import {
  type AllAssessed,
  arrived,
  askForOthers,
  assessAll,
  failureOf,
  loadAgain,
  nothingOpen,
  type OpenArea,
  type OpenSummary,
  summarised,
} from './BuiltAreas.tsx'
import { today } from './today.ts'

/** The rows of the panel ask for tracks; here they are only read. */
const noTracks: readonly string[] = []

function useReading(evaluation: Evaluation): Reading {
  const { draws } = useDraws()
  const complete = useFlips()
  const { tracks } = useTracks(noTracks, evaluation.scenario)
  const pair = usePair()
  const sourcing = useSourcing(evaluation.scenario)
  return useMemo(
    () => ({
      evaluation,
      draws,
      flips: complete.length > 0 ? complete : flipsOf(evaluation, Object.values(tracks)),
      tracks,
      searching: trackedIds.some((id) => !(id in tracks)),
      pair,
      sourcing,
      changed: changedInputs(evaluation.scenario).length,
      today: today(),
    }),
    [evaluation, draws, complete, tracks, pair, sourcing],
  )
}

const answersOf = ({ byId }: AllAssessed): Answers =>
  Object.fromEntries(Object.entries(byId).map(([id, { answer }]) => [id, answer]))

/** Nobody draws the baseline: which answer it has follows from its point evaluation. */
const pointReading = (evaluation: Evaluation): Reading => ({
  evaluation,
  draws: undefined,
  flips: [],
  tracks: {},
  searching: false,
  changed: changedInputs(evaluation.scenario).length,
  today: today(),
})

/** What every area would answer: known from the point evaluation alone. */
export const answersAt = (evaluation: Evaluation): Answers => answersOf(assessAll(pointReading(evaluation)))

export interface Areas {
  /** Id of the area that is asked for. */
  readonly name: string
  readonly reading: Reading
  /** What was counted belongs to an earlier state, and has for a while. */
  readonly updating: boolean
  /** Some of what the open area says was counted for an earlier state, or is still to be counted. */
  readonly outdated: boolean
  readonly cells: readonly Cell[]
  /** The baseline has been evaluated, so that flips are known. */
  readonly compared: boolean
  /** The open area; where it is not built, or not loaded yet, the recommendation that all of them rest on. */
  readonly open: () => OpenArea
  /** Why the area that is asked for is not open; undefined: it is, or what it needs is under way. */
  readonly failure: NotLoaded | undefined
  /** One page on all of them; made when it is asked for, undefined until what shows it is loaded. */
  readonly summed: () => OpenSummary | undefined
}

const Now = createContext<Areas | undefined>(undefined)

/** The areas at the present state, for what is the answer or under a hand; the rest of the page follows a few frames later. */
export const AreasNow = Now.Provider

export function useAreasNow(): Areas {
  const areas = useContext(Now)
  if (!areas) throw new RangeError('There are no areas outside the workbench.')
  return areas
}

/** The first answer is there with its draws, or somebody wants another one. */
const useLoadingOthers = (wanted: boolean): void => {
  useEffect(() => {
    if (wanted) askForOthers()
  }, [wanted])
}

/** The answer is that of an earlier move: the one of the present state is to come. */
export const useAnswerBehind = ({ reading: { evaluation } }: Areas): boolean =>
  useApp(({ scenario }) => scenario !== evaluation.scenario)

/** How much has arrived; what comes later is shown when there is time. */
function useArrived(): number {
  const [count, setCount] = useState(arrived.count)
  useEffect(() => {
    const hear = () => startTransition(() => setCount(arrived.count()))
    hear()
    return arrived.subscribe(hear)
  }, [])
  return count
}

/** All areas are assessed on every change, now and at the baseline; only the open one is presented. */
export function useAreas(evaluation: Evaluation): Areas {
  const reading = useReading(evaluation)
  const before = useBaselineEvaluation()
  const name = useArea()
  const loaded = useArrived()
  const outdated = useOutdated(evaluation.scenario) || reading.pair?.outdated === true
  const { updating } = useDraws()
  // What once failed, long ago perhaps, is asked for again by whoever goes there.
  useMemo(() => loadAgain(name), [name])
  // oxlint-disable-next-line react/exhaustive-deps -- what assesses an area may have come
  const assessed = useMemo(() => assessAll(reading), [reading, loaded])
  // oxlint-disable-next-line react/exhaustive-deps -- the same
  const answersBefore = useMemo(() => before && answersAt(before), [before, loaded])
  const cells = useMemo(() => cellsOf(areas, answersOf(assessed), answersBefore), [assessed, answersBefore])
  useLoadingOthers(reading.draws !== undefined || name !== first.id)
  const summed = useMemo(
    () => once(() => summarised({ ...reading, outdated }, assessed, cells)),
    // oxlint-disable-next-line react/exhaustive-deps -- what presents an area may have come
    [reading, outdated, assessed, cells, loaded],
  )
  const open = useMemo(
    () =>
      once(
        () => (name === summary.id ? summed() : assessed.byId[name]?.open()) ?? assessed.first?.open() ?? nothingOpen,
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- what presents an area may have come
    [assessed, name, loaded, summed],
  )
  const failure = failureOf(name)
  const compared = before !== undefined
  return useMemo(
    () => ({ name, reading, updating, outdated, cells, compared, open, failure, summed }),
    [name, reading, updating, outdated, cells, compared, open, failure, summed],
  )
}
