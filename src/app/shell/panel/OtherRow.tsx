import { parseInput, writeInput } from '../../../scenario/grammar.ts'
import type { Choice, InputValue, Parameter } from '../../../scenario/parameter.ts'
import { sameValue } from '../../../scenario/same-value.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Choose, Segmented } from '../../../ui/Segmented.tsx'
import { ValueField } from '../../../ui/ValueField.tsx'
import { sayValue } from '../../../wording/value.ts'
import { app } from '../../use-app.ts'
import { InputTag } from './InputTag.tsx'
import { MixEditor } from './MixEditor.tsx'
import { OwnEvaluationRow } from './OwnEvaluationRow.tsx'
import styles from './Panel.module.css'

interface OtherRowProps {
  readonly parameter: Exclude<Parameter, { readonly kind: 'limit' | 'quantity' | 'weight' }>
  readonly value: InputValue
  readonly preset: InputValue
  readonly onOrigin: (id: string) => void
}

/** Side by side as long as the labels fit. */
const isShort = ({ options }: Choice): boolean =>
  options.length <= 3 && options.every(({ label }) => label.length <= 14)

function Control({ parameter, value }: OtherRowProps) {
  const set = (next: InputValue) => app.setInputs({ [parameter.id]: next }, parameter.label.toLowerCase())
  const text = typeof value === 'string' ? value : ''
  switch (parameter.kind) {
    case 'choice': {
      const Kind = isShort(parameter) ? Segmented : Choose
      return <Kind label={parameter.label} value={text} options={parameter.options} onChoose={set} />
    }
    case 'mix':
      return <MixEditor value={text} onSet={set} />
    case 'own-evaluation':
      return <OwnEvaluationRow value={value} onSet={set} />
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
export function OtherRow(props: OtherRowProps) {
  const { parameter, value, preset, onOrigin } = props
  const changed = !sameValue(value, preset)
  return (
    <div className={styles['row']} data-input={parameter.id} data-changed={changed || undefined}>
      <div className={styles['line']}>
        <span className={styles['name']}>{parameter.label}</span>
        <InputTag parameter={parameter} changed={changed} onOpen={() => onOrigin(parameter.id)} />
        {changed && (
          <button
            type="button"
            className={styles['reset']}
            aria-label={`Reset ${parameter.label}`}
            title="Reset"
            onClick={() => app.resetInput(parameter.id)}
          >
            <Icon name="reset" size={14} />
          </button>
        )}
      </div>
      <Control {...props} />
    </div>
  )
}
