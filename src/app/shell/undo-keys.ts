import { useEffect } from 'react'
import { app } from '../use-app.ts'

/** Text fields keep the browser's own undo while something is typed in them; sliders and radio buttons do not. */
const isText = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && target.type === 'text') || target instanceof HTMLTextAreaElement

/** Ctrl or Command with Z, with Shift for redo. */
export function useUndoKeys(): void {
  useEffect(() => {
    const listening = new AbortController()
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isText(event.target)) return
      event.preventDefault()
      if (event.shiftKey) app.redo()
      else app.undo()
    }
    window.addEventListener('keydown', onKey, { signal: listening.signal })
    return () => listening.abort()
  }, [])
}
