import { useState } from 'react'
import { alike } from '../../../base/alike.ts'
import type { OwnEvaluation, OwnResult } from '../../../scenario/parameter.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Modal } from '../../../ui/Modal.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { useOpenEdition } from '../../use-app.ts'
import styles from './OwnEvaluationDialog.module.css'

interface Row {
  readonly key: number
  readonly model: string
  readonly kind: 'counts' | 'range'
  readonly first: string
  readonly second: string
}

interface OwnEvaluationDialogProps {
  readonly own: OwnEvaluation
  readonly onSet: (value: OwnEvaluation) => readonly { readonly message: string }[]
  readonly onClose: () => void
}

const percent = (share: number): string => String(Number((share * 100).toPrecision(6)))

const rowOf = (model: string, result: OwnResult, key: number): Row =>
  'n' in result
    ? { key, model, kind: 'counts', first: String(result.successes), second: String(result.n) }
    : { key, model, kind: 'range', first: percent(result.low), second: percent(result.high) }

const resultOf = ({ kind, first, second }: Row): OwnResult => {
  const [a, b] = [Number(first), Number(second)]
  return kind === 'counts' ? { successes: a, n: b } : { low: a / 100, high: b / 100 }
}

const isBegun = ({ model, first, second }: Row): boolean => `${model}${first}${second}`.trim() !== ''

/** Why a row cannot be taken; empty: it can. */
const wrong = ({ model, kind, first, second }: Row): string => {
  const [a, b] = [Number(first), Number(second)]
  if (model === '') return 'Choose a model.'
  if (first.trim() === '' || second.trim() === '') return 'Both numbers are needed.'
  if (kind === 'counts')
    return Number.isInteger(a) && Number.isInteger(b) && a >= 0 && b >= 1 && a <= b
      ? ''
      : 'Successes are a whole number from 0 to the number of trials, which is at least 1.'
  return a > 0 && b < 100 && a < b ? '' : 'A range goes from above 0 % to below 100 %, the low end first.'
}

/** Results of the user's own evaluation: successes out of n, or a 90 % range, by model or operating point. */
export function OwnEvaluationDialog({ own, onSet, onClose }: OwnEvaluationDialogProps) {
  const edition = useOpenEdition()
  const [applied] = useState<readonly Row[]>(() => Object.entries(own).map(([id, one], key) => rowOf(id, one, key)))
  const [rows, setRows] = useState(applied)
  const [refusal, setRefusal] = useState('')
  const models = edition?.models ?? []
  const unsaved = !alike(rows.filter(isBegun), applied)
  const change = (key: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const add = () =>
    setRows([
      ...rows,
      { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, model: '', kind: 'counts', first: '', second: '' },
    ])
  const apply = () => {
    const fault = rows.map(wrong).find((text) => text !== '') ?? twice(rows)
    const problem = fault ?? onSet(Object.fromEntries(rows.map((row) => [row.model, resultOf(row)])))[0]?.message
    if (problem === undefined) onClose()
    else setRefusal(problem)
  }

  return (
    <Modal
      title="Own evaluation"
      lead="Successes out of the trials you ran on your own task, or a 90 % range of the success rate. They are added to the public evidence of that model."
      // A press beside it is soon made, and results are long to type.
      onClose={() => (unsaved ? setRefusal('Not applied yet: apply or discard the changes to close.') : onClose())}
    >
      <ul className={styles['rows']}>
        {rows.map((row, index) => (
          <li key={row.key} className={styles['row']}>
            <select
              aria-label={`Model ${index + 1}`}
              value={row.model}
              onChange={(event) => change(row.key, { model: event.currentTarget.value })}
            >
              <option value="">Choose a model</option>
              {models.map((model) => (
                <optgroup key={model.id} label={model.name}>
                  <option value={model.id}>{model.name}, every effort</option>
                  {model.points.map(({ effort }) => (
                    <option key={effort} value={`${model.id}@${effort}`}>
                      {model.name}, {effort}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <Segmented
              label={`Kind of result ${index + 1}`}
              value={row.kind}
              options={[
                { value: 'counts', label: 'of n' },
                { value: 'range', label: 'range' },
              ]}
              onChoose={(kind) => change(row.key, { kind: kind === 'range' ? 'range' : 'counts' })}
            />
            <input
              inputMode="decimal"
              aria-label={row.kind === 'counts' ? `Successes ${index + 1}` : `Low end in percent ${index + 1}`}
              value={row.first}
              onChange={(event) => change(row.key, { first: event.currentTarget.value })}
            />
            <span>{row.kind === 'counts' ? 'of' : 'to'}</span>
            <input
              inputMode="decimal"
              aria-label={row.kind === 'counts' ? `Trials ${index + 1}` : `High end in percent ${index + 1}`}
              value={row.second}
              onChange={(event) => change(row.key, { second: event.currentTarget.value })}
            />
            <Button
              look="icon"
              label={`Remove result ${index + 1}`}
              onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {refusal && (
        <p role="alert" className={styles['refusal']}>
          {refusal}
        </p>
      )}
      <div className={styles['actions']}>
        <Button onClick={add}>Add a result</Button>
        <Button disabled={!unsaved} onClick={onClose}>
          Discard changes
        </Button>
        <Button look="primary" onClick={apply}>
          Apply
        </Button>
      </div>
    </Modal>
  )
}

const twice = (rows: readonly Row[]): string | undefined =>
  new Set(rows.map(({ model }) => model)).size === rows.length
    ? undefined
    : 'A model is named twice. Give it one result.'
