import { startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Evaluation, Flip } from '../alternatives/evaluation.ts'
import { flipsOf } from '../alternatives/flip.ts'
import type { Influences } from '../alternatives/influence.ts'
import type { Edition } from '../catalog/edition.ts'
import type { Parameter } from '../scenario/parameter.ts'
import type { PairReading } from '../decisions/decision.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { winnerOf } from '../wording/names.ts'
import { type BaselineKind, baselineKindOf, baselineOf, baselinesOf } from './baseline.ts'
import { browserPorts } from './browser.ts'
import { evaluated } from './evaluated.ts'
import { redoLabel, undoLabel } from './history.ts'
import { changesOf, type InputChange } from './input-history.ts'
import { fragmentOf, linkAt } from './link-of.ts'
import { isPresent, pairOf, worldsOf } from './open-work.ts'
import { createSession } from './session.ts'
import type { State } from './state.ts'
import { createAppStore } from './store.ts'
import type {
  Actions,
  DrawsView,
  EditionState,
  Fault,
  HistoryView,
  ListedScenario,
  Opening,
  RemovedScenario,
  Status,
  TracksView,
} from './surface.ts'
import { createWatch } from './watch.ts'

/*
 * All that the screen may know of the application: hooks that pick, and `app`, plain functions that act.
 * `app.start()` is called once by main.tsx before the first render.
 */
const ports = browserPorts()
const session = createSession(createAppStore(ports.freshId(), ports.now()), ports)
const { store } = session
const watch = createWatch(session.watch)

export const app: Actions = session.actions

/** One key of the state, or what a selector picks of it; selectors pick, they do not compute. */
export const useApp = <T>(pick: (state: State) => T): T => useStore(store, pick)

/**
 * The same for what the worker tells: it is drawn when there is time, so that it never stands in the way of a hand; what
 * comes with a move is drawn with it. `pick` is the same function all the time.
 */
export const useTold = <T>(pick: (state: State) => T): T => {
  const [told, setTold] = useState(() => pick(store.getState()))
  useEffect(() => {
    let last = told
    const hear = (): void => {
      const now = pick(store.getState())
      if (Object.is(now, last)) return
      last = now
      const draw = (): void => setTold(() => now)
      if (store.getState().live === 'rest') startTransition(draw)
      else draw()
    }
    hear()
    return store.subscribe(hear)
    // oxlint-disable-next-line react/exhaustive-deps -- what was told at first is only compared with
  }, [pick])
  return told
}

const drawsTold = ({ answers }: State): State['answers']['draws'] => answers.draws
const tracksTold = ({ answers }: State): State['answers']['tracks'] => answers.tracks
const completeTold = ({ answers }: State): State['answers']['complete'] => answers.complete
const regimesTold = ({ answers }: State): State['answers']['regimes'] => answers.regimes
const choicesTold = ({ answers: { tracks, complete } }: State): readonly Flip[] | undefined =>
  tracks?.choices ?? complete?.choices
const isOverdue = ({ overdue }: State): boolean => overdue
const drawsOverdue = ({ overdue, answers, scenario }: State): boolean => overdue && answers.draws?.scenario !== scenario

const editionOf = ({ edition, scenario }: State): Edition | undefined =>
  edition.kind === 'ready' && edition.id === scenario.edition ? edition.edition : undefined

export const useScenario = (): Scenario => useApp(({ scenario }) => scenario)

/** What "changed" and "was" refer to. */
export const useBaseline = (): Scenario => useApp(baselineOf)

export interface Comparison {
  readonly kind: BaselineKind
  /** What may be chosen besides another link. */
  readonly choices: readonly Exclude<BaselineKind, 'link'>[]
  readonly baseline: Scenario
  /** When the last version before this session was saved, ms since 1970. */
  readonly savedAt: number | undefined
}

/** The baseline, which one it is, and which ones there are. */
export const useComparison = (): Comparison => {
  const opened = useApp((state) => state.opened)
  const scenario = useScenario()
  const savedBefore = useApp((state) => state.savedBefore)
  const compare = useApp((state) => state.compare)
  return useMemo(() => {
    const known = { opened, scenario, savedBefore, compare }
    const [kind, choices, baseline] = [baselineKindOf(known), baselinesOf(known), baselineOf(known)]
    return { kind, choices, baseline, savedAt: savedBefore?.at }
  }, [opened, scenario, savedBefore, compare])
}

/** Id of the open area. */
export const useArea = (): string => useApp(({ view }) => view.name)

/** The pinned option; one that is not in the evaluation is ignored. */
export const useSelection = (): string | undefined => {
  const evaluation = useEvaluation()
  const selected = useApp(({ view }) => view.selected)
  return evaluation?.options.some(({ id }) => id === selected) === true ? selected : undefined
}

/** The option that is pointed at. */
export const useHighlighted = (): string | undefined => useApp(({ highlighted }) => highlighted)

/** What a place of the page is called in the address, with the present scenario; without it while a gesture goes on. */
const usePlaces = (): ((place: Partial<State['view']>) => string) => {
  const rested = useApp((state) => (state.live === 'rest' ? state.scenario : undefined))
  const name = useArea()
  return useCallback(
    (place) => (rested && linkAt(rested, { name, ...place })) ?? `#/${place.name ?? name}`,
    [rested, name],
  )
}

/** Addresses of areas, for links. */
export const useAreaLinks = (): ((area: string) => string) => {
  const place = usePlaces()
  return useCallback((name) => place({ name }), [place])
}

