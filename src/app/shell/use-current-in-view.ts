import { useLayoutEffect, useRef } from 'react'

/** A row that scrolls sideways shows its current part whenever that becomes another one. */
export function useCurrentInView(current: string) {
  const row = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = row.current
    const part = element?.querySelector<HTMLElement>('[aria-current]')
    if (!element || !part) return
    // The row alone: `scrollIntoView` would move the page, too.
    const { left, width } = part.getBoundingClientRect()
    const place = element.getBoundingClientRect()
    element.scrollLeft += left + width / 2 - (place.left + place.width / 2)
  }, [current])
  return row
}
