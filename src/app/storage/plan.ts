import { type RevisionRecord, readRevision, readSlot, type SlotRecord, type SlotState } from './records.ts'
import type { Append, Present, RevisionKey, StoredSlot } from './shelf.ts'

/** A state of a scenario that wants to be saved. */
export interface Draft {
  readonly slot: SlotRecord
  readonly state: SlotState
  readonly name: string
  readonly preset: string
  readonly text: string
}

/** What this tab has seen of the slot: the number of the newest revision it read or wrote; 0: none. */
export interface Seen {
  readonly known: number
}

interface Circumstances {
  readonly now: number
  /** Id for a new slot, should one be needed. */
  readonly freshId: string
  readonly checkOf: (text: string) => string
}

/**
 * A slot has one writer. If storage holds a revision that this tab has not seen, somebody else went on with the slot:
 * our state then begins a slot of its own that says where it split off, and both stay as they are.
 */
export const planAppend = (draft: Draft, { known }: Seen, present: Present, at: Circumstances): Append => {
  const split = present.head > known
  const slot: SlotRecord = split
    ? { ...draft.slot, id: at.freshId, created: at.now, branchOf: { slot: draft.slot.id, revision: known } }
    : draft.slot
  const revision: RevisionRecord = {
    schema: 1,
    slot: slot.id,
    number: split ? 1 : known + 1,
    at: at.now,
    state: split && draft.state === 'discarded' ? 'kept' : draft.state,
    name: draft.name,
    preset: draft.preset,
    text: draft.text,
    check: at.checkOf(draft.text),
  }
  return split || !present.slotExists ? { slot, revision } : { revision }
}

const day = 86_400_000
const keptRevisions = 50
const keptDays = 30

/**
 * What may go: revisions that are both beyond the newest 50 of their slot and older than 30 days, and all of a slot
 * that was discarded more than 30 days ago. A record that we cannot read is not ours to remove.
 */
export const planPrune = (
  stored: readonly unknown[],
  now: number,
  checkOf: (text: string) => string,
): readonly RevisionKey[] => {
  const readable = stored.flatMap((record) => {
    const read = readRevision(record, checkOf)
    return read.ok ? [read.value] : []
  })
  return [...new Set(readable.map(({ slot }) => slot))].flatMap((id) => {
    const newestFirst = readable.filter(({ slot }) => slot === id).toSorted((a, b) => b.number - a.number)
    const old = ({ at }: RevisionRecord) => now - at > keptDays * day
    const head = newestFirst[0]
    const gone = head?.state === 'discarded' && old(head)
    return newestFirst
      .filter((revision, index) => gone || (index >= keptRevisions && old(revision)))
      .map(({ slot, number }) => ({ slot, number }))
  })
}

/** A slot of the list: its newest revision, or why that cannot be read. */
export type Entry =
  | { readonly id: string; readonly slot: SlotRecord; readonly head: RevisionRecord }
  | { readonly id: string; readonly unreadable: string }

/** Slots for the list, the newest first. */
export interface Listed {
  /** Damaged ones are among them, with the reason. */
  readonly entries: readonly Entry[]
  /** Deleted, and kept for 30 days. */
  readonly discarded: readonly Entry[]
}

export const listEntries = (stored: readonly StoredSlot[], checkOf: (text: string) => string): Listed => {
  const all = stored.map(({ id, slot, head }): Entry => {
    const record = readSlot(slot)
    const revision = readRevision(head, checkOf)
    if (!record.ok) return { id, unreadable: record.problems[0]?.message ?? '' }
    if (!revision.ok) return { id, unreadable: revision.problems[0]?.message ?? '' }
    return { id, slot: record.value, head: revision.value }
  })
  const updated = (entry: Entry): number => ('head' in entry ? entry.head.at : 0)
  const newestFirst = all.toSorted((a, b) => updated(b) - updated(a))
  const gone = (entry: Entry): boolean => 'head' in entry && entry.head.state === 'discarded'
  return { entries: newestFirst.filter((entry) => !gone(entry)), discarded: newestFirst.filter(gone) }
}
