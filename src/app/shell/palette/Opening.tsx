import { useEffect } from 'react'
import styles from './Opening.module.css'

interface OpeningProps {
  readonly text: string
  readonly onText: (change: (text: string) => string) => void
  readonly onClose: () => void
}

/** The palette before it is loaded: takes what is typed, so that nothing of it is lost or means a key of the page. */
export function Opening({ text, onText, onClose }: OpeningProps) {
  useEffect(() => {
    const listening = new AbortController()
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.key === 'Escape') onClose()
      else if (event.key === 'Backspace') onText((typed) => typed.slice(0, -1))
      else if (event.key.length === 1) onText((typed) => typed + event.key)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKey, { capture: true, signal: listening.signal })
    return () => listening.abort()
  }, [onText, onClose])
  return (
    <div className={styles['box']} role="status">
      {text === '' ? 'Opening' : text}
    </div>
  )
}
