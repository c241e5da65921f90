import { useEffect, useRef, useState } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { FigureButton } from '../../ui/PhraseText.tsx'
import { ValueField } from '../../ui/ValueField.tsx'
import type { ViewActions } from '../decision.ts'
import { fieldOf, reset, typed } from './demands.ts'
import styles from './Knowledge.module.css'
import type { Cell } from './matrix-cells.ts'

interface CellControlProps {
  readonly cell: Cell
  readonly input: string
  /** Of the requirement and the way: `Time to production, RAG`. */
  readonly name: string
  readonly evaluation: Evaluation
  readonly actions: Pick<ViewActions, 'setInputs'>
}

/** A figure that is an input: it can be set here, and set back. */
export function CellControl({ cell, input, name, evaluation, actions }: CellControlProps) {
  const [editing, setEditing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const edited = fieldOf(evaluation, input)
  const back = cell.isOwn ? reset(evaluation, input) : undefined
  useEffect(() => {
    if (editing) field.current?.focus()
  }, [editing])
  const enter = (text: string): string | undefined => {
    const setting = typed(evaluation, input, text)
    if (typeof setting === 'string') return setting
    actions.setInputs(setting.inputs, setting.label)
    setEditing(false)
    return undefined
  }
  if (editing && edited)
    return (
      <span
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setEditing(false)
        }}
      >
        <ValueField
          label={`${name}: ${edited.label.toLowerCase()}`}
          {...edited.shown}
          text={edited.text}
          onEnter={enter}
          inputRef={(element) => {
            field.current = element
          }}
        />
      </span>
    )
  return (
    <span className={styles['cell']}>
      {cell.figure === undefined ? (
        <span>{cell.text}</span>
      ) : (
        <FigureButton text={cell.text} figure={cell.figure} strong />
      )}
      <Button look="icon" className={styles['small']} label={`Set ${name}`} onClick={() => setEditing(true)}>
        <Icon name="edit" size={12} />
      </Button>
      {back && (
        <Button
          look="icon"
          className={styles['small']}
          label={`Reset ${name}`}
          onClick={() => actions.setInputs(back.inputs, back.label)}
        >
          <Icon name="reset" size={12} />
        </Button>
      )}
    </span>
  )
}
