import { type Arrival, arrivalOf } from './arrival.ts'
import { fragmentOf } from './link-of.ts'
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
  readonly replace: (fragment: string) => void
  readonly onChange: (act: () => void) => void
}

export interface LinkSyncPorts {
  readonly store: Store
  readonly address: Address
  readonly tab: Tab
  readonly now: () => number
  readonly after: (ms: number, act: () => void) => () => void
  /** The user typed, pasted or followed another address. */
  readonly arrive: (arrival: Arrival) => void
  readonly leaveLink: () => void
}

interface Desk extends LinkSyncPorts {
  /** The fragment as we know it; another one means that a change is about to be told. */
  seen: string
  writtenAt: number
  callOff: (() => void) | undefined
}

/** What the address (and what the tab remembers of it) depends on. */
const reasons: readonly (keyof State)[] = [...shared, 'opening', 'slot', 'live']

/** At most two a second: Safari throws after 100 in 30 s (later 10 s). */
const between = 500

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
  })
  if (link === desk.seen) return
  desk.writtenAt = desk.now()
  try {
    desk.address.replace(link)
    desk.seen = link
  } catch {
    desk.callOff = desk.after(10 * between, () => write(desk))
  }
}

const schedule = (desk: Desk): void => {
  if (desk.callOff || desk.store.getState().live !== 'rest') return
  const wait = desk.writtenAt + between - desk.now()
  if (wait <= 0) write(desk)
  else desk.callOff = desk.after(wait, () => write(desk))
}

/** An anchor within the page is not a link: our own goes back into the address. */
const changed = (desk: Desk): void => {
  const { store, address } = desk
  const state = store.getState()
  const fragment = address.fragment()
  desk.seen = fragment
  if (state.opening.kind !== 'refused' && fragment === fragmentOf(state)) return
  const arrival = arrivalOf(fragment)
  if (arrival.kind !== 'none') desk.arrive(arrival)
  else if (state.opening.kind === 'refused') desk.leaveLink()
  else schedule(desk)
}

/** Keeps the address bar showing the present scenario, at the end of each gesture. Returns how to do so at once. */
export const startLinkSync = (ports: LinkSyncPorts): (() => void) => {
  const desk: Desk = {
    ...ports,
    seen: ports.address.fragment(),
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
