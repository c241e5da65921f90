import { useState } from 'react'
import type { InputValue, OwnEvaluation } from '../../../scenario/parameter.ts'
import { isRange } from '../../../scenario/values.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from './Row.module.css'
import { lateDialog } from '../LatePart.tsx'

const OwnEvaluationDialog = lateDialog(
  'The own evaluation',
  () => import('./OwnEvaluationDialog.tsx'),
  ({ OwnEvaluationDialog }) => OwnEvaluationDialog,
)

interface OwnEvaluationRowProps {
  readonly value: InputValue
  readonly onSet: (value: OwnEvaluation) => readonly { readonly message: string }[]
}

/** Own results, by model. The editor is loaded when it is opened. */
export function OwnEvaluationRow({ value, onSet }: OwnEvaluationRowProps) {
  const [open, setOpen] = useState(false)
  const own: OwnEvaluation = typeof value === 'object' && value !== null && !isRange(value) ? value : {}
  const count = Object.keys(own).length
  return (
    <div className={styles['own']}>
      <span>{count === 0 ? 'none entered' : count === 1 ? '1 model' : `${count} models`}</span>
      <Button onClick={() => setOpen(true)}>{count === 0 ? 'Enter results' : 'Edit results'}</Button>
      {open && <OwnEvaluationDialog own={own} onSet={onSet} onClose={() => setOpen(false)} />}
    </div>
  )
}
