import { useDeferredValue, useLayoutEffect, useRef, useState, type ReactNode } from 'react'

/** Calls with the width of an element now and whenever it changes, until it is stopped. */
export type WatchWidth = (element: Element, act: (width: number) => void) => () => void

interface SizedProps {
  readonly watchWidth: WatchWidth
  readonly className?: string | undefined
  /** Draws for the width there is, px; not called while there is none. */
  readonly children: (width: number) => ReactNode
  /** How high that will be, px: the room is kept, and what takes long to draw is drawn when there is time. Absent: at once. Marked `data-kept` meanwhile. */
  readonly heightFor?: ((width: number) => number) | undefined
}

/** A place whose content is laid out for its width: measured before the first paint, so that nothing jumps. */
export function Sized({ watchWidth, className, children, heightFor }: SizedProps) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = place.current
    return element ? watchWidth(element, setWidth) : undefined
  }, [watchWidth])
  const isTime = useDeferredValue(width > 0, false) || heightFor === undefined
  return (
    <div
      ref={place}
      className={className}
      style={isTime ? undefined : { height: heightFor(width) }}
      data-kept={isTime ? undefined : ''}
    >
      {width > 0 && isTime && children(width)}
    </div>
  )
}
