import { memo, useRef } from 'react'
import type { InputValue, NumericParameter } from '../../../scenario/parameter.ts'
import { parseInput, writeInput } from '../../../scenario/grammar.ts'
import { sameValue } from '../../../scenario/same-value.ts'
import { draggedValue, steppedValue } from '../../../scenario/track-values.ts'
import { isRange } from '../../../scenario/values.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { TrackSlider, type SliderKey } from '../../../ui/TrackSlider.tsx'
import { ValueField } from '../../../ui/ValueField.tsx'
import { inputName, sayChange, sayValue } from '../../../wording/value.ts'
import { app } from '../../use-app.ts'
import { grab } from './gesture.ts'
import { InputTag } from './InputTag.tsx'
import styles from './Panel.module.css'
import { numberOf, partOf, sameRow, toggledRange, withPart, type RowModel, type ThumbPart } from './row-model.ts'

interface NumberRowProps {
  readonly parameter: NumericParameter
  readonly value: InputValue
  readonly preset: InputValue
  readonly model: RowModel
  readonly updating: boolean
  readonly onOrigin: (id: string) => void
  /** What it is called where it stands outside its group. */
  readonly name?: string | undefined
}

const partNumber = (parameter: NumericParameter, value: InputValue, part: ThumbPart): number => {
  if (isRange(value) && part !== 'best') return value[part]
  return (
    numberOf(parameter, value) ??
    parameter.track[parameter.kind === 'limit' && parameter.direction === 'at-least' ? 0 : 1]
  )
}

/** Where a key leads, or nothing to set. */
function keyed(props: NumberRowProps, part: ThumbPart, key: SliderKey): InputValue | undefined {
  const { parameter, value } = props
  const from = partNumber(parameter, value, part)
  if (key.kind === 'step') return withPart(parameter, value, part, steppedValue(parameter, from, key.by))
  if (key.kind === 'end') return withPart(parameter, value, part, parameter.track[key.to === 'low' ? 0 : 1])
  if (key.kind !== 'flip') return undefined
  const { above, below } = props.model.neighbours
  const at = (key.by > 0 ? above : below)?.at
  return typeof at === 'number' ? at : undefined
}

/** One number of the scenario: name, tag, editable value, coloured track, ends and the nearest flip. */
export const NumberRow = memo(function NumberRow(props: NumberRowProps) {
  const { parameter, value, preset, model, onOrigin } = props
  const field = useRef<HTMLInputElement | null>(null)
  const latest = useRef(value)
  latest.current = value
  const set = (next: InputValue) => app.setInput(parameter.id, next, sayChange(parameter, next))
  const changed = !sameValue(value, preset)

  const onKey = (thumb: number, key: SliderKey) => {
    if (key.kind === 'edit') field.current?.focus()
    else if (key.kind === 'reset') app.resetInput(parameter.id)
    else if (key.kind === 'range') toggleRange()
    else {
      const next = keyed(props, partOf(value, thumb), key)
      if (next !== undefined) set(next)
    }
  }
  const toggleRange = () => {
    if (parameter.kind === 'quantity' && parameter.ranged) set(toggledRange(parameter, value))
  }
  const onEnter = (text: string): string | undefined => {
    const parsed = parseInput(parameter, text, value)
    if (!parsed.ok) return parsed.problems[0]?.message ?? 'That is not allowed here.'
    return app.setInputs({ [parameter.id]: parsed.value }, sayChange(parameter, parsed.value))[0]?.message
  }

  return (
    <div className={styles['row']} data-input={parameter.id} data-changed={changed || undefined}>
      <div className={styles['line']}>
        <span className={styles['name']}>{props.name ?? parameter.label}</span>
        <InputTag parameter={parameter} changed={changed} onOpen={() => onOrigin(parameter.id)} />
        {changed && (
          <button
            type="button"
            className={styles['reset']}
            aria-label={`Reset ${parameter.label} to ${sayValue(parameter, preset)}`}
            title={`Reset to ${sayValue(parameter, preset)}`}
            onClick={() => app.resetInput(parameter.id)}
          >
            <Icon name="reset" size={14} />
          </button>
        )}
        <span className={styles['value']}>
          <ValueField
            label={`${inputName(parameter)}, value`}
            {...model.shown}
            text={writeInput(parameter, value)}
            onEnter={onEnter}
            inputRef={(element) => {
              field.current = element
            }}
          />
        </span>
      </div>
      <TrackSlider
        thumbs={model.thumbs}
        pieces={model.pieces}
        updating={props.updating}
        usual={model.usual}
        beyond={model.beyond}
        off={model.off}
        onGrab={() => grab(() => sayChange(parameter, latest.current))}
        onMove={(thumb, fraction) =>
          set(withPart(parameter, value, partOf(value, thumb), draggedValue(parameter, fraction)))
        }
        onRelease={() => {}}
        onKey={onKey}
      />
      <div className={styles['ends']}>
        <span>{model.low}</span>
        <span className={styles['note']}>{model.note}</span>
        <span>{model.high}</span>
      </div>
    </div>
  )
}, sameProps)

function sameProps(a: NumberRowProps, b: NumberRowProps): boolean {
  const { model: before, ...rest } = a
  const { model: after, ...next } = b
  const held = new Map<string, unknown>(Object.entries(rest))
  return Object.entries(next).every(([key, value]) => held.get(key) === value) && sameRow(before, after)
}
