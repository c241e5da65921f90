import type { Evaluation } from '../../alternatives/evaluation.ts'
import { parameterWords } from '../../scenario/parameter-words.ts'
import { Modal } from '../../ui/Modal.tsx'
import { ValueField } from '../../ui/ValueField.tsx'
import type { ViewActions } from '../decision.ts'
import { entered, fieldOf } from './demands.ts'
import styles from './Knowledge.module.css'

interface CellInputsProps {
  readonly inputs: readonly string[]
  readonly name: string
  readonly evaluation: Evaluation
  readonly actions: Pick<ViewActions, 'setInputs'>
  readonly onClose: () => void
}

/** The inputs that a cell is made of, each to be set, with what it means. */
export function CellInputs({ inputs, name, evaluation, actions, onClose }: CellInputsProps) {
  const fields = inputs.flatMap((input) => {
    const field = fieldOf(evaluation, input)
    return field ? [{ input, ...field }] : []
  })
  return (
    <Modal title={name} lead="What it is made of; other ways may use the same inputs." onClose={onClose}>
      <ul className={styles['inputs']}>
        {fields.map(({ input, label, shown, text }) => (
          <li key={input}>
            <span>
              <b>{label}</b>
              <small>{parameterWords(input).about}</small>
            </span>
            <ValueField
              label={label}
              {...shown}
              text={text}
              onEnter={(typed) => entered(evaluation, input, typed, actions.setInputs)}
            />
          </li>
        ))}
      </ul>
    </Modal>
  )
}
