import { useRef } from 'react'
import { useLeaving } from './Leaving.tsx'
import styles from './StepButton.module.css'

/** Calls again and again while something is held, and gives back how to stop. The page has the clock. */
export type Hold = (again: () => void) => () => void

interface StepButtonProps {
  readonly by: 1 | -1
  readonly label: string
  /** What it does, in more words than its name; absent: the name says it. */
  readonly title?: string | undefined
  readonly tabIndex?: number
  /** Absent: it steps once however long it is held. */
  readonly hold?: Hold | undefined
  readonly onStart: () => void
  /** At a press: gives what is done now and again while it is held. */
  readonly stepping: () => () => void
  readonly onEnd: () => void
  /** Without a pointer: keys and assistive technology. */
  readonly onStep: () => void
}

/** One step up or down, repeated while it is held; from press to release it is one gesture. */
export function StepButton({ by, label, title = label, tabIndex, hold, stepping, onStep, ...hands }: StepButtonProps) {
  const held = useRef<{ readonly stop: (() => void) | undefined } | undefined>(undefined)
  const press = () => {
    hands.onStart()
    const step = stepping()
    step()
    held.current = { stop: hold?.(step) }
  }
  const release = () => {
    if (!held.current) return
    held.current.stop?.()
    held.current = undefined
    hands.onEnd()
  }
  useLeaving(release)
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      className={styles['step']}
      aria-label={label}
      title={title}
      data-step=""
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        press()
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={(event) => {
        if (event.detail === 0) onStep()
      }}
    >
      {by > 0 ? '+' : '\u2212'}
    </button>
  )
}
