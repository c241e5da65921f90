import { useState } from 'react'

/**
 * The value as it was for as long as it is frozen and belongs to the same thing, so that nothing jumps under a hand.
 * `of`: what it belongs to; another one is shown at once.
 */
export function useFrozen<T>(value: T, of: string, frozen: boolean): T {
  const [kept, setKept] = useState({ value, of })
  if (kept.value === value && kept.of === of) return value
  if (frozen && kept.of === of) return kept.value
  setKept({ value, of })
  return value
}
