import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Evaluation } from '../alternatives/evaluation.ts'
import type { Edition } from '../catalog/edition.ts'
import type { InputValue, Parameter } from '../scenario/parameter.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { inputOf } from '../wording/value.ts'
import { type BaselineKind, baselineKindOf, baselineOf, baselinesOf } from './baseline.ts'
import { evaluated } from './evaluated.ts'
import { redoLabel, undoLabel } from './history.ts'
import { changesOf, type InputChange } from './input-history.ts'
import { linkAt } from './link-of.ts'
import { session } from './running.ts'
import type { State } from './state.ts'
import type { Actions, EditionState, Fault, HistoryView, ListedScenario, Opening, RemovedScenario } from './surface.ts'

/** All that the screen may know of the application, but for what the worker counts: hooks that pick, and `app`, plain functions that act. */
export const app: Actions = session.actions

/** By which the page decides what is drawn when. */
export const { hand, device } = session

/** One key of the state, or what a selector picks of it; selectors pick, they do not compute. */
export const useApp = <T>(pick: (state: State) => T): T => useStore(session.store, pick)

export const editionOf = ({ edition, scenario }: State): Edition | undefined =>
  edition.kind === 'ready' && edition.id === scenario.edition ? edition.edition : undefined

export const useScenario = (): Scenario => useApp(({ scenario }) => scenario)

/** The value of an input as it is now, whatever state the rest of the page is drawn from. */
export const useInput = (parameter: Parameter): InputValue =>
  useApp(({ scenario }) => inputOf(scenario.inputs, parameter))

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
  const preset = useApp(({ scenario }) => scenario.preset)
  const edition = useApp(({ scenario }) => scenario.edition)
  const savedBefore = useApp((state) => state.savedBefore)
  const compare = useApp((state) => state.compare)
  return useMemo(() => {
    const known = { opened, scenario: { preset, edition }, savedBefore, compare }
    const [kind, choices, baseline] = [baselineKindOf(known), baselinesOf(known), baselineOf(known)]
    return { kind, choices, baseline, savedAt: savedBefore?.at }
  }, [opened, preset, edition, savedBefore, compare])
}

/** Id of the open area. */
export const useArea = (): string => useApp(({ view }) => view.name)

/** The pinned option; one that is not in the evaluation is ignored. */
export const useSelection = ({ options }: Evaluation): string | undefined => {
  const selected = useApp(({ view }) => view.selected)
  return options.some(({ id }) => id === selected) ? selected : undefined
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

/** The figures of the open scenario; undefined: nothing is open, or they are not there (yet). */
export const useOpenEdition = (): Edition | undefined =>
  useApp((state) => (state.opening.kind === 'own' || state.opening.kind === 'link' ? editionOf(state) : undefined))

/** Undefined also where the baseline is pinned to another edition than the scenario. */
export const useBaselineEvaluation = (): Evaluation | undefined => {
  const baseline = useBaseline()
  const edition = useOpenEdition()
  return edition && baseline.edition === edition.id ? evaluated(baseline, edition) : undefined
}

/** The link as it was opened, evaluated; undefined also where it is pinned to another edition than the scenario. */
export const useReceivedEvaluation = (): Evaluation | undefined => {
  const received = useReceived()
  const edition = useApp(editionOf)
  return received && edition && received.edition === edition.id ? evaluated(received, edition) : undefined
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

/** Inputs that stay at hand while presenting and on a phone; empty: nobody chose any. */
export const usePinned = (): readonly string[] => useApp(({ pinned }) => pinned)

/** A gesture goes on: colours may lag, nothing is announced. */
export const useLive = (): boolean => useApp(isLive)

/** A pointer is down on something that it moves. */
export const usePointed = (): boolean => useApp(isPointer)

const isLive = ({ live }: State): boolean => live !== 'rest'
const isPointer = ({ live }: State): boolean => live === 'pointer'

/** The same, asked at once. */
export const isHeld = (): boolean => isLive(session.store.getState())
export const isPointed = (): boolean => isPointer(session.store.getState())

/** Calls with each move of a gesture that goes on, before anything is drawn. */
export const watchMoves = (act: () => void): (() => void) =>
  session.store.subscribe((state, before) => {
    if (isLive(state) && state.scenario !== before.scenario) act()
  })
