import { currentEdition } from '../catalog/current-edition.ts'
import { defaultPreset, presetOf, scenarioOf } from '../scenario/presets.ts'
import type { ReadScenario } from '../scenario/file.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import { sameScenario } from './commit.ts'
import { eachState, noHistory } from './history.ts'
import type { StoredScenario, StoredState } from './library.ts'
import type { Slot, State } from './state.ts'

/** What of the state belongs to the open slot, goes with it and comes back with it. */
export type Visit = Pick<
  State,
  'scenario' | 'opened' | 'savedBefore' | 'compare' | 'history' | 'opening' | 'slot' | 'saved'
>

/** A visit, and whether its scenario has yet to be saved. */
export interface Planned {
  readonly visit: Visit
  readonly unsaved: boolean
}

const own = (problems: readonly string[] = []): Visit['opening'] => ({ kind: 'own', problems })

export const visitOf = ({ scenario, opened, savedBefore, compare, history, opening, slot, saved }: State): Visit => ({
  scenario,
  opened,
  savedBefore,
  compare,
  history,
  opening,
  slot,
  saved,
})

/** The same under another name, however far it is undone. */
export const renamedVisit = (visit: Visit, name: string): Visit => {
  const { scenario, history } = visit
  return {
    ...visit,
    scenario: { ...scenario, name },
    history: eachState(history, (state) => ({ ...state, name })),
  }
}

export const presetVisit = (preset: string, record: Slot['record'], problems: readonly string[] = []): Visit => ({
  scenario: scenarioOf(presetOf(preset) ? preset : defaultPreset, currentEdition),
  opened: undefined,
  savedBefore: undefined,
  compare: undefined,
  history: noHistory,
  opening: own(problems),
  slot: { record, state: 'kept', revision: 0 },
  saved: 'untouched',
})

/** A file opens in a slot of its own, compared with its preset. */
export const fileVisit = ({ scenario, notes }: ReadScenario, record: Slot['record']): Visit => ({
  ...presetVisit(
    scenario.preset,
    record,
    notes.map(({ message }) => message),
  ),
  scenario,
})

/** A link opens in a slot of its own; nothing is stored before it is changed or kept: the address carries it. */
export const linkVisit = (
  { link, scenario, notes }: Extract<Arrival, { readonly kind: 'link' }>,
  record: Slot['record'],
  previous: string | undefined,
): Visit => ({
  scenario,
  opened: scenario,
  savedBefore: undefined,
  compare: undefined,
  history: noHistory,
  opening: { kind: 'link', notes },
  slot: { record: { ...record, link }, state: 'open', revision: 0, ...(previous !== undefined && { previous }) },
  saved: 'untouched',
})

/** What the tab remembers of a chosen baseline. */
const comparedWith = (text: string | undefined): State['compare'] => {
  if (text === 'opened' || text === 'preset' || text === 'saved') return text
  const arrival = text === undefined ? undefined : arrivalOf(text)
  return arrival?.kind === 'link' ? { link: arrival.link, scenario: arrival.scenario } : undefined
}

/** The link a slot was opened from, read again. */
const openedFrom = (link: string | undefined): Extract<Arrival, { readonly kind: 'link' }> | undefined => {
  const arrival = link === undefined ? undefined : arrivalOf(link)
  return arrival?.kind === 'link' ? arrival : undefined
}

/** What a stored slot does not know of itself. */
interface Remembered {
  readonly previous: string | undefined
  /** The newest state when this tab first opened the slot. */
  readonly before: StoredState | undefined
  readonly compare: State['compare']
}

const storedVisit = (
  { record }: StoredScenario,
  stored: StoredState,
  revision: number,
  { previous, before, compare }: Remembered,
): Visit => {
  const link = openedFrom(record.link)
  return {
    scenario: stored.scenario,
    opened: link?.scenario,
    savedBefore: before && { scenario: before.scenario, revision: before.number, at: before.at },
    compare,
    history: noHistory,
    opening:
      link && stored.state === 'open'
        ? { kind: 'link', notes: link.notes }
        : own(stored.notes.map(({ message }) => message)),
    slot: {
      record,
      state: stored.state === 'open' ? 'open' : 'kept',
      revision,
      ...(previous !== undefined && { previous }),
    },
    saved: 'saved',
  }
}

const lostNewest = 'The newest state of this scenario could not be read. The one before it is shown.'

/** Goes on with a stored slot at its newest readable state. */
export const resumed = (found: StoredScenario, previous?: string): Planned | undefined => {
  const newest = found.states[0]
  if (!newest) return undefined
  const visit = storedVisit(found, newest, newest.number, { previous, before: newest, compare: undefined })
  const problems = found.newestUnreadable ? [lostNewest] : []
  const opening = visit.opening.kind === 'own' ? own([...problems, ...visit.opening.problems]) : visit.opening
  return { visit: { ...visit, opening }, unsaved: false }
}

/** What the address holds was never stored: it is as it was opened, or storage failed. */
const neverStored = ({ tab, scenario, notes }: Extract<Arrival, { readonly kind: 'mine' }>, now: number): Planned => {
  const record = { schema: 1, id: tab.slot, created: now } as const
  const link = openedFrom(tab.opened)
  const visit = {
    ...(link ? linkVisit(link, record, tab.previous) : presetVisit(scenario.preset, record)),
    compare: comparedWith(tab.compare),
  }
  const base = link?.scenario ?? scenarioOf(scenario.preset, scenario.edition)
  if (sameScenario(base, scenario)) return { visit: { ...visit, scenario: link ? base : scenario }, unsaved: false }
  const opening = link ? visit.opening : own(notes.map(({ message }) => message))
  return { visit: { ...visit, scenario, opening }, unsaved: true }
}

/**
 * After a reload: the address holds the last state. Storage may hold it too, or only the one before, on which it is then
 * saved; if another tab went on meanwhile, its revision is newer than what this tab remembers.
 */
export const reloaded = (
  arrival: Extract<Arrival, { readonly kind: 'mine' }>,
  found: StoredScenario | undefined,
  now: number,
): Planned => {
  const { tab, scenario } = arrival
  const stored = found?.states.find((state) => sameScenario(state.scenario, scenario))
  const shown = stored ?? found?.states[0]
  if (!found || !shown) return neverStored(arrival, now)
  const revision = Math.max(stored?.number ?? 0, tab.revision)
  const before = found.states.find(({ number }) => number === tab.before)
  const remembered = { previous: tab.previous, before, compare: comparedWith(tab.compare) }
  return { visit: { ...storedVisit(found, shown, revision, remembered), scenario }, unsaved: !stored }
}
