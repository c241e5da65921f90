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
    // From one control to the next it is not let go in between: what is pressed next would be gone by then.
    const leave = ({ relatedTarget }: FocusEvent) =>
      setHeld(relatedTarget instanceof Node && element.contains(relatedTarget))
    element.addEventListener('focusout', leave, { signal })
    return () => listening.abort()
  }, [part])
  return held
}
