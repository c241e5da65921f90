import { currentEdition } from '../catalog/current-edition.ts'
import { defaultPreset, presetOf, scenarioOf } from '../scenario/presets.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import { sameScenario } from './gesture.ts'
import { noHistory } from './history.ts'
import type { StoredScenario, StoredState } from './library.ts'
import type { Slot, State } from './state.ts'

/** What of the state belongs to the open slot, goes with it and comes back with it. */
export type Visit = Pick<State, 'scenario' | 'opened' | 'history' | 'opening' | 'slot' | 'saved'>

/** A visit, and whether its scenario has yet to be saved. */
export interface Planned {
  readonly visit: Visit
  readonly unsaved: boolean
  /** Newest stored revision it goes on from; 0: none. */
  readonly known: number
}

const own = (problems: readonly string[] = []): Visit['opening'] => ({ kind: 'own', problems })

export const visitOf = ({ scenario, opened, history, opening, slot, saved }: State): Visit => ({
  scenario,
  opened,
  history,
  opening,
  slot,
  saved,
})

export const presetVisit = (preset: string, record: Slot['record'], problems: readonly string[] = []): Visit => ({
  scenario: scenarioOf(presetOf(preset) ? preset : defaultPreset, currentEdition),
  opened: undefined,
  history: noHistory,
  opening: own(problems),
  slot: { record, state: 'kept' },
  saved: 'untouched',
})

/** A link opens in a slot of its own; nothing is stored before it is changed or kept: the address carries it. */
export const linkVisit = (
  { link, scenario, notes }: Extract<Arrival, { readonly kind: 'link' }>,
  record: Slot['record'],
  previous: string | undefined,
): Visit => ({
  scenario,
  opened: scenario,
  history: noHistory,
  opening: { kind: 'link', notes },
  slot: { record: { ...record, link }, state: 'open', ...(previous !== undefined && { previous }) },
  saved: 'untouched',
})

/** The link a slot was opened from, read again. */
const openedFrom = (link: string | undefined): Extract<Arrival, { readonly kind: 'link' }> | undefined => {
  const arrival = link === undefined ? undefined : arrivalOf(link)
  return arrival?.kind === 'link' ? arrival : undefined
}

const storedVisit = ({ record }: StoredScenario, stored: StoredState, previous: string | undefined): Visit => {
  const link = openedFrom(record.link)
  return {
    scenario: stored.scenario,
    opened: link?.scenario,
    history: noHistory,
    opening:
      link && stored.state === 'open'
        ? { kind: 'link', notes: link.notes }
        : own(stored.notes.map(({ message }) => message)),
    slot: { record, state: stored.state === 'open' ? 'open' : 'kept', ...(previous !== undefined && { previous }) },
    saved: 'saved',
  }
}

const lostNewest = 'The newest state of this scenario could not be read. The one before it is shown.'

/** Goes on with a stored slot at its newest readable state. */
export const resumed = (found: StoredScenario, previous?: string): Planned | undefined => {
  const newest = found.states[0]
  if (!newest) return undefined
  const visit = storedVisit(found, newest, previous)
  const problems = found.newestUnreadable ? [lostNewest] : []
  const opening = visit.opening.kind === 'own' ? own([...problems, ...visit.opening.problems]) : visit.opening
  return { visit: { ...visit, opening }, unsaved: false, known: newest.number }
}

/** After a reload: the address holds the last state, storage may hold an earlier one, or another tab's. */
export const reloaded = (
  { tab, scenario, notes }: Extract<Arrival, { readonly kind: 'mine' }>,
  found: StoredScenario | undefined,
  now: number,
): Planned => {
  const stored = found?.states.find((state) => sameScenario(state.scenario, scenario))
  if (found && stored)
    return { visit: { ...storedVisit(found, stored, tab.previous), scenario }, unsaved: false, known: stored.number }
  const newest = found?.states[0]
  if (found && newest)
    return { visit: { ...storedVisit(found, newest, tab.previous), scenario }, unsaved: true, known: 0 }
  const record = { schema: 1, id: tab.slot, created: now } as const
  const link = openedFrom(tab.opened)
  const visit = link ? linkVisit(link, record, tab.previous) : presetVisit(scenario.preset, record)
  const base: Scenario = link?.scenario ?? scenarioOf(scenario.preset, scenario.edition)
  if (sameScenario(base, scenario))
    return { visit: { ...visit, scenario: link ? visit.scenario : scenario }, unsaved: false, known: 0 }
  return {
    visit: { ...visit, scenario, ...(!link && { opening: own(notes.map(({ message }) => message)) }) },
    unsaved: true,
    known: 0,
  }
}
