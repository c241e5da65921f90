import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { recordCaps, recordStatuses } from '../../scenario/decision-record.ts'
import { statusChoices, statusMeanings, statusWords } from '../../wording/record.ts'
import type { ViewActions } from '../decision.ts'
import type { RecordModel } from './model.ts'
import styles from './Record.module.css'

interface StatusProps {
  readonly model: RecordModel
  readonly actions: ViewActions
}

/** A line or a few of text; kept when it is left, so that typing is one step back. */
export function TextField({
  label,
  value,
  most,
  rows,
  onKeep,
}: {
  readonly label: string
  readonly value: string
  readonly most: number
  readonly rows?: number
  readonly onKeep: (text: string) => void
}) {
  const [typed, setTyped] = useState<string>()
  const keep = () => {
    if (typed !== undefined && typed !== value) onKeep(typed)
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
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && keep()}
        />
      ) : (
        <textarea rows={rows} {...field} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
      )}
    </label>
  )
}

/** Where the decision stands, and who decided. Where nothing fits it is blocked, whatever was set. */
export function Status({ model, actions }: StatusProps) {
  const { record, status } = model
  const choose = (value: string) => {
    const chosen = recordStatuses.find((one) => one === value)
    if (chosen) actions.changeRecord({ status: chosen }, `status ${statusWords[chosen].toLowerCase()}`)
  }
  return (
    <div className={styles['status']}>
      <Segmented label="Status of the decision" value={record.status} options={statusChoices} onChoose={choose} />
      <span data-status={status}>
        <b>{statusWords[status]}</b>, {statusMeanings[status]}
      </span>
      <TextField
        label="Decision makers"
        value={record.deciders}
        most={recordCaps.deciders}
        onKeep={(deciders) => actions.changeRecord({ deciders }, 'decision makers')}
      />
    </div>
  )
}

/** Which areas appear: on the page, on paper and in files. */
export function Appearing({ model, actions }: StatusProps) {
  const { record, rows } = model
  const tick = (id: string, title: string, shown: boolean) => {
    const without = shown ? record.without.filter((one) => one !== id) : [...record.without, id]
    actions.changeRecord({ without }, `${shown ? 'show' : 'leave out'} ${title}`)
  }
  return (
    <fieldset className={styles['appearing']}>
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
      {record.without.length > 0 && (
        <Button onClick={() => actions.changeRecord({ without: [] }, 'show all areas')}>Show all</Button>
      )}
    </fieldset>
  )
}
