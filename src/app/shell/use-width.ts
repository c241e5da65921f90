import { useSyncExternalStore } from 'react'
import { turningWidths, widthClassOf, type WidthClass } from './widths.ts'

const lists = new Map<number, MediaQueryList>()

/** Asked at every drawing of the page, so each list is made once. */
const reaching = (from: number): MediaQueryList => {
  const list = lists.get(from) ?? matchMedia(`(min-width: ${from}px)`)
  lists.set(from, list)
  return list
}

const subscribe = (changed: () => void): (() => void) => {
  const listening = new AbortController()
  for (const from of turningWidths) reaching(from).addEventListener('change', changed, { signal: listening.signal })
  return () => listening.abort()
}

const read = (): WidthClass => widthClassOf((from) => reaching(from).matches)

/** The layout for the width there is; known before the first paint, so nothing jumps. */
export const useWidthClass = (): WidthClass => useSyncExternalStore(subscribe, read)
