import { useState } from 'react'

/**
 * The value as it was for as long as it is frozen and belongs to the same thing, so that nothing jumps under a hand.
 * `of`: what it belongs to. Of another thing it is taken at once; under a hand, `softened` by what is on screen.
 */
export function useFrozen<T>(value: T, of: string, frozen: boolean, soften: (shown: T, next: T) => T): T {
  const [kept, setKept] = useState({ shown: value, from: value, of, soft: false })
  const same = kept.of === of && kept.from === value
  if (same && (frozen || !kept.soft)) return kept.shown
  if (frozen && kept.of === of) return kept.shown
  const shown = frozen ? soften(kept.shown, value) : value
  setKept({ shown, from: value, of, soft: frozen })
  return shown
}
