import { createContext, useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react'

/** Decides when what may wait is drawn. */
export interface Pacer {
  /**
   * Draws with `act` when there is time, or if it is `due` after the next frame, though there is none, unless the device is
   * slow; asked again for the same `who`, the latest counts.
   */
  readonly ask: (who: object, act: () => void, due: boolean) => void
  /** It is not there any more, or has nothing to draw. */
  readonly forget: (who: object) => void
}

/** Absent: nothing waits, as in files. */
export const Pacing = createContext<Pacer | undefined>(undefined)

/**
 * The value as it was when there was time to draw it last: a hand that moves something waits for none of what follows from
 * it. Unlike `useDeferredValue` each place is drawn by itself and to its end, so moves that come quickly stop none.
 * `isDue`: what is shown is so far from the value that it should stand for a frame only.
 */
export function useLater<T>(value: T, isDue?: (value: T, shown: T) => boolean): T {
  const pacer = useContext(Pacing)
  const [who] = useState(() => ({}))
  const [shown, setShown] = useState(() => value)
  const onPage = useRef(false)
  /* oxlint-disable react/refs -- a part of the page that is hidden has no effects, and is drawn with what there is */
  const waits = pacer !== undefined && onPage.current
  if (!waits && !Object.is(shown, value)) setShown(() => value)
  /* oxlint-enable react/refs */
  useLayoutEffect(() => {
    onPage.current = true
    return () => {
      onPage.current = false
      pacer?.forget(who)
    }
  }, [pacer, who])
  useLayoutEffect(() => {
    if (!waits) return
    if (Object.is(shown, value)) pacer.forget(who)
    else pacer.ask(who, () => setShown(() => value), isDue?.(value, shown) === true)
  }, [pacer, who, waits, shown, value, isDue])
  return waits ? shown : value
}

interface LaterProps<T> {
  readonly of: T
  readonly isDue?: (value: T, shown: T) => boolean
  readonly children: (value: T) => ReactNode
}

/** A part of the page that is drawn by itself, when there is time for it. */
export function Later<T>({ of, isDue, children }: LaterProps<T>) {
  return children(useLater(of, isDue))
}
