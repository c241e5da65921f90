import { fixtureEdition } from '../alternatives/small-edition.fixture.ts'
import { currentEdition } from '../catalog/current-edition.ts'
import type { Edition } from '../catalog/edition.ts'
import { createSession, type Ports, type Session } from './session.ts'
import type { State } from './state.ts'
import { memoryShelf, type Shelf } from './storage/shelf.ts'
import type { TabRecord } from './storage/tab.ts'
import { createAppStore } from './store.ts'
import type { Spawn } from './worker-client.ts'

/** A clock that stands still until told to go on. */
export interface Clock {
  readonly now: () => number
  readonly after: Ports['after']
  /** Lets this many ms pass: timers run in their order, promises between them. */
  readonly pass: (ms: number) => Promise<void>
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export const standingClock = (): Clock => {
  let time = 1_000_000
  let timers: readonly { readonly at: number; readonly act: () => void }[] = []
  const due = (until: number) => timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
  return {
    now: () => time,
    after: (ms, act) => {
      const timer = { at: time + ms, act }
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    pass: async (ms) => {
      const until = time + ms
      await turn()
      for (let next = due(until); next; next = due(until)) {
        const timer = next
        timers = timers.filter((each) => each !== timer)
        time = timer.at
        timer.act()
        await turn()
      }
      time = until
      // A page that is starting takes some turns between the pieces of its first evaluation.
      for (let turns = 0; turns < 6; turns++) await turn()
    },
  }
}

/** What outlives a tab: the database and the files of the host. */
export interface Browser {
  readonly shelf: Shelf
  readonly openShelf: () => Promise<Shelf>
  readonly fetchFile: Ports['fetchFile']
  readonly clock: Clock
  ids: number
}

/** A small invented edition under the name of the current one: quick to compute with. */
export const worldEdition: Edition = { ...fixtureEdition, id: currentEdition }

const files: Ports['fetchFile'] = async (path) => {
  const there = path === `editions/${currentEdition}.json`
  return { ok: there, status: there ? 200 : 404, headers: new Headers(), json: async () => worldEdition }
}

export const createBrowser = (more: Partial<Browser> = {}): Browser => {
  const shelf = memoryShelf()
  return { shelf, openShelf: async () => shelf, fetchFile: files, clock: standingClock(), ids: 0, ...more }
}

/** What a tab keeps over a reload. */
export interface TabMemory {
  fragment: string
  record?: TabRecord | undefined
  /** What was written with the entry of the history that is shown. */
  mark?: unknown
  /** The browser says that it loads the page again. */
  reloaded?: boolean
  /** Entries to go back to, the last one first to go back to. */
  behind?: readonly { readonly fragment: string; readonly mark: unknown }[]
  /** Every fragment written to the address bar, with its time. */
  readonly written: { readonly at: number; readonly fragment: string }[]
}

export interface OpenTab {
  readonly session: Session
  readonly app: Session['actions']
  readonly state: () => State
  /** The user puts another fragment into the address bar. */
  readonly go: (fragment: string) => Promise<void>
  /** The browser's Back. */
  readonly back: () => Promise<void>
  readonly leave: () => Promise<void>
  /** The page is gone at once: nothing of it runs any more. */
  readonly kill: () => void
  readonly memory: TabMemory
}

/** A worker that takes everything and never answers. */
export const silentWorker: Spawn = () => ({ post: () => {}, stop: () => {} })

export const openTab = async (
  browser: Browser,
  memory: TabMemory = { fragment: '', written: [] },
  spawn: Spawn = silentWorker,
): Promise<OpenTab> => {
  let onHash = (): void => {}
  let onLeave = (): void => {}
  let alive = true
  const { clock } = browser
  const ports: Ports = {
    address: {
      fragment: () => memory.fragment,
      page: () => 'https://example.org/',
      replace: (fragment, mark) => {
        memory.fragment = fragment
        memory.mark = mark
        memory.written.push({ at: clock.now(), fragment })
      },
      push: (fragment, mark) => {
        memory.behind = [...(memory.behind ?? []), { fragment: memory.fragment, mark: memory.mark }]
        memory.fragment = fragment
        memory.mark = mark
        memory.written.push({ at: clock.now(), fragment })
      },
      mark: () => memory.mark,
      reloaded: () => memory.reloaded === true,
      onChange: (act) => void (onHash = act),
    },
    tab: { read: () => memory.record, write: (record) => void (memory.record = record) },
    openShelf: browser.openShelf,
    fetchFile: browser.fetchFile,
    computing: { spawn, breathe: turn },
    now: clock.now,
    after: (ms, act) => clock.after(ms, () => void (alive && act())),
    freshId: () => `slot-${browser.ids++}`,
    onLeave: (act) => void (onLeave = act),
    onReturn: () => {},
    onFault: () => {},
  }
  const session = createSession(createAppStore(ports.freshId(), clock.now()), ports)
  session.actions.start()
  await clock.pass(1)
  return {
    session,
    app: session.actions,
    state: () => session.store.getState(),
    go: async (fragment) => {
      memory.behind = [...(memory.behind ?? []), { fragment: memory.fragment, mark: memory.mark }]
      memory.fragment = fragment
      memory.mark = null
      onHash()
      await clock.pass(1)
    },
    back: async () => {
      const entry = memory.behind?.at(-1)
      memory.behind = memory.behind?.slice(0, -1) ?? []
      memory.fragment = entry?.fragment ?? ''
      memory.mark = entry?.mark
      onHash()
      await clock.pass(1)
    },
    leave: async () => {
      onLeave()
      await clock.pass(1)
    },
    kill: () => {
      alive = false
    },
    memory,
  }
}
