import { type Ref, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { type DecisionRecord, recordCaps, recordStatuses } from '../../scenario/decision-record.ts'
import { statusChoices, statusMeanings, statusWords } from '../../wording/record.ts'
import type { ViewActions } from '../decision.ts'
import type { RecordModel } from './model.ts'
import styles from './Record.module.css'

interface StatusProps {
  readonly model: RecordModel
  readonly actions: ViewActions
}

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly most: number
  readonly rows?: number
  readonly change: (text: string) => Partial<DecisionRecord>
  /** As the undo menu shows it. */
  readonly says: string
  readonly actions: Pick<ViewActions, 'writeRecord' | 'endWriting'>
}

/** A line or a few of text; what is typed shows as it was typed until the field is left. */
export function TextField({ label, value, most, rows, change, says, actions }: TextFieldProps) {
  const [typed, setTyped] = useState<string>()
  const type = (text: string) => {
    setTyped(text)
    actions.writeRecord(change(text), says)
  }
  const keep = () => {
    actions.endWriting()
    setTyped(undefined)
  }
  const field = {
    value: typed ?? value,
    maxLength: most,
    onBlur: keep,
  }
  return (
    <label className={styles['field']}>
      {label}
      {rows === undefined ? (
        <input
          type="text"
          {...field}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && keep()}
        />
      ) : (
        <textarea rows={rows} {...field} onChange={({ currentTarget }) => type(currentTarget.value)} />
      )}
    </label>
  )
}

/** Where the decision stands, and who decided. Where nothing fits it is blocked, whatever was set. */
export function Status({ model, actions, standing }: StatusProps & { readonly standing: Ref<HTMLSpanElement> }) {
  const { record, status } = model
  const choose = (value: string) => {
    const chosen = recordStatuses.find((one) => one === value)
    if (chosen) actions.changeRecord({ status: chosen }, `status ${statusWords[chosen].toLowerCase()}`)
  }
  return (
    <div className={styles['status']}>
      <Segmented label="Status of the decision" value={record.status} options={statusChoices} onChoose={choose} />
      <span ref={standing} tabIndex={-1} data-status={status}>
        <b>{statusWords[status]}</b>, {statusMeanings[status]}
      </span>
      <TextField
        label="Decision makers"
        value={record.deciders}
        most={recordCaps.deciders}
        change={(deciders) => ({ deciders })}
        says="decision makers"
        actions={actions}
      />
    </div>
  )
}

/** Which areas appear: on the page, on paper and in files. */
export function Appearing({ model, actions }: StatusProps) {
  const { record, rows } = model
  const boxes = useRef<HTMLFieldSetElement>(null)
  const showAll = () => {
    // The button goes: the focus stays among what it was about.
    boxes.current?.querySelector('input')?.focus()
    actions.changeRecord({ without: [] }, 'show all areas')
  }
  const tick = (id: string, title: string, shown: boolean) => {
    const without = shown ? record.without.filter((one) => one !== id) : [...record.without, id]
    actions.changeRecord({ without }, `${shown ? 'show' : 'leave out'} ${title}`)
  }
  return (
    <fieldset ref={boxes} className={styles['appearing']}>
      <legend>Areas in the record</legend>
      {rows.map(({ id, number, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!record.without.includes(id)}
            onChange={({ currentTarget }) => tick(id, title, currentTarget.checked)}
          />
          {number} {title}
        </label>
      ))}
      {record.without.length > 0 && <Button onClick={showAll}>Show all</Button>}
    </fieldset>
  )
}
