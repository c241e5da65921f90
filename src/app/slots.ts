import { defaultPreset } from '../scenario/presets.ts'
import { type Arrival, pastedArrival } from './arrival.ts'
import type { Gestures } from './gesture.ts'
import type { Library } from './library.ts'
import { fragmentOf } from './link-of.ts'
import type { Slot, View } from './state.ts'
import type { Store } from './store.ts'
import type { Actions } from './surface.ts'
import {
  fileVisit,
  linkVisit,
  type Planned,
  presetVisit,
  reloaded,
  renamedVisit,
  resumed,
  type Visit,
  visitOf,
} from './visit.ts'

export interface SlotPorts {
  readonly store: Store
  readonly gestures: Gestures
  readonly library: Library
  readonly freshSlot: () => Slot['record']
  readonly now: () => number
}

interface Desk extends SlotPorts {
  /** Slots visited since the page was loaded, as they were left: with undo, and even where storage fails. */
  readonly visits: Map<string, Visit>
  /** What was open before a link was refused. */
  behind: Visit['opening'] | undefined
  /** Counts openings: what comes from storage too late is dropped. */
  turn: number
  /** The slot this tab had open before it was loaded again. */
  home: string | undefined
}

const isOpen = ({ kind }: Visit['opening']): boolean => kind === 'own' || kind === 'link'

/** Leaves the open slot as it is. */
const leave = ({ store, gestures, visits, behind }: Desk): void => {
  gestures.settle()
  const visit = visitOf(store.getState())
  const opening = isOpen(visit.opening) ? visit.opening : behind
  if (opening) visits.set(visit.slot.record.id, { ...visit, opening })
}

/**
 * Opens a slot, in the area that is open where nothing else is asked for. "Not saved" outlives the change: it is storage
 * that fails, not the scenario.
 */
const show = (desk: Desk, visit: Visit, at?: View): void => {
  desk.gestures.settle()
  // It may have been changed while storage was read.
  if (desk.visits.has(desk.store.getState().slot.record.id)) leave(desk)
  desk.turn++
  desk.behind = undefined
  const { saved, view } = desk.store.getState()
  desk.store.setState({
    ...visit,
    view: at ?? { name: view.name },
    live: 'rest',
    ...(typeof saved === 'object' && { saved }),
  })
}

const showPlanned = (desk: Desk, { visit, unsaved }: Planned, at?: View): void => {
  desk.library.seen(visit.slot.record.id, visit.slot.revision)
  show(desk, visit, at)
  if (unsaved) desk.library.save(visit)
}

/**
 * The slot wished for, else the newest of mine that can be read, else of links, else the preset of a first visit; none with
 * the figures of `without`, which are not here.
 */
const resume = async (desk: Desk, wished?: string, without?: string): Promise<void> => {
  const isHere = ({ scenario }: Visit): boolean => scenario.edition !== without
  const visited = wished === undefined ? undefined : desk.visits.get(wished)
  if (visited && isHere(visited)) return show(desk, visited)
  const turn = ++desk.turn
  const { entries, problem } = await desk.library.entries()
  const kept = entries.filter((entry) => 'head' in entry && entry.head.state === 'kept')
  const order = [...entries.filter(({ id }) => id === wished), ...kept, ...entries].map(({ id }) => id)
  let read = false
  for (const id of new Set(order)) {
    const found = await desk.library.find(id)
    if (desk.turn !== turn) return
    const planned = found && resumed(found)
    if (planned && isHere(planned.visit)) return showPlanned(desk, planned)
    read ||= planned !== undefined
  }
  if (desk.turn !== turn) return
  const unread = entries.length > 0 && !read ? ['Stored scenarios could not be read. They are left as they are.'] : []
  show(desk, presetVisit(defaultPreset, desk.freshSlot(), problem === undefined ? unread : [problem]))
}

const openArrived = (desk: Desk, arrival: Extract<Arrival, { readonly kind: 'link' }>, wished?: string): void => {
  const { store, visits } = desk
  const { slot, opening } = store.getState()
  leave(desk)
  const { view } = arrival
  const visited = wished === undefined ? undefined : visits.get(wished)
  const known = visited ?? [...visits.values()].find((visit) => fragmentOf({ ...visit, view }) === arrival.link)
  if (known) return show(desk, known, view)
  const previous = isOpen(opening) || desk.behind ? slot.record.id : desk.home
  show(desk, linkVisit(arrival, desk.freshSlot(), previous), view)
}

const refuse = (desk: Desk, { reason, message, readable }: Extract<Arrival, { readonly kind: 'refused' }>): void => {
  const { opening } = desk.store.getState()
  desk.turn++
  if (isOpen(opening)) {
    desk.gestures.settle()
    desk.behind = opening
  }
  desk.store.setState({ opening: { kind: 'refused', reason, message, readable } })
}

