import { useRef, useState, type KeyboardEvent } from 'react'
import { useLeaving } from '../../ui/Leaving.tsx'
import type { MarkBy } from './MapSurface.tsx'
import styles from './PriorityMap.module.css'
import { printed, steppedBy, withPriority, type Priority, type Weights } from './weights.ts'

/** Calls again and again while something is held, and gives back how to stop. The page has the clock. */
export type Hold = (tick: () => void) => () => void

interface StepperProps {
  readonly name: string
  readonly which: Priority
  readonly mark: Weights
  /** For people who listen: who wins, and where it flips. */
  readonly says: string
  readonly hold?: Hold | undefined
  readonly onStart: () => void
  readonly onMove: (weights: Weights, by: MarkBy) => void
  readonly onEnd: () => void
  /** A sentence that says what is allowed; empty: nothing is wrong. */
  readonly onRefuse: (message: string) => void
}

/** Digits with an optional part, or nothing that is a number. */
const numberIn = (text: string): number | undefined => {
  const value = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || !(value >= 0 && value <= 100) ? undefined : value
}

/** One priority as a number to type, two buttons, and a native slider for those who listen. */
export function Stepper(props: StepperProps) {
  const { name, which, mark, hold, onStart, onMove, onEnd, onRefuse } = props
  const [draft, setDraft] = useState<string>()
  const held = useRef<{ readonly stop: () => void } | undefined>(undefined)
  const points = printed(mark)[which]
  const small = name.toLowerCase()

  const enter = () => {
    if (draft === undefined) return
    const value = numberIn(draft)
    if (value === undefined) return onRefuse(`${name} takes a number from 0 to 100.`)
    onRefuse('')
    setDraft(undefined)
    if (value !== points) onMove(withPriority(mark, which, value), 'typed')
  }
  const onFieldKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') enter()
    else if (event.key === 'Escape') {
      setDraft(undefined)
      onRefuse('')
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      setDraft(undefined)
      onMove(steppedBy(mark, which, (event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 10 : 1)), 'key')
    } else return
    event.stopPropagation()
  }
  const press = (by: 1 | -1) => {
    let steps = 0
    const tick = () => onMove(steppedBy(mark, which, (steps += by)), 'pointer')
    onStart()
    tick()
    held.current = { stop: hold?.(tick) ?? (() => {}) }
  }
  const release = () => {
    if (!held.current) return
    held.current.stop()
    held.current = undefined
    onEnd()
  }
  useLeaving(release)
  const button = (by: 1 | -1) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={by > 0 ? `More ${small}` : `Less ${small}`}
      title={
        by > 0
          ? `One point more ${small}; the other two keep their ratio`
          : `One point less ${small}; the other two keep their ratio`
      }
      className={styles['step']}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        press(by)
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={(event) => {
        // Without a pointer: assistive technology.
        if (event.detail === 0) onMove(steppedBy(mark, which, by), 'key')
      }}
    >
      {by > 0 ? '+' : '\u2212'}
    </button>
  )
  return (
    <div className={styles['stepper']}>
      <span className={styles['name']} aria-hidden="true">
        {name}
      </span>
      <input
        type="range"
        className={styles['range']}
        min={0}
        max={100}
        step={1}
        value={points}
        aria-label={name}
        aria-valuetext={`${name} ${points} of 100. ${props.says}`}
        onChange={(event) => onMove(withPriority(mark, which, event.currentTarget.valueAsNumber), 'key')}
      />
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={styles['number']}
        aria-label={`${name}, points of 100`}
        value={draft ?? String(points)}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => {
          if (draft !== undefined && numberIn(draft) === undefined) {
            setDraft(undefined)
            onRefuse('')
          } else enter()
        }}
        onKeyDown={onFieldKey}
      />
      {button(-1)}
      {button(1)}
    </div>
  )
}
