import { useEffect, useRef } from 'react'
import { presentKey, type PresentKey } from './keys.ts'

/** Somebody types, or a dialog lies over the room and has the keys. */
const isElsewhere = ({ target, defaultPrevented }: KeyboardEvent): boolean =>
  defaultPrevented ||
  (target instanceof HTMLElement && target.matches('input:not([type="range"]), select, textarea')) ||
  [...document.querySelectorAll('[role="dialog"]:not([data-qr])')].some((dialog) => dialog.checkVisibility())

/** Keys of the presentation, as long as nobody types and no slider takes them. */
export function useRoomKeys(act: (key: PresentKey) => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const listening = new AbortController()
    const onKey = (event: KeyboardEvent) => {
      const key = isElsewhere(event) ? undefined : presentKey(event)
      if (!key) return
      event.preventDefault()
      latest.current(key)
    }
    addEventListener('keydown', onKey, { signal: listening.signal })
    return () => listening.abort()
  }, [])
}
