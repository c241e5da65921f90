import type { Note } from '../scenario/note.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { checkOf, readText, textOf } from './documents.ts'
import type { State } from './state.ts'
import { createKeeper, type Keeper, type KeeperPorts } from './storage/keeper.ts'
import type { OpenShelf } from './storage/open-shelf.ts'
import { type Draft, type Entry, listEntries, planPrune } from './storage/plan.ts'
import { whyNotSaved } from './storage/reasons.ts'
import { readRevision, readSlot, type SlotRecord, type SlotState } from './storage/records.ts'

/** A readable state of a stored slot. */
export interface StoredState {
  readonly number: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly state: SlotState
  readonly scenario: Scenario
  readonly notes: readonly Note[]
}

export interface StoredScenario {
  readonly record: SlotRecord
  /** Newest first; those that cannot be read are left out. */
  readonly states: readonly StoredState[]
  /** Is the newest one among those left out? */
  readonly newestUnreadable: boolean
}

/** Stored scenarios, read and checked. Nothing here rejects: what fails is said. */
export interface Library extends Pick<Keeper, 'flush' | 'seen'> {
  readonly entries: () => Promise<{ readonly entries: readonly Entry[]; readonly problem?: string }>
  /** Undefined: not there, or nothing of it can be read. */
  readonly find: (slot: string) => Promise<StoredScenario | undefined>
  /** Saves the scenario of the open slot in this state. */
  readonly save: (state: Pick<State, 'scenario' | 'slot'>) => void
  readonly prune: () => Promise<void>
  readonly onlyInMemory: () => string | undefined
}

const most = 50

const draftOf = ({ scenario, slot }: Pick<State, 'scenario' | 'slot'>): Draft => ({
  slot: slot.record,
  state: slot.state,
  name: scenario.name,
  preset: scenario.preset,
  text: textOf(scenario),
})

const readState = (record: unknown): StoredState | undefined => {
  const revision = readRevision(record, checkOf)
  if (!revision.ok) return undefined
  const { number, at, state, text } = revision.value
  const read = readText(text)
  return read.ok ? { number, at, state, scenario: read.value.scenario, notes: read.value.notes } : undefined
}

export const createLibrary = ({ shelf, onlyInMemory }: OpenShelf, ports: Omit<KeeperPorts, 'checkOf'>): Library => {
  const { changed, flush, seen } = createKeeper(shelf, { ...ports, checkOf }, onlyInMemory)
  const find = async (slot: string): Promise<StoredScenario | undefined> => {
    const stored = (await shelf.list()).find(({ id }) => id === slot)
    const record = stored && readSlot(stored.slot)
    if (!record?.ok) return undefined
    const states = (await shelf.revisions(slot, most)).map(readState)
    const readable = states.filter((state) => state !== undefined)
    if (readable.length === 0) return undefined
    return { record: record.value, states: readable, newestUnreadable: states[0] === undefined }
  }
  return {
    flush,
    seen,
    onlyInMemory,
    save: (state) => changed(draftOf(state)),
    entries: async () => {
      try {
        return { entries: listEntries(await shelf.list(), checkOf) }
      } catch (cause) {
        return { entries: [], problem: `Stored scenarios cannot be read: ${whyNotSaved(cause)}.` }
      }
    },
    find: (slot) => find(slot).catch(() => undefined),
    prune: () => shelf.prune((stored) => planPrune(stored, ports.now(), checkOf)).catch(() => {}),
  }
}
