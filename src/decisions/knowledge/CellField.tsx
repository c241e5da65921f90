import { useEffect, useRef } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { ValueField } from '../../ui/ValueField.tsx'
import type { ViewActions } from '../decision.ts'
import { entered, fieldOf } from './demands.ts'

interface CellFieldProps {
  readonly input: string
  readonly name: string
  readonly evaluation: Evaluation
  readonly actions: Pick<ViewActions, 'setInputs'>
  readonly onDone: () => void
}

/** The input that a cell is, in its place until it is set or left. */
export function CellField({ input, name, evaluation, actions, onDone }: CellFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const edited = fieldOf(evaluation, input)
  useEffect(() => {
    field.current?.focus()
  }, [])
  if (!edited) return undefined
  return (
    <span
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onDone()
      }}
    >
      <ValueField
        label={`${name}: ${edited.label.toLowerCase()}`}
        {...edited.shown}
        text={edited.text}
        onEnter={(text) => {
          const refusal = entered(evaluation, input, text, actions.setInputs)
          if (refusal === undefined) onDone()
          return refusal
        }}
        inputRef={(element) => {
          field.current = element
        }}
      />
    </span>
  )
}
