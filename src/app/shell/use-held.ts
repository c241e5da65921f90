import { useEffect, useState, type RefObject } from 'react'

/** Is the focus inside a part of the page? */
export function useHeld(part: RefObject<HTMLElement | null>): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const element = part.current
    if (!element) return undefined
    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('focusin', () => setHeld(true), { signal })
    element.addEventListener('focusout', () => setHeld(false), { signal })
    return () => listening.abort()
  }, [part])
  return held
}
