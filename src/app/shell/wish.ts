import { useSyncExternalStore } from 'react'
import { store, stored } from './stored.ts'

/** A wish of the reader with few values, known to every part of the page at once. */
export interface Wish<T extends string> {
  readonly now: () => T
  readonly set: (value: T) => void
  readonly use: () => T
}

/** The first value is what the page does by itself; it is not stored. */
export function wish<T extends string>(key: string, values: readonly [T, ...T[]]): Wish<T> {
  const [usual] = values
  const listeners = new Set<() => void>()
  const now = (): T => values.find((value) => value === stored(key)) ?? usual
  const subscribe = (heard: () => void) => {
    listeners.add(heard)
    return () => listeners.delete(heard)
  }
  return {
    now,
    set: (value) => {
      store(key, value === usual ? undefined : value)
      for (const heard of listeners) heard()
    },
    use: () => useSyncExternalStore(subscribe, now),
  }
}
