import type { Library } from './library.ts'
import type { State } from './state.ts'
import type { Entry } from './storage/plan.ts'
import type { Store } from './store.ts'
import type { ListedScenario } from './surface.ts'

/** The open slot is in the list even before anything of it is stored. */
const openOne = ({ scenario, slot }: State, now: number): ListedScenario => ({
  slot: slot.record.id,
  name: scenario.name,
  preset: scenario.preset,
  created: slot.record.created,
  updated: now,
  active: true,
  stored: false,
  fromLink: slot.record.link !== undefined,
  branch: slot.record.branchOf !== undefined,
})

const stored = (entry: Entry, active: string): ListedScenario =>
  'head' in entry
    ? {
        slot: entry.id,
        name: entry.head.name,
        preset: entry.head.preset,
        created: entry.slot.created,
        updated: entry.head.at,
        active: entry.id === active,
        stored: true,
        fromLink: entry.slot.link !== undefined,
        branch: entry.slot.branchOf !== undefined,
      }
    : {
        slot: entry.id,
        name: '',
        preset: '',
        created: 0,
        updated: 0,
        active: false,
        stored: true,
        fromLink: false,
        branch: false,
        unreadable: entry.unreadable,
      }

/** The list to show, the newest first. */
const listOf = (entries: readonly Entry[], state: State, now: number): readonly ListedScenario[] => {
  const rows = entries.map((entry) => stored(entry, state.slot.record.id))
  return rows.some(({ active }) => active) ? rows : [openOne(state, now), ...rows]
}

/** Reads the list again when another slot is opened. Returns how to do so when storage has changed. */
export const startListing = (store: Store, library: Library, now: () => number): (() => void) => {
  let turn = 0
  const read = async (): Promise<void> => {
    const mine = ++turn
    const { entries, discarded } = await library.entries()
    if (mine !== turn) return
    store.setState((state) => ({
      scenarios: listOf(entries, state, now()),
      discarded: discarded.map((entry) => stored(entry, '')),
    }))
  }
  store.subscribe((state, before) => {
    if (state.slot.record !== before.slot.record || state.opening.kind !== before.opening.kind) void read()
  })
  return () => void read()
}
