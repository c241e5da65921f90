import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

/** Width and height of a place, in the pixels its content is laid out in. */
export function useBox() {
  const place = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return undefined
    const measure = () => setBox({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { place, ...box }
}

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('resize', changed)
  return () => removeEventListener('resize', changed)
}

/** Height of the window, px. */
export const useScreenHeight = (): number => useSyncExternalStore(subscribe, () => innerHeight)
