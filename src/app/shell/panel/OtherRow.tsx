import { memo } from 'react'
import { parseInput, writeInput } from '../../../scenario/grammar.ts'
import type { Choice, InputValue, Parameter } from '../../../scenario/parameter.ts'
import { Choose, Segmented } from '../../../ui/Segmented.tsx'
import { ValueField } from '../../../ui/ValueField.tsx'
import { sayValue } from '../../../wording/value.ts'
import { app } from '../../use-app.ts'
import { latePart } from '../LatePart.tsx'
import styles from './Row.module.css'
import { RowFrame, type RowActions } from './RowFrame.tsx'
import type { RowState } from './row-state.ts'

const SpecialControl = latePart(
  'The control of this input',
  () => import('./SpecialControl.tsx'),
  ({ SpecialControl }) => SpecialControl,
)

interface OtherRowProps extends RowState {
  readonly parameter: Exclude<Parameter, { readonly kind: 'limit' | 'quantity' | 'weight' }>
  /** As the row has it. */
  readonly name: string
  /** Which other choice flips the answer, in words. */
  readonly note: string
  readonly actions: RowActions
}

/** Side by side as long as the labels fit. */
const isShort = ({ options }: Choice): boolean =>
  options.length <= 3 && options.every(({ label }) => label.length <= 14)

function Control({ parameter, value }: Pick<OtherRowProps, 'parameter' | 'value'>) {
  const set = (next: InputValue) => app.setInputs({ [parameter.id]: next }, parameter.label.toLowerCase())
  const text = typeof value === 'string' ? value : ''
  switch (parameter.kind) {
    case 'choice': {
      const Kind = isShort(parameter) ? Segmented : Choose
      return <Kind label={parameter.label} value={text} options={parameter.options} onChoose={set} />
    }
    case 'mix':
    case 'own-evaluation':
      return <SpecialControl {...{ parameter, value }} onSet={set} meanwhile={<div className={styles['own']} />} />
    case 'date':
      return (
        <ValueField
          label={`${parameter.label}, value`}
          number={sayValue(parameter, value)}
          unit=""
          text={writeInput(parameter, value)}
          onEnter={(typed) => {
            const parsed = parseInput(parameter, typed, value)
            if (!parsed.ok) return parsed.problems[0]?.message ?? 'That is not a date.'
            return set(parsed.value)[0]?.message
          }}
        />
      )
  }
}

/** An input that is not a number: a choice, a mix of yardsticks, a date, own results. */
export const OtherRow = memo(function OtherRow(props: OtherRowProps) {
  const { parameter, value, note, ...frame } = props
  const isField = parameter.kind === 'date'
  const control = <Control parameter={parameter} value={value} />
  return (
    <RowFrame {...frame} parameter={parameter} value={isField ? control : undefined}>
      {!isField && control}
      {note !== '' && <p className={styles['note']}>{note}</p>}
    </RowFrame>
  )
})
