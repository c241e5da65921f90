import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { Draws, Evaluation, Flip } from '../alternatives/evaluation.ts'
import { considersHosting } from '../alternatives/assumptions.ts'
import type { Influences } from '../alternatives/influence.ts'
import type { PairReading } from '../decisions/decision.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { winnerOf } from '../wording/names.ts'
import { countedOf, countedSoon as soon, flipsIn, type Counted } from './counted.ts'
import { evaluated } from './evaluated.ts'
import { fragmentOf } from './link-of.ts'
import { isPresent, pairOf, readsSourcing, worldsOf } from './open-work.ts'
import { ports, session } from './running.ts'
import { sameFigures } from './same-figures.ts'
import type { State } from './state.ts'
import type { DrawsView, Status, TracksView } from './surface.ts'
import { editionOf, useApp } from './use-app.ts'
import { createWatch } from './watch.ts'

/* What the worker counts, as the screen reads it. */
const { store } = session
const watch = createWatch(session.watch)

/**
 * `useApp` for what the worker tells. The answers it changes are drawn in slices, so that the next touch or key comes first
 * (the rest of the page waits for its time anyhow); while a pointer moves something they are drawn as it comes, since
 * `computing.ts` hands it over together with a move. `pick` is the same function all the time.
 */
export const useTold = <T>(pick: (state: State) => T): T => {
  const [told, setTold] = useState(() => pick(store.getState()))
  const listening = useRef(false)
  useEffect(() => {
    listening.current = true
    let last: { readonly now: T } | undefined
    const hear = (): void => {
      const now = pick(store.getState())
      if (last && Object.is(now, last.now)) return
      last = { now }
      const draw = (): void => setTold(() => now)
      if (store.getState().live === 'pointer') draw()
      else startTransition(draw)
    }
    hear()
    const stop = store.subscribe(hear)
    return () => {
      listening.current = false
      stop()
    }
  }, [pick])
  // oxlint-disable-next-line react/refs -- a part of the page that is hidden hears nothing, and is drawn with what there is
  return listening.current ? told : pick(store.getState())
}

const drawsTold = ({ answers }: State): State['answers']['draws'] => answers.draws
const worldsTold = ({ answers }: State): Draws | undefined => answers.draws?.draws
const tracksTold = ({ answers }: State): State['answers']['tracks'] => answers.tracks
const completeTold = ({ answers }: State): State['answers']['complete'] => answers.complete
const regimesTold = ({ answers }: State): State['answers']['regimes'] => answers.regimes
const choicesTold = ({ answers: { tracks, complete } }: State): readonly Flip[] | undefined =>
  tracks?.choices ?? complete?.choices
const computingTold = ({ computing }: State): State['computing'] => computing
const sourcingTold = ({ answers }: State): State['answers']['sourcing'] => answers.sourcing
const isOutdated = (state: State): boolean => !isPresent(state)
const isOverdue = ({ overdue }: State): boolean => overdue
const drawsOverdue = ({ overdue, answers, scenario }: State): boolean =>
  overdue && !sameFigures(answers.draws?.scenario, scenario)

export const useDraws = (): DrawsView => {
  const draws = useTold(worldsTold)
  const updating = useTold(drawsOverdue)
  const n = useTold(worldsOf)
  return useMemo(() => ({ ...(draws && { draws }), updating, n }), [draws, updating, n])
}

/** The map of two inputs that is open, as far as it has been counted; undefined: none is. */
export const usePair = (): PairReading | undefined => {
  const x = useApp((state) => pairOf(state)?.x)
  const y = useApp((state) => pairOf(state)?.y)
  const answer = useTold(regimesTold)
  const outdated = useTold(isOutdated)
  return useMemo(() => {
    if (x === undefined || y === undefined) return undefined
    const regimes = answer?.regimes
    const own = regimes?.x === x && regimes.y === y
    return { x, y, ...(own && { regimes }), outdated }
  }, [x, y, answer, outdated])
}