const arrive = async (desk: Desk, arrival: Arrival, wished?: string): Promise<void> => {
  if (arrival.kind === 'link') return openArrived(desk, arrival, wished)
  if (arrival.kind === 'refused') return refuse(desk, arrival)
  if (arrival.kind === 'none') {
    leave(desk)
    if (arrival.area !== undefined) desk.store.setState({ view: { name: arrival.area } })
    return resume(desk, wished ?? desk.home)
  }
  const turn = ++desk.turn
  const found = await desk.library.find(arrival.tab.slot)
  if (desk.turn === turn) showPlanned(desk, reloaded(arrival, found, desk.now()), arrival.view)
}

const discard = (desk: Desk): void => {
  const { store, gestures, library, visits } = desk
  gestures.settle()
  const { slot, scenario, saved } = store.getState()
  if (saved !== 'untouched') library.save({ scenario, slot: { ...slot, state: 'discarded' } })
  void library.flush()
  visits.delete(slot.record.id)
  void resume(desk, slot.previous)
}

const moved = ({ store, visits }: Desk, from: string, to: Slot['record']): void => {
  const { slot } = store.getState()
  if (slot.record.id === from) store.setState({ slot: { ...slot, record: to } })
  const visit = visits.get(from)
  visits.delete(from)
  if (visit) visits.set(to.id, { ...visit, slot: { ...visit.slot, record: to } })
}

const leaveRemoved = async (desk: Desk): Promise<Visit> => {
  const { store, visits } = desk
  const visit = visitOf(store.getState())
  visits.delete(visit.slot.record.id)
  await resume(desk, visit.slot.previous)
  return visit
}

const putBack = (desk: Desk, visit: Visit, open: boolean): void => {
  const { record, revision } = visit.slot
  desk.library.seen(record.id, revision)
  if (!open) return void desk.visits.set(record.id, visit)
  leave(desk)
  show(desk, visit)
}

type SlotActions = Pick<
  Actions,
  'startScenario' | 'openLink' | 'openScenario' | 'leaveLink' | 'leaveScenario' | 'keep' | 'discard' | 'openSlot'
>

export interface Slots {
  readonly actions: SlotActions
  /** Opens what the address holds, or else this tab's slot, the last work, the preset of a first visit. */
  readonly arrive: (arrival: Arrival, slot?: string) => Promise<void>
  /** This tab's work went on in another slot. */
  readonly moved: (from: string, to: Slot['record']) => void
  /** The open slot was deleted: the one before it is opened, and this is how it was left. */
  readonly leaveRemoved: () => Promise<Visit>
  /** A deleted slot is back as it was left; `open`: on screen. */
  readonly putBack: (visit: Visit, open: boolean) => void
  /** A slot that is not open got another name. */
  readonly renamed: (slot: string, name: string) => void
}

const createActions = (desk: Desk): SlotActions => ({
  startScenario: (preset) => {
    leave(desk)
    show(desk, presetVisit(preset, desk.freshSlot()))
  },
  openLink: (text) => void arrive(desk, pastedArrival(text)),
  openScenario: (read) => {
    leave(desk)
    showPlanned(desk, { visit: fileVisit(read, desk.freshSlot()), unsaved: true })
  },
  leaveLink: () => {
    if (desk.store.getState().opening.kind !== 'refused') return
    if (desk.behind) desk.store.setState({ opening: desk.behind })
    else void resume(desk, desk.home)
  },
  leaveScenario: () => {
    leave(desk)
    const { slot, scenario } = desk.store.getState()
    void resume(desk, slot.previous, scenario.edition)
  },
  keep: () => {
    const { slot } = desk.store.getState()
    desk.store.setState({ slot: { ...slot, state: 'kept' }, opening: { kind: 'own', problems: [] } })
  },
  discard: () => discard(desk),
  openSlot: (id) => {
    if (desk.store.getState().slot.record.id === id) return
    leave(desk)
    void resume(desk, id)
  },
})

/**
 * Which slot is open. Opening never changes another slot, and a link that is refused changes none.
 * `home`: the slot this tab had open before it was loaded again.
 */
export const createSlots = (ports: SlotPorts, home: string | undefined): Slots => {
  const desk: Desk = { ...ports, visits: new Map(), behind: undefined, turn: 0, home }
  return {
    actions: createActions(desk),
    arrive: (arrival, slot) => arrive(desk, arrival, slot),
    moved: (from, to) => moved(desk, from, to),
    leaveRemoved: () => leaveRemoved(desk),
    putBack: (visit, open) => putBack(desk, visit, open),
    renamed: (slot, name) => {
      const visit = desk.visits.get(slot)
      if (visit) desk.visits.set(slot, renamedVisit(visit, name))
    },
  }
}
