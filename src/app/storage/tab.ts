import { isRecord } from '../../scenario/record.ts'

/** What this tab alone remembers over a reload: its slot, and the link that it wrote or opened last. */
export interface TabRecord {
  readonly slot: string
  /** The fragment in the address bar, from `#` on. */
  readonly link: string
  /** Newest stored revision that this tab read or wrote; 0: none. */
  readonly revision: number
  /** The link the slot was opened from, as it came. */
  readonly opened?: string
  /** Where Discard leads back to. */
  readonly previous?: string
  /** The newest revision when this tab first opened the slot. */
  readonly before?: number
  /** What the scenario is compared with, if that was chosen: a word of our own, or a link. */
  readonly compare?: string
}

export interface Tab {
  readonly read: () => TabRecord | undefined
  readonly write: (record: TabRecord) => void
}

const key = 'trilemma.tab'

const parse = (text: string): TabRecord | undefined => {
  const record: unknown = JSON.parse(text)
  if (!isRecord(record)) return undefined
  const { slot, link, revision, opened, previous, before, compare } = record
  if (typeof slot !== 'string' || typeof link !== 'string') return undefined
  return {
    slot,
    link,
    revision: typeof revision === 'number' ? revision : 0,
    ...(typeof opened === 'string' && { opened }),
    ...(typeof previous === 'string' && { previous }),
    ...(typeof before === 'number' && { before }),
    ...(typeof compare === 'string' && { compare }),
  }
}

/** Merely touching `sessionStorage` throws where storage is blocked; the tab then remembers nothing. */
export const tabIn = (storage: () => Pick<Storage, 'getItem' | 'setItem'>): Tab => ({
  read: () => {
    try {
      const text = storage().getItem(key)
      return text === null ? undefined : parse(text)
    } catch {
      return undefined
    }
  },
  write: (record) => {
    try {
      storage().setItem(key, JSON.stringify(record))
    } catch {
      // Nothing to do: the address still carries the scenario.
    }
  },
})