/** Tracks of a scenario. Asks for these before all others for as long as the component is on screen. */
export const useTracks = (parameters: readonly string[], scenario: Scenario): TracksView => {
  const ids = parameters.join(' ')
  useEffect(() => watch(ids === '' ? [] : ids.split(' ')), [ids])
  const now = useTold(tracksTold)
  const last = useTold(completeTold)
  const overdue = useTold(isOverdue)
  return useMemo(() => {
    const present = now && sameFigures(now.scenario, scenario) ? now.tracks : {}
    const missing = ids !== '' && ids.split(' ').some((id) => !(id in present))
    return { tracks: { ...last?.tracks, ...now?.tracks }, updating: overdue && missing }
  }, [now, last, scenario, overdue, ids])
}

/** Nearest first; those of the last state for which all are known. */
export const useFlips = (): readonly Flip[] => {
  const complete = useTold(completeTold)
  const edition = useApp(({ edition: loaded }) => (loaded.kind === 'ready' ? loaded.edition : undefined))
  return useMemo(() => {
    if (!complete || !edition || complete.scenario.edition !== edition.id) return []
    return flipsIn(complete, edition)
  }, [complete, edition])
}

/** Draws and flips of this scenario and no other: what leaves the page says nothing of an earlier one. */
export const useCounted = (scenario: Scenario): Counted => {
  const draws = useTold(drawsTold)
  const complete = useTold(completeTold)
  const edition = useApp(editionOf)
  return useMemo(
    () => countedOf(scenario, { ...(draws && { draws }), ...(complete && { complete }) }, edition),
    [draws, complete, edition, scenario],
  )
}

/** The same for words that leave the page at once; they wait a moment for what is being counted. */
export const countedSoon = (scenario: Scenario): Promise<Counted> => soon(store, scenario, ports.after)

/** Flips of inputs without a track, of the last state for which they are known; undefined: not counted yet. */
export const useChoiceFlips = (): readonly Flip[] | undefined => useTold(choicesTold)

/** What each input does to the answer, of the last state for which all of it is counted; undefined: not counted yet. */
export const useInfluences = (): (Influences & { readonly evaluation: Evaluation }) | undefined => {
  const complete = useTold(completeTold)
  const edition = useApp(editionOf)
  return useMemo(() => {
    if (!complete || !edition || complete.scenario.edition !== edition.id) return undefined
    const evaluation = evaluated(complete.scenario, edition)
    return { ...complete, evaluation, winner: winnerOf(evaluation)?.alternative.option }
  }, [complete, edition])
}

/** Draws of the present scenario; undefined: still to be counted. */
export const useDrawn = (): State['answers']['draws'] => {
  const answer = useTold(drawsTold)
  return useApp(({ scenario }) => sameFigures(answer?.scenario, scenario)) ? answer : undefined
}

/**
 * Does anything that the open page says of draws, flips or money belong to another scenario, or is still missing? Money is
 * counted for the pages that read it; the others wait for none of it.
 */
export const useOutdated = (scenario: Scenario): boolean => {
  const readsMoney = useApp(readsSourcing)
  const [draws, complete, sourcing] = [useTold(drawsTold), useTold(completeTold), useTold(sourcingTold)]
  const isPresentOf = (counted: { readonly scenario: Scenario } | undefined): boolean =>
    sameFigures(counted?.scenario, scenario)
  const money = !readsMoney || !considersHosting(scenario) || (isPresentOf(sourcing) && sourcing?.counts.all === true)
  return !isPresentOf(draws) || !isPresentOf(complete) || !money
}

/** Length of the link and the rest of the status line; what takes time to compute is left out while a gesture goes on. */
export const useStatus = (): Status => {
  const fragment = useApp((state) => (state.live === 'rest' ? fragmentOf(state) : undefined))
  const saved = useApp((state) => state.saved)
  const computing = useTold(computingTold)
  const edition = useApp((state) => state.edition)
  const drawn = useDrawn()
  return useMemo(
    () => ({
      saved,
      computing,
      edition,
      ...(fragment !== undefined && { linkLength: ports.address.page().length + fragment.length }),
      ...(drawn && { drawsMs: drawn.ms }),
    }),
    [saved, computing, edition, fragment, drawn],
  )
}
