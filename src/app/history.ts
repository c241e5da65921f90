/** A state to go back (or forth) to, and what was done between it and its neighbour: `wait limit 4.0 s`. */
export interface Entry<T> {
  readonly state: T
  readonly label: string
}

export interface History<T> {
  readonly past: readonly Entry<T>[]
  readonly future: readonly Entry<T>[]
}

/** Oldest steps fall off; every saved state stays reachable as a revision in storage. */
const longest = 200

export const noHistory: History<never> = { past: [], future: [] }

/** One gesture, recorded at its end with the state before it. What had been undone is gone. */
export const record = <T>(history: History<T>, before: T, label: string): History<T> => ({
  past: [...history.past, { state: before, label }].slice(-longest),
  future: [],
})

export interface Moved<T> {
  readonly history: History<T>
  readonly present: T
}

export const undo = <T>({ past, future }: History<T>, present: T): Moved<T> | undefined => {
  const last = past.at(-1)
  if (!last) return undefined
  return {
    history: { past: past.slice(0, -1), future: [...future, { state: present, label: last.label }] },
    present: last.state,
  }
}

export const redo = <T>({ past, future }: History<T>, present: T): Moved<T> | undefined => {
  const next = future.at(-1)
  if (!next) return undefined
  return {
    history: { past: [...past, { state: present, label: next.label }], future: future.slice(0, -1) },
    present: next.state,
  }
}

/** The same history of states that are changed alike. */
export const eachState = <T>({ past, future }: History<T>, change: (state: T) => T): History<T> => {
  const changed = (entry: Entry<T>): Entry<T> => ({ ...entry, state: change(entry.state) })
  return { past: past.map(changed), future: future.map(changed) }
}

export const undoLabel = (history: History<unknown>): string | undefined => history.past.at(-1)?.label
export const redoLabel = (history: History<unknown>): string | undefined => history.future.at(-1)?.label
