import { useState } from 'react'
import { alike } from '../base/alike.ts'

/** The value as it was as long as it says the same, so that what is laid out by it is not laid out again. */
export function useKept<T>(value: T, isSame: (kept: T, value: T) => boolean = alike): T {
  const [kept, setKept] = useState(value)
  if (isSame(kept, value)) return kept
  setKept(() => value)
  return value
}
