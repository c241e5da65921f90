import { useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './NothingFits.module.css'

interface WayTakenProps {
  /** What was changed, as the undo menu says it. */
  readonly label: string
  /** It was applied here: the focus was on what is gone now. */
  readonly takesFocus: boolean
  readonly onUndo: () => void
}

/** After a way out was taken: what was changed, and the way back. */
export function WayTaken({ label, takesFocus, onUndo }: WayTakenProps) {
  const undo = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const button = undo.current?.querySelector('button')
    // It may come late: whoever has gone on meanwhile is not called back.
    if (takesFocus && button?.ownerDocument.activeElement === button?.ownerDocument.body) button?.focus()
  }, [takesFocus])
  return (
    <p className={styles['taken']} role="status">
      <span>Applied {label}.</span>
      <span ref={undo}>
        <Button onClick={onUndo}>
          Take it back <kbd>Esc</kbd>
        </Button>
      </span>
    </p>
  )
}
