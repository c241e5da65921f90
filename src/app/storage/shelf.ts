import type { RevisionRecord, SlotRecord } from './records.ts'

/** What is put down in one go: both or neither. `slot` only where it is not there yet. */
export interface Append {
  readonly slot?: SlotRecord
  readonly revision: RevisionRecord
}

/** What the planner may know when it decides, read in the same transaction. */
export interface Present {
  readonly slotExists: boolean
  /** Number of the newest revision; 0: none. */
  readonly head: number
}

/** Records as stored: the reader checks them. */
export interface StoredSlot {
  readonly id: string
  readonly slot: unknown
  /** Newest first. */
  readonly head: unknown
}

export interface RevisionKey {
  readonly slot: string
  readonly number: number
}

/** What storage must be able to do. Every promise may reject: the keeper says so and keeps the work in memory. */
export interface Shelf {
  readonly list: () => Promise<readonly StoredSlot[]>
  /** Revisions of a slot, newest first, at most `most`. */
  readonly revisions: (slot: string, most: number) => Promise<readonly unknown[]>
  /** Reads, lets `plan` decide and appends, all in one transaction that no other tab can come between. */
  readonly append: (slot: string, plan: (present: Present) => Append) => Promise<Append>
  /** Hands all records to `plan` and removes the revisions it names, and slots left without any. */
  readonly prune: (plan: (revisions: readonly unknown[]) => readonly RevisionKey[]) => Promise<void>
}

/** Storage for as long as the tab lives: the fallback, and the model that tests compare with. */
export const memoryShelf = (): Shelf => {
  const slots = new Map<string, SlotRecord>()
  const revisions = new Map<string, RevisionRecord[]>()
  const of = (slot: string): RevisionRecord[] => revisions.get(slot) ?? []
  return {
    list: async () => [...slots].map(([id, slot]) => ({ id, slot, head: of(id).at(-1) })),
    revisions: async (slot, most) => of(slot).slice(-most).toReversed(),
    append: async (slot, plan) => {
      const put = plan({ slotExists: slots.has(slot), head: of(slot).at(-1)?.number ?? 0 })
      if (put.slot) slots.set(put.slot.id, put.slot)
      revisions.set(put.revision.slot, [...of(put.revision.slot), put.revision])
      return put
    },
    prune: async (plan) => {
      for (const key of plan([...revisions.values()].flat())) {
        const left = of(key.slot).filter(({ number }) => number !== key.number)
        revisions.set(key.slot, left)
        if (left.length === 0) slots.delete(key.slot)
      }
    },
  }
}
