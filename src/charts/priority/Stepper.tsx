import { useState, type KeyboardEvent } from 'react'
import { StepButton, type Hold } from '../../ui/StepButton.tsx'
import type { MarkBy } from './MapSurface.tsx'
import styles from './PriorityMap.module.css'
import { printed, steppedBy, withPriority, type Priority, type Weights } from './weights.ts'

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
  const button = (by: 1 | -1) => (
    <StepButton
      by={by}
      tabIndex={-1}
      label={by > 0 ? `More ${small}` : `Less ${small}`}
      title={`One point ${by > 0 ? 'more' : 'less'} ${small}; the other two keep their ratio`}
      stepping={() => {
        let steps = 0
        return () => onMove(steppedBy(mark, which, (steps += by)), 'pointer')
      }}
      onStep={() => onMove(steppedBy(mark, which, by), 'key')}
      {...{ hold, onStart, onEnd }}
    />
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
