import type { Note } from '../scenario/note.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { checkOf, readText, textOf } from './documents.ts'
import type { State } from './state.ts'
import { createKeeper, type Keeper, type KeeperPorts } from './storage/keeper.ts'
import type { OpenShelf } from './storage/open-shelf.ts'
import { amend, shelve, type Amended, type Amendment } from './storage/amend.ts'
import { type Draft, listEntries, type Listed, planPrune } from './storage/plan.ts'
import { whyNotSaved } from './storage/reasons.ts'
import { readRevision, readSlot, type RevisionRecord, type SlotRecord, type SlotState } from './storage/records.ts'

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

/** Stored scenarios, read and checked. Where nothing else is said, nothing rejects: what fails is said. */
export interface Library extends Pick<Keeper, 'flush' | 'seen'> {
  readonly entries: () => Promise<Listed & { readonly problem?: string }>
  /** Undefined: not there, or nothing of it can be read. */
  readonly find: (slot: string) => Promise<StoredScenario | undefined>
  /** Saves the scenario of the open slot in this state. */
  readonly save: (state: Pick<State, 'scenario' | 'slot'>) => void
  /** Appends a state to a stored slot over its newest one. Undefined: nothing of it is stored. Rejects where storage fails. */
  readonly amend: (slot: string, change: (head: RevisionRecord) => Amendment) => Promise<Amended | undefined>
  /** Puts a scenario into a slot of its own, beside the open one. Rejects where storage fails. */
  readonly add: (slot: SlotRecord, scenario: Scenario) => Promise<void>
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
  const { changed, flush, seen, amended } = createKeeper(shelf, { ...ports, checkOf }, onlyInMemory)
  const at = { now: ports.now, checkOf }
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
        return listEntries(await shelf.list(), checkOf)
      } catch (cause) {
        return { entries: [], discarded: [], problem: `Stored scenarios cannot be read: ${whyNotSaved(cause)}.` }
      }
    },
    find: (slot) => find(slot).catch(() => undefined),
    amend: async (slot, change) => {
      await flush()
      const made = await amend(shelf, slot, change, at)
      if (made) amended(slot, made)
      return made
    },
    add: async (slot, scenario) => {
      const { name, preset } = scenario
      await shelve(shelf, slot, { state: 'kept', name, preset, text: textOf(scenario) }, at)
      seen(slot.id, 1)
    },
    prune: () => shelf.prune((stored) => planPrune(stored, ports.now(), checkOf)).catch(() => {}),
  }
}
