import { useLayoutEffect, useRef, type RefObject } from 'react'

/** What the page around is told: `{ trilemma: 'height', height }`, px. */
const tell = (height: number): void => {
  // Anybody may know how high it is: that is all that is told.
  if (window.parent !== window) window.parent.postMessage({ trilemma: 'height', height }, '*')
}

/** Tells the page around the frame how much room the element needs, now and whenever that changes. */
export function useHeightTold(): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => tell(Math.ceil(element.getBoundingClientRect().height)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return root
}
