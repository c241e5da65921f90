import { useSyncExternalStore } from 'react'
import { turningWidths, widthClassOf, type WidthClass } from './widths.ts'

const reaching = (from: number): MediaQueryList => matchMedia(`(min-width: ${from}px)`)

const subscribe = (changed: () => void): (() => void) => {
  const listening = new AbortController()
  for (const from of turningWidths) reaching(from).addEventListener('change', changed, { signal: listening.signal })
  return () => listening.abort()
}

const read = (): WidthClass => widthClassOf((from) => reaching(from).matches)

/** The layout for the width there is; known before the first paint, so nothing jumps. */
export const useWidthClass = (): WidthClass => useSyncExternalStore(subscribe, read)
