import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { RevisionRecord, SlotRecord } from './records.ts'
import type { Shelf } from './shelf.ts'

interface Layout extends DBSchema {
  slots: { key: string; value: SlotRecord }
  revisions: { key: [string, number]; value: RevisionRecord }
}

type Database = IDBPDatabase<Layout>

const name = 'trilemma'
/** One step up with a new `case` in `upgrade`; stored records are never rewritten by it. */
const version = 1

const open = (onClosed: () => void): Promise<Database> =>
  openDB<Layout>(name, version, {
    upgrade: (database) => {
      database.createObjectStore('slots', { keyPath: 'id' })
      database.createObjectStore('revisions', { keyPath: ['slot', 'number'] })
    },
    /** A newer version of the page waits in another tab: let it; we then say that we no longer save. */
    blocking: (_current, _waiting, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      onClosed()
    },
    terminated: onClosed,
  })

const whole = (slot: string): IDBKeyRange => IDBKeyRange.bound([slot, 0], [slot, Number.POSITIVE_INFINITY])

/** Slots and revisions in the browser's database. `add`, never `put`: nothing stored is written over. */
export const indexedDbShelf = async (): Promise<Shelf> => {
  let connection: Promise<Database> | undefined
  const forget = (): void => {
    connection = undefined
  }
  const reopen = async (): Promise<Database> => {
    try {
      return await open(forget)
    } catch (cause) {
      forget()
      throw cause
    }
  }
  const database = (): Promise<Database> => (connection ??= reopen())
  await database()
  return {
    list: async () => list(await database()),
    revisions: async (slot, most) => newest(await database(), slot, most),
    append: async (slot, plan) => append(await database(), slot, plan),
    prune: async (plan) => prune(await database(), plan),
  }
}

const list = async (database: Database): ReturnType<Shelf['list']> => {
  const transaction = database.transaction(['slots', 'revisions'])
  const revisions = transaction.objectStore('revisions')
  const slots = await transaction.objectStore('slots').getAll()
  return Promise.all(
    slots.map(async (slot) => {
      const cursor = await revisions.openCursor(whole(slot.id), 'prev')
      return { id: slot.id, slot, head: cursor?.value }
    }),
  )
}

const newest = async (database: Database, slot: string, most: number): ReturnType<Shelf['revisions']> => {
  const found: unknown[] = []
  let cursor = await database.transaction('revisions').store.openCursor(whole(slot), 'prev')
  while (cursor && found.length < most) {
    found.push(cursor.value)
    cursor = await cursor.continue()
  }
  return found
}

const append = async (
  database: Database,
  slot: string,
  plan: Parameters<Shelf['append']>[1],
): ReturnType<Shelf['append']> => {
  const transaction = database.transaction(['slots', 'revisions'], 'readwrite')
  const slots = transaction.objectStore('slots')
  const revisions = transaction.objectStore('revisions')
  const existing = await slots.getKey(slot)
  const head = await revisions.openKeyCursor(whole(slot), 'prev')
  const put = plan({ slotExists: existing !== undefined, head: head?.primaryKey[1] ?? 0 })
  await Promise.all([put.slot && slots.add(put.slot), revisions.add(put.revision), transaction.done])
  return put
}

const prune = async (database: Database, plan: Parameters<Shelf['prune']>[0]): Promise<void> => {
  const transaction = database.transaction(['slots', 'revisions'], 'readwrite')
  const slots = transaction.objectStore('slots')
  const revisions = transaction.objectStore('revisions')
  const gone = plan(await revisions.getAll())
  await Promise.all(gone.map(({ slot, number }) => revisions.delete([slot, number])))
  for (const slot of new Set(gone.map((key) => key.slot)))
    if ((await revisions.count(whole(slot))) === 0) await slots.delete(slot)
  await transaction.done
}
