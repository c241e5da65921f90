import { whyNotSaved } from './reasons.ts'
import { memoryShelf, type Shelf } from './shelf.ts'

/** A database that neither opens nor fails by then is treated as absent, ms. */
const patience = 3_000

export interface OpenShelf {
  /** Usable at once: the first call opens the database and waits for it. */
  readonly shelf: Shelf
  /** Why only this tab's memory is used; absent: the database is (or may yet be) open. */
  readonly onlyInMemory: () => string | undefined
}

export interface OpenShelfPorts {
  /** May throw before it returns a promise: there may be no database at all. */
  readonly open: () => Promise<Shelf>
  readonly after: (ms: number, act: () => void) => () => void
  readonly onMemory: (reason: string) => void
}

/** The browser's storage, or this tab's memory with the reason why. */
export const openShelf = ({ open, after, onMemory }: OpenShelfPorts): OpenShelf => {
  let reason: string | undefined
  let opened: Promise<Shelf> | undefined
  const inMemory = (cause: unknown): Shelf => {
    reason = whyNotSaved(cause)
    onMemory(reason)
    return memoryShelf()
  }
  const attempt = async (): Promise<Shelf> => {
    let callOff = (): void => {}
    const late = new Promise<never>((_, reject) => {
      callOff = after(patience, () => reject(Object.assign(new Error(), { name: 'TimeoutError' })))
    })
    try {
      return await Promise.race([open(), late])
    } catch (cause) {
      return inMemory(cause)
    } finally {
      callOff()
    }
  }
  const ready = (): Promise<Shelf> => (opened ??= attempt())
  return {
    shelf: {
      list: async () => (await ready()).list(),
      revisions: async (slot, most) => (await ready()).revisions(slot, most),
      append: async (slot, plan) => (await ready()).append(slot, plan),
      prune: async (plan) => (await ready()).prune(plan),
    },
    onlyInMemory: () => reason,
  }
}
