import { useEffect, useRef } from 'react'
import { useLeaving } from '../ui/Leaving.tsx'
import { ValueField } from '../ui/ValueField.tsx'
import type { ViewActions } from './decision.ts'
import type { PairInput } from './pair-inputs.ts'
import styles from './PairMapCard.module.css'

interface PairStepperProps {
  readonly input: PairInput
  readonly hold: ViewActions['hold']
  readonly onStep: (by: 1 | -1) => void
  readonly onStart: () => void
  readonly onEnd: () => void
  readonly onEnter: (text: string) => string | undefined
}

/** One of two inputs as a number to type and two buttons, which repeat while they are held. */
export function PairStepper({ input, hold, onStep, onStart, onEnd, onEnter }: PairStepperProps) {
  const held = useRef<(() => void) | undefined>(undefined)
  // What is repeated has to step from where the last step led.
  const latest = useRef(onStep)
  useEffect(() => {
    latest.current = onStep
  })
  const press = (by: 1 | -1) => {
    onStart()
    latest.current(by)
    held.current = hold(() => latest.current(by))
  }
  const release = () => {
    if (!held.current) return
    held.current()
    held.current = undefined
    onEnd()
  }
  useLeaving(release)
  const button = (by: 1 | -1) => (
    <button
      type="button"
      className={styles['step']}
      aria-label={by > 0 ? `More ${input.name}` : `Less ${input.name}`}
      title={by > 0 ? `More ${input.name}` : `Less ${input.name}`}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        press(by)
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={(event) => {
        // Without a pointer: keys and assistive technology.
        if (event.detail === 0) onStep(by)
      }}
    >
      {by > 0 ? '+' : '\u2212'}
    </button>
  )
  return (
    <div className={styles['stepper']} role="group" aria-label={input.name}>
      <span className={styles['name']}>{input.name}</span>
      {button(-1)}
      <ValueField label={`${input.name} on the map`} {...input.shown} text={input.text} onEnter={onEnter} />
      {button(1)}
    </div>
  )
}
