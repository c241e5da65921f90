import { type Arrival, arrivalOf } from './arrival.ts'
import { isRecord } from '../scenario/record.ts'
import { withoutEmbed } from './embed.ts'
import { fragmentOf } from './link-of.ts'
import { isArea } from './place.ts'
import { shared, type State } from './state.ts'
import type { Store } from './store.ts'
import type { Tab } from './storage/tab.ts'

/** The address bar. */
export interface Address {
  /** From `#` on; empty: none. */
  readonly fragment: () => string
  /** The address of the page, without a fragment. */
  readonly page: () => string
  /** Without a new entry in the browser's history. May throw: browsers refuse too many in a row. */
  readonly replace: (fragment: string, mark: Mark | undefined) => void
  /** As a new entry, to which Back returns. May throw, too. */
  readonly push: (fragment: string, mark: Mark) => void
  /** What was written with the entry that is shown; anything, or nothing, if it is not ours. */
  readonly mark: () => unknown
  /** Was the page loaded again, rather than come to? */
  readonly reloaded: () => boolean
  readonly onChange: (act: () => void) => void
}

/** What an entry of the browser's history stands for: an area of a slot. Its scenario is the slot's, whatever it was. */
export interface Mark {
  readonly slot: string
  readonly area: string
}

export interface LinkSyncPorts {
  readonly store: Store
  readonly address: Address
  readonly tab: Tab
  readonly now: () => number
  readonly after: (ms: number, act: () => void) => () => void
  /** The user typed, pasted or followed another address, or went back to that of another slot. */
  readonly arrive: (arrival: Arrival, slot?: string) => void
  readonly leaveLink: () => void
}

interface Desk extends LinkSyncPorts {
  /** The fragment as we know it; another one means that a change is about to be told. */
  seen: string
  /** The area and slot of the entry that is shown. */
  shown: Mark | undefined
  writtenAt: number
  callOff: (() => void) | undefined
}

/** What the address (and what the tab remembers of it) depends on. */
const reasons: readonly (keyof State)[] = [...shared, 'opening', 'slot', 'live', 'savedBefore', 'compare']

/** At most two a second: Safari throws after 100 in 30 s (later 10 s). */
const between = 500

/** Opening another area is a step to go back from; whatever else changes is the same place. */
const isStep = ({ shown }: Desk, { slot, area }: Mark): boolean =>
  shown !== undefined && shown.slot === slot && shown.area !== area

const markOf = ({ slot, view }: State): Mark => ({ slot: slot.record.id, area: view.name })

const put = (desk: Desk, link: string, mark: Mark): void => {
  desk.writtenAt = desk.now()
  try {
    if (isStep(desk, mark)) desk.address.push(link, mark)
    else desk.address.replace(link, mark)
    desk.seen = link
    desk.shown = mark
  } catch {
    desk.callOff = desk.after(10 * between, () => write(desk))
  }
}

const write = (desk: Desk): void => {
  desk.callOff?.()
  desk.callOff = undefined
  const state = desk.store.getState()
  if (state.opening.kind !== 'own' && state.opening.kind !== 'link') return
  if (desk.address.fragment() !== desk.seen) return
  const link = fragmentOf(state) ?? `#/${state.view.name}`
  const { record, previous, revision } = state.slot
  desk.tab.write({
    slot: record.id,
    link,
    revision,
    ...(record.link !== undefined && { opened: record.link }),
    ...(previous !== undefined && { previous }),
    ...(state.savedBefore && { before: state.savedBefore.revision }),
    ...(state.compare !== undefined && {
      compare: typeof state.compare === 'object' ? state.compare.link : state.compare,
    }),
  })
  const mark = markOf(state)
  if (link !== desk.seen || mark.slot !== desk.shown?.slot || mark.area !== desk.shown.area) put(desk, link, mark)
}

const schedule = (desk: Desk): void => {
  const state = desk.store.getState()
  if (state.live !== 'rest') return
  // Areas are opened at a human pace, and each is a step of its own.
  if (isStep(desk, markOf(state))) return write(desk)
  if (desk.callOff) return
  const wait = desk.writtenAt + between - desk.now()
  if (wait <= 0) write(desk)
  else desk.callOff = desk.after(wait, () => write(desk))
}

const readMark = (mark: unknown): Mark | undefined => {
  if (!isRecord(mark)) return undefined
  const { slot, area } = mark
  return typeof slot === 'string' && typeof area === 'string' && isArea(area) ? { slot, area } : undefined
}

/** Shows an area that the address names already. */
const showArea = (desk: Desk, area: string): void => {
  const { slot, view } = desk.store.getState()
  desk.shown = { slot: slot.record.id, area }
  desk.store.setState({ view: { ...view, name: area } })
  write(desk)
}

/** Back or forth to an entry of ours: its area with the present scenario, never with an earlier one. */
const returned = (desk: Desk, mark: Mark, arrival: Arrival): void => {
  const { slot, opening } = desk.store.getState()
  if (mark.slot !== slot.record.id) return desk.arrive(arrival, mark.slot)
  if (opening.kind === 'refused') desk.leaveLink()
  showArea(desk, mark.area)
}

/** What the address says now. That of a card is in the workbench that of its scenario: loaded again it stays one. */
const fragmentNow = ({ address }: Desk): string => {
  const fragment = address.fragment()
  const own = withoutEmbed(fragment)
  try {
    if (own !== fragment) address.replace(own, readMark(address.mark()))
    return own
  } catch {
    // Refused: it is read as it stands, and written with the next change.
    return fragment
  }
}

/** An anchor within the page is not a link: our own goes back into the address. */
const changed = (desk: Desk): void => {
  const { store, address } = desk
  const state = store.getState()
  const fragment = fragmentNow(desk)
  const mark = readMark(address.mark())
  desk.seen = fragment
  desk.shown = mark
  if (state.opening.kind !== 'refused' && fragment === fragmentOf(state)) return
  const arrival = arrivalOf(fragment)
  if (mark) return returned(desk, mark, arrival)
  if (arrival.kind !== 'none') return desk.arrive(arrival)
  if (state.opening.kind === 'refused') desk.leaveLink()
  else if (arrival.area === undefined) schedule(desk)
  else showArea(desk, arrival.area)
}

/** Keeps the address bar showing the present scenario, at the end of each gesture. Returns how to do so at once. */
export const startLinkSync = (ports: LinkSyncPorts): (() => void) => {
  const desk: Desk = {
    ...ports,
    seen: ports.address.fragment(),
    shown: undefined,
    writtenAt: Number.NEGATIVE_INFINITY,
    callOff: undefined,
  }
  const { store, address } = ports
  store.subscribe((state, before) => {
    if (reasons.some((key) => state[key] !== before[key])) schedule(desk)
  })
  address.onChange(() => changed(desk))
  return () => write(desk)
}
