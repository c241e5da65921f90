import type { Hint, Seen } from './plan.ts'

const key = 'trilemma.hints'

const hints: readonly Hint[] = ['line', 'reason', 'cases', 'questions']

/** Storage may be refused or hold anything; then the hints are as new as on a first visit. */
function stored(): Seen {
  try {
    const words = (localStorage.getItem(key) ?? '').split(' ')
    return Object.fromEntries(hints.filter((hint) => words.includes(hint)).map((hint) => [hint, true]))
  } catch {
    return {}
  }
}

interface State {
  readonly seen: Seen
  /** Counts how often the hints were asked for again. */
  readonly round: number
}

let state: State | undefined
const listeners = new Set<() => void>()

function set(next: State): void {
  state = next
  try {
    localStorage.setItem(key, Object.keys(next.seen).join(' '))
  } catch {
    // They are remembered as long as the page.
  }
  for (const listener of listeners) listener()
}

export const readHints = (): State => (state ??= { seen: stored(), round: 0 })

export const watchHints = (act: () => void): (() => void) => {
  listeners.add(act)
  return () => listeners.delete(act)
}

/** Used or closed: it does not come back. */
export function markSeen(...done: readonly Hint[]): void {
  const { seen, round } = readHints()
  if (done.every((hint) => seen[hint])) return
  set({ seen: { ...seen, ...Object.fromEntries(done.map((hint) => [hint, true])) }, round })
}

/** All of them again, from the start. */
export const showHintsAgain = (): void => set({ seen: {}, round: readHints().round + 1 })
