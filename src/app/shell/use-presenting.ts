import { useCallback, useEffect, useRef, useState } from 'react'
import { useAction } from './keys/use-action.ts'

/** Is the page presented? It stays until what takes its place is there; afterwards the focus is where it was before. */
export function usePresenting() {
  const [presenting, setPresenting] = useState<'asked' | 'shown'>()
  const before = useRef<Element>(undefined)
  const onShown = useCallback(() => setPresenting('shown'), [])
  const onClose = useCallback(() => setPresenting(undefined), [])
  useEffect(() => {
    if (presenting) return
    if (before.current instanceof HTMLElement) before.current.focus()
    before.current = undefined
  }, [presenting])
  useAction('present', () => {
    if (presenting) return onClose()
    before.current = document.activeElement ?? undefined
    setPresenting('asked')
  })
  return { presenting, onShown, onClose }
}
