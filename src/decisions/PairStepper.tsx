import { useEffect, useRef } from 'react'
import { StepButton } from '../ui/StepButton.tsx'
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
  // What is repeated has to step from where the last step led.
  const latest = useRef(onStep)
  useEffect(() => {
    latest.current = onStep
  })
  const button = (by: 1 | -1) => (
    <StepButton
      by={by}
      label={by > 0 ? `More ${input.name}` : `Less ${input.name}`}
      stepping={() => () => latest.current(by)}
      onStep={() => onStep(by)}
      {...{ hold, onStart, onEnd }}
    />
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
