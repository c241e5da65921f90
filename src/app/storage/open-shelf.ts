import { whyNotSaved } from './reasons.ts'
import { memoryShelf, type Shelf } from './shelf.ts'

/** A database that neither opens nor fails by then is treated as absent, ms. */
const patience = 3_000

export interface OpenShelf {
  /** Usable at once: what is asked before the database is open waits for it. */
  readonly shelf: Shelf
  /** Why only this tab's memory is used; absent: the database is (or may yet be) open. */
  readonly onlyInMemory: () => string | undefined
}

/** The browser's storage, or this tab's memory with the reason why. */
export const openShelf = (
  open: () => Promise<Shelf>,
  after: (ms: number, act: () => void) => () => void,
): OpenShelf => {
  let reason: string | undefined
  const inMemory = (cause: unknown): Shelf => {
    reason = whyNotSaved(cause)
    return memoryShelf()
  }
  const ready = new Promise<Shelf>((resolve) => {
    const late = Object.assign(new Error(), { name: 'TimeoutError' })
    const callOff = after(patience, () => resolve(inMemory(late)))
    // `open` may throw before it returns a promise: there may be no database at all.
    void Promise.resolve()
      .then(open)
      .then(resolve, (cause: unknown) => resolve(inMemory(cause)))
      .finally(callOff)
  })
  return {
    shelf: {
      list: async () => (await ready).list(),
      revisions: async (slot, most) => (await ready).revisions(slot, most),
      append: async (slot, plan) => (await ready).append(slot, plan),
      prune: async (plan) => (await ready).prune(plan),
    },
    onlyInMemory: () => reason,
  }
}
