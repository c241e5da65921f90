import { useId, useRef, useState } from 'react'
import styles from './ValueField.module.css'

interface ValueFieldProps {
  readonly label: string
  /** What is shown at rest: sign of a limit, number, unit, range. */
  readonly sign?: string | undefined
  readonly number: string
  readonly unit: string
  readonly range?: string | undefined
  /** What is edited: the value in the grammar of fields. */
  readonly text: string
  /** Sets the value; a sentence back means refused, and says what is allowed. */
  readonly onEnter: (text: string) => string | undefined
  readonly inputRef?: (element: HTMLInputElement | null) => void
}

/**
 * A value that reads like print and edits like a field. A wrong entry keeps the old value, says what is allowed and
 * leaves the text as it was typed; Escape gives it up.
 */
export function ValueField({ inputRef, ...props }: ValueFieldProps) {
  const [draft, setDraft] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  /** Once entered it reads like print again, and keeps the focus. */
  const [open, setOpen] = useState(false)
  const abandoned = useRef(false)
  const noteId = useId()
  const editing = open || refusal !== undefined

  const enter = (): boolean => {
    if (draft === undefined || draft.trim() === props.text) return settle()
    const problem = props.onEnter(draft)
    if (problem === undefined) return settle()
    setRefusal(problem)
    return false
  }
  const settle = (): boolean => {
    setDraft(undefined)
    setRefusal(undefined)
    return true
  }

  return (
    <span
      className={styles['field']}
      data-editing={editing || undefined}
      data-refused={refusal !== undefined || undefined}
    >
      <span className={styles['shown']} aria-hidden="true">
        {props.sign && (
          <b>
            {props.sign}
            {'\u202f'}
          </b>
        )}
        <b>{props.number}</b>
        {props.unit && <span>{props.unit}</span>}
        {props.range && <span className={styles['range']}>{props.range}</span>}
      </span>
      <input
        ref={inputRef}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        className={styles['input']}
        aria-label={props.label}
        aria-invalid={refusal !== undefined || undefined}
        data-at-rest={draft === undefined || undefined}
        aria-describedby={refusal === undefined ? undefined : noteId}
        value={draft ?? props.text}
        onFocus={(event) => {
          setOpen(true)
          event.currentTarget.select()
        }}
        onChange={(event) => {
          setDraft(event.currentTarget.value)
          setOpen(true)
        }}
        onPointerDown={() => setOpen(true)}
        onBlur={() => {
          setOpen(false)
          if (abandoned.current) settle()
          else enter()
          abandoned.current = false
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && enter()) {
            event.currentTarget.select()
            setOpen(false)
          }
          if (event.key === 'Escape') {
            abandoned.current = true
            event.currentTarget.blur()
          }
        }}
      />
      {refusal !== undefined && (
        <span id={noteId} role="alert" className={styles['note']}>
          {refusal}
        </span>
      )}
    </span>
  )
}
