import { useRef } from 'react'
import { alike } from '../base/alike.ts'

/** The value as it was as long as it says the same, so that what is laid out by it is not laid out again. */
export function useKept<T>(value: T): T {
  const kept = useRef(value)
  if (!alike(kept.current, value)) kept.current = value
  return kept.current
}