/** Addresses of the open area with an option pinned. */
export const useOptionLinks = (): ((option: string) => string) => {
  const place = usePlaces()
  return useCallback((selected) => place({ selected }), [place])
}

/** The link that the open slot came from, as it came; undefined: from none. */
export const useOpenedLink = (): string | undefined => useApp(({ slot }) => slot.record.link)

/** The link as it was opened; undefined: the scenario came from no link. */
export const useReceived = (): Scenario | undefined => useApp(({ opened }) => opened)

/** Undefined: nothing is open, or the edition is not there (yet). */
export const useEvaluation = (): Evaluation | undefined => {
  const scenario = useScenario()
  const edition = useApp(editionOf)
  const shown = useApp(({ opening }) => opening.kind === 'own' || opening.kind === 'link')
  return edition && shown ? evaluated(scenario, edition) : undefined
}

/** Undefined also where the baseline is pinned to another edition than the scenario. */
export const useBaselineEvaluation = (): Evaluation | undefined => {
  const baseline = useBaseline()
  const edition = useApp(editionOf)
  const live = useEvaluation() !== undefined
  return edition && live && baseline.edition === edition.id ? evaluated(baseline, edition) : undefined
}

/** The link as it was opened, evaluated; undefined also where it is pinned to another edition than the scenario. */
export const useReceivedEvaluation = (): Evaluation | undefined => {
  const received = useReceived()
  const edition = useApp(editionOf)
  return received && edition && received.edition === edition.id ? evaluated(received, edition) : undefined
}

export const useDraws = (): DrawsView => {
  const answer = useTold(drawsTold)
  const updating = useTold(drawsOverdue)
  const n = useApp(worldsOf)
  return useMemo(() => ({ ...(answer && { draws: answer.draws }), updating, n }), [answer, updating, n])
}

/** The map of two inputs that is open, as far as it has been counted; undefined: none is. */
export const usePair = (): PairReading | undefined => {
  const x = useApp((state) => pairOf(state)?.x)
  const y = useApp((state) => pairOf(state)?.y)
  const answer = useTold(regimesTold)
  const outdated = useApp((state) => !isPresent(state))
  return useMemo(() => {
    if (x === undefined || y === undefined) return undefined
    const regimes = answer?.regimes
    const own = regimes?.x === x && regimes.y === y
    return { x, y, ...(own && { regimes }), outdated }
  }, [x, y, answer, outdated])
}

/** Asks for these tracks before all others for as long as the component is on screen. */
export const useTracks = (parameters: readonly string[]): TracksView => {
  const ids = parameters.join(' ')
  useEffect(() => watch(ids === '' ? [] : ids.split(' ')), [ids])
  const now = useTold(tracksTold)
  const last = useTold(completeTold)
  const scenario = useScenario()
  const overdue = useTold(isOverdue)
  return useMemo(() => {
    const present = now?.scenario === scenario ? now.tracks : {}
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
    const evaluation = evaluated(complete.scenario, edition)
    return [...flipsOf(evaluation, Object.values(complete.tracks)), ...(complete.choices ?? [])]
  }, [complete, edition])
}

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

/** What was done to an input in this tab, the newest first. */
export const useInputChanges = (parameter: Parameter): readonly InputChange[] => {
  const history = useApp((state) => state.history)
  const scenario = useScenario()
  return useMemo(() => changesOf(parameter, history, scenario), [parameter, history, scenario])
}

export const useOpening = (): Opening => {
  const opening = useApp((state) => state.opening)
  const edition = useApp((state) => state.edition)
  return useMemo(() => openingOf(opening, edition), [opening, edition])
}

/** A scenario whose figures are not there is not shown with others. */
const openingOf = (opening: State['opening'], edition: EditionState): Opening =>
  (opening.kind !== 'own' && opening.kind !== 'link') || edition.kind === 'ready' || edition.kind === 'loading'
    ? opening
    : { kind: 'edition-missing', edition: edition.id, message: edition.message, retry: edition.kind === 'unreachable' }

/** Deleted scenarios that can be brought back, the newest first. */
export const useDiscarded = (): readonly ListedScenario[] => useApp(({ discarded }) => discarded)

/** What was deleted a moment ago. */
export const useRemoved = (): readonly RemovedScenario[] => useApp(({ removed }) => removed)

export const useScenarioList = (): readonly ListedScenario[] => useApp(({ scenarios }) => scenarios)

export const useHistory = (): HistoryView => {
  const undo = useApp(({ history }) => undoLabel(history))
  const redo = useApp(({ history }) => redoLabel(history))
  return useMemo(() => ({ ...(undo !== undefined && { undo }), ...(redo !== undefined && { redo }) }), [undo, redo])
}

export const useFaults = (): readonly Fault[] => useApp(({ faults }) => faults)

/** Draws of the present scenario; undefined: still to be counted. */
export const useDrawn = (): State['answers']['draws'] => {
  const answer = useTold(drawsTold)
  const scenario = useScenario()
  return answer?.scenario === scenario ? answer : undefined
}

/** Length of the link and the rest of the status line; what takes time to compute is left out while a gesture goes on. */
export const useStatus = (): Status => {
  const fragment = useApp((state) => (state.live === 'rest' ? fragmentOf(state) : undefined))
  const saved = useApp((state) => state.saved)
  const computing = useApp((state) => state.computing)
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

/** Inputs that stay at hand while presenting and on a phone; empty: nobody chose any. */
export const usePinned = (): readonly string[] => useApp(({ pinned }) => pinned)

/** A gesture goes on: colours may lag, nothing is announced. */
export const useLive = (): boolean => useApp(({ live }) => live !== 'rest')
