import { useLayoutEffect, useRef } from 'react'

/** A row of cells that scrolls sideways shows the current one whenever that becomes another. */
export function useCurrentInView(current: string) {
  const row = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = row.current
    const part = element?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(current)}"]`)
    if (!element || !part) return
    // The row alone: `scrollIntoView` would move the page, too.
    const { left, width } = part.getBoundingClientRect()
    const place = element.getBoundingClientRect()
    element.scrollLeft += left + width / 2 - (place.left + place.width / 2)
  }, [current])
  return row
}
