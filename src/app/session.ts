import { trackedIds } from '../alternatives/track.ts'
import { currentEdition } from '../catalog/current-edition.ts'
import { firstArrival } from './arrival.ts'
import { startComputing, type ComputingPorts } from './computing.ts'
import { createDevice, type Device } from './device.ts'
import { createEdit, createEditing } from './editing.ts'
import { createEditionStore, type EditionStore, type FetchFile } from './edition-store.ts'
import { startEditions } from './editions.ts'
import { startFaults, tell } from './faults.ts'
import { startHand, type Hand } from './hand.ts'
import { createGestures, type Gestures } from './gesture.ts'
import { createLibrary, type Library } from './library.ts'
import { fragmentOf } from './link-of.ts'
import { type Address, startLinkSync } from './link-sync.ts'
import { startListing } from './listing.ts'
import { createRecording } from './recording.ts'
import { startSaving } from './saving.ts'
import { togglePinned } from './pinned.ts'
import { lateShelving } from './late-shelving.ts'
import { createSlots, type Slots } from './slots.ts'
import type { State } from './state.ts'
import { openShelf } from './storage/open-shelf.ts'
import type { Shelf } from './storage/shelf.ts'
import type { Tab, TabRecord } from './storage/tab.ts'
import type { Store } from './store.ts'
import type { Actions, Saved } from './surface.ts'
import { createViewing } from './viewing.ts'

/** The world outside, so that tests can bring their own. */
export interface Ports {
  readonly address: Address
  readonly tab: Tab
  readonly openShelf: () => Promise<Shelf>
  readonly fetchFile: FetchFile
  readonly computing: Pick<ComputingPorts, 'spawn' | 'breathe'>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly after: (ms: number, act: () => void) => () => void
  readonly freshId: () => string
  /** The page is about to go away, into the background or onto paper. */
  readonly onLeave: (act: () => void) => void
  readonly onReturn: (act: () => void) => void
  /** Something was thrown that nobody caught. */
  readonly onFault: (act: (cause: unknown) => void) => void
}

interface Parts {
  readonly hand: Hand
  readonly device: Device
  readonly editions: EditionStore
  readonly library: Library
  readonly gestures: Gestures
  readonly slots: Slots
  readonly list: () => void
  readonly freshSlot: () => State['slot']['record']
  readonly before: TabRecord | undefined
}

interface Running {
  readonly want: (parameters: readonly string[]) => void
  readonly retryEdition: () => void
}

/** Old revisions are removed when the page has nothing else to do, ms. */
const pruneAfter = 10_000

const branched =
  'This scenario was changed elsewhere since this tab opened it. Both are kept: this tab continues in a scenario of its own.'

/** Nothing is claimed for what was not changed; that storage fails is said at once. */
const withSaved = ({ saved }: State, next: Saved): Partial<State> =>
  saved === 'untouched' && next === 'saved' ? {} : { saved: next }

export interface Session {
  readonly store: Store
  /** The hand that moves inputs, and how the device keeps up with it: what may wait is drawn and counted by them. */
  readonly hand: Pick<Hand, 'restsIn'>
  readonly device: Device
  readonly actions: Actions
  /** The parameters whose tracks the screen shows now: they are computed first. */
  readonly watch: (parameters: readonly string[]) => void
}

/** What starts with the page; each part then follows the store. */
const begin = (store: Store, ports: Ports, parts: Parts): Running => {
  const { hand, device, editions, library, gestures, slots, before } = parts
  const { now, after, tab, address } = ports
  startFaults(store, ports.onFault)
  // The figures of today's scenarios are on their way while storage is still opening.
  void editions.load(currentEdition)
  const onFailed = (message: string): void => tell(store, 'broken', `Draws and tracks failed: ${message}`)
  const want = startComputing(store, { ...ports.computing, hand, device, now, after, onFailed })
  const retryEdition = startEditions(store, editions, ports.computing.breathe)
  startSaving(store, library)
  const writeLink = startLinkSync({
    store,
    address,
    tab,
    now,
    after,
    arrive: (arrival, slot) => void slots.arrive(arrival, slot),
    leaveLink: slots.actions.leaveLink,
  })
  ports.onLeave(() => {
    gestures.settle()
    writeLink()
    void library.flush()
  })
  ports.onReturn(parts.list)
  void slots.arrive(firstArrival(address.fragment(), before, address.reloaded()))
  after(pruneAfter, () => void library.prune())
  return { want, retryEdition }
}

const createParts = (store: Store, ports: Ports): Parts => {
  const { now, after, freshId } = ports
  const gestures = createGestures(store, after)
  const onMemory = (notSaved: string): void => store.setState({ saved: { notSaved } })
  const library = createLibrary(openShelf({ open: ports.openShelf, after, onMemory }), {
    now,
    after,
    freshId,
    onWritten: (id, revision) => {
      store.setState(({ slot }) => (slot.record.id === id ? { slot: { ...slot, revision } } : {}))
      list()
    },
    onSaved: (saved) => store.setState((state) => withSaved(state, saved)),
    onBranch: (from, to) => {
      slots.moved(from, to)
      tell(store, 'told', branched)
    },
  })
  const list = startListing(store, library, now)
  const before = ports.tab.read()
  const freshSlot = (): State['slot']['record'] => ({ schema: 1, id: freshId(), created: now() })
  const slots = createSlots({ store, gestures, library, freshSlot, now }, before?.slot)
  return {
    hand: startHand(store, now),
    device: createDevice(),
    editions: createEditionStore(ports.fetchFile),
    library,
    gestures,
    slots,
    list,
    freshSlot,
    before,
  }
}

const figuresOfToday: (editions: EditionStore) => ReturnType<Actions['figuresOfToday']> = async (editions) => {
  const loaded = await editions.load(currentEdition)
  return loaded.kind === 'ready' ? loaded.edition : undefined
}

/** Joins store, worker, storage and address. Nothing runs before `actions.start`. */
export const createSession = (store: Store, ports: Ports): Session => {
  const parts = createParts(store, ports)
  const edit = createEdit(store, parts.gestures)
  const editing = createEditing(store, parts.gestures, edit)
  let running: Running | undefined
  let watched: readonly string[] = []
  const want = (): void => running?.want([...new Set([...watched, ...trackedIds])])
  return {
    store,
    hand: parts.hand,
    device: parts.device,
    watch: (parameters) => {
      watched = parameters
      want()
    },
    actions: {
      ...editing,
      ...createRecording({ store, edit, gestures: parts.gestures, now: ports.now, freshId: ports.freshId }),
      ...parts.slots.actions,
      ...createViewing(store, parts.gestures),
      ...lateShelving({ ...parts, store, rename: editing.rename }),
      start: () => {
        running ??= begin(store, ports, parts)
        want()
      },
      figuresOfToday: () => figuresOfToday(parts.editions),
      retryEdition: () => running?.retryEdition(),
      address: (instead) => {
        const state = store.getState()
        const fragment = fragmentOf(instead === undefined ? state : { ...state, scenario: instead })
        return fragment === undefined ? undefined : ports.address.page() + fragment
      },
      dismissFault: (id) => store.setState(({ faults }) => ({ faults: faults.filter((fault) => fault.id !== id) })),
      openPair: (pair) => store.setState({ pair }),
      togglePin: (id) => store.setState(({ pinned }) => ({ pinned: togglePinned(pinned, id) })),
    },
  }
}
