import { useLayoutEffect, useRef } from 'react'

/** A row of cells that scrolls sideways shows the current one whenever that becomes another. */
export function useCurrentInView(current: string) {
  const row = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = row.current
    const part = element?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(current)}"]`)
    if (!element || !part) return
    // The row alone: `scrollIntoView` would move the page, too.
    const { left, right } = part.getBoundingClientRect()
    const place = element.getBoundingClientRect()
    const { scrollPaddingLeft, scrollPaddingRight } = getComputedStyle(element)
    const from = place.left + (Number.parseFloat(scrollPaddingLeft) || 0)
    const to = place.right - (Number.parseFloat(scrollPaddingRight) || 0)
    if (left < from) element.scrollLeft -= from - left
    else if (right > to) element.scrollLeft += right - to
  }, [current])
  return row
}
