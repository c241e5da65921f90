import { useCallback, useEffect, useRef, useState } from 'react'
import { useAction } from './keys/use-action.ts'

/** Is the page presented? Afterwards the focus is where it was before. */
export function usePresenting(): readonly [presenting: boolean, present: (on: boolean) => void] {
  const [presenting, setPresenting] = useState(false)
  const before = useRef<Element>(undefined)
  const present = useCallback((on: boolean) => {
    if (on) before.current = document.activeElement ?? undefined
    setPresenting(on)
  }, [])
  useEffect(() => {
    if (presenting) return
    if (before.current instanceof HTMLElement) before.current.focus()
    before.current = undefined
  }, [presenting])
  useAction('present', () => present(!presenting))
  return [presenting, present]
}
