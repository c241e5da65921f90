import { useState } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { FigureButton } from '../../ui/PhraseText.tsx'
import type { ViewActions } from '../decision.ts'
import { CellField } from './CellField.tsx'
import { CellInputs } from './CellInputs.tsx'
import { resetAll } from './demands.ts'
import styles from './Knowledge.module.css'
import type { Cell } from './matrix-cells.ts'

interface CellControlProps {
  readonly cell: Cell
  readonly inputs: readonly string[]
  /** Of the requirement and the way: `Time to production, RAG`. */
  readonly name: string
  readonly evaluation: Evaluation
  readonly actions: Pick<ViewActions, 'setInputs'>
}

/** A figure that inputs make: the one that it is can be set here, several in a dialog; and set back. */
export function CellControl({ cell, inputs, name, evaluation, actions }: CellControlProps) {
  // Those that were opened: another way may come first while they are set, with other inputs.
  const [editing, setEditing] = useState<readonly string[]>()
  const [only, ...others] = editing ?? []
  const close = () => setEditing(undefined)
  const back = cell.isOwn ? resetAll(evaluation, inputs) : undefined
  if (only !== undefined && others.length === 0)
    return <CellField input={only} {...{ name, evaluation, actions }} onDone={close} />
  return (
    <span className={styles['cell']}>
      {cell.figure === undefined ? (
        <span>{cell.text}</span>
      ) : (
        <FigureButton text={cell.text} figure={cell.figure} strong />
      )}
      <Button look="icon" className={styles['small']} label={`Set ${name}`} onClick={() => setEditing(inputs)}>
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
      {editing && <CellInputs inputs={editing} {...{ name, evaluation, actions }} onClose={close} />}
    </span>
  )
}
