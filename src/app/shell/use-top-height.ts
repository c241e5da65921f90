import { useLayoutEffect, useRef } from 'react'

/** Tells the style sheets how high the rows are that never scroll away: notices come and go among them. */
export function useTopHeight() {
  const top = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = top.current
    if (!element) return undefined
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--top', `${element.offsetHeight}px`))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return top
}
