import { readRevision, type RevisionRecord, type SlotRecord } from './records.ts'
import type { Shelf } from './shelf.ts'

/** What a new state of a slot says. `at`: when it was edited, if not now. */
export type Amendment = Pick<RevisionRecord, 'state' | 'name' | 'text'> & { readonly at?: number | undefined }

/** The revision that was newest, and the one that now is. */
export interface Amended {
  readonly from: number
  readonly to: number
}

interface At {
  readonly now: () => number
  readonly checkOf: (text: string) => string
}

/** Another tab appended between our reading and our writing. */
const overtaken = new Error('Another tab was faster')
const attempts = 5

/**
 * Appends a state to a stored slot over its newest one, whatever tab wrote that; nothing of another tab is ever passed
 * over. Undefined: there is no such slot, or its newest state cannot be read and is left alone. Rejects where storage fails.
 */
export async function amend(
  shelf: Shelf,
  slot: string,
  change: (head: RevisionRecord) => Amendment,
  { now, checkOf }: At,
): Promise<Amended | undefined> {
  for (let attempt = 1; ; attempt++) {
    const [newest] = await shelf.revisions(slot, 1)
    const read = readRevision(newest, checkOf)
    if (!read.ok) return undefined
    const head = read.value
    const number = head.number + 1
    try {
      const { state, name, text, at = now() } = change(head)
      await shelf.append(slot, (present) => {
        if (present.head !== head.number) throw overtaken
        return { revision: { ...head, state, name, text, number, at, check: checkOf(text) } }
      })
      return { from: head.number, to: number }
    } catch (cause) {
      if (cause !== overtaken || attempt === attempts) throw cause
    }
  }
}

/** Puts down a slot with its first state. */
export async function shelve(
  shelf: Shelf,
  slot: SlotRecord,
  first: Pick<RevisionRecord, 'state' | 'name' | 'text' | 'preset'>,
  { now, checkOf }: At,
): Promise<void> {
  const revision = { schema: 1, slot: slot.id, number: 1, at: now(), ...first, check: checkOf(first.text) } as const
  await shelf.append(slot.id, () => ({ slot, revision }))
}
