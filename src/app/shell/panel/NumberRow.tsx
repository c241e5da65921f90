import { memo, useRef } from 'react'
import { parseInput, writeInput } from '../../../scenario/grammar.ts'
import type { InputValue, NumericParameter } from '../../../scenario/parameter.ts'
import { flippedTo, toggledRange } from '../../../scenario/ranges.ts'
import { draggedValue, steppedValue } from '../../../scenario/track-values.ts'
import { isRange, numberIn } from '../../../scenario/values.ts'
import type { SliderKey } from '../../../ui/slider-key.ts'
import { TrackSlider } from '../../../ui/TrackSlider.tsx'
import { ValueField } from '../../../ui/ValueField.tsx'
import { inputName, sayChange } from '../../../wording/value.ts'
import { app } from '../../use-app.ts'
import { grab } from './gesture.ts'
import styles from './Row.module.css'
import { RowFrame } from './RowFrame.tsx'
import { isTall, partOf, rowModel, withPart, type RowModel, type ThumbPart } from './row-model.ts'
import { sameRow, type NumberRowProps } from './row-props.ts'

const partNumber = (parameter: NumericParameter, value: InputValue, part: ThumbPart): number => {
  if (isRange(value) && part !== 'best') return value[part]
  return (
    numberIn(parameter, value) ??
    parameter.track[parameter.kind === 'limit' && parameter.direction === 'at-least' ? 0 : 1]
  )
}

/** Where a key leads, or nothing to set. */
function keyed(props: NumberRowProps, { flips }: RowModel, part: ThumbPart, key: SliderKey): InputValue | undefined {
  const { parameter, value, atMedian } = props
  const from = partNumber(parameter, value, part)
  if (key.kind === 'step') return withPart(parameter, value, part, steppedValue(parameter, from, key.by))
  if (key.kind === 'end') return withPart(parameter, value, part, parameter.track[key.to === 'low' ? 0 : 1])
  if (key.kind !== 'flip') return undefined
  const at = (key.by > 0 ? flips.above : flips.below)?.at
  if (typeof at !== 'number') return undefined
  return flippedTo(parameter, value, at, atMedian)
}

const canRange = (parameter: NumericParameter): boolean => parameter.kind === 'quantity' && parameter.ranged

/** One number of the scenario: name, tag, editable value, coloured track, ends and the nearest flip. */
export const NumberRow = memo(function NumberRow(props: NumberRowProps) {
  const { parameter, name, value, winner, track, nameOf, colourOf, actions, ...state } = props
  const model = rowModel({ parameter, value, resetTo: state.resetTo, winner, track, nameOf, colourOf })
  const field = useRef<HTMLInputElement | null>(null)
  const latest = useRef(value)
  latest.current = value
  const set = (next: InputValue) => app.setInput(parameter.id, next, sayChange(parameter, next))

  const onKey = (thumb: number, key: SliderKey) => {
    if (key.kind === 'edit') field.current?.focus()
    else if (key.kind === 'reset') app.resetInput(parameter.id)
    else if (key.kind === 'range') {
      if (canRange(parameter)) set(toggledRange(parameter, value))
    } else {
      const next = keyed(props, model, partOf(value, thumb), key)
      if (next !== undefined) set(next)
    }
  }
  const onEnter = (text: string): string | undefined => {
    const parsed = parseInput(parameter, text, value)
    if (!parsed.ok) return parsed.problems[0]?.message ?? 'That is not allowed here.'
    return app.setInputs({ [parameter.id]: parsed.value }, sayChange(parameter, parsed.value))[0]?.message
  }

  return (
    <RowFrame
      {...{ parameter, name, actions }}
      changed={state.changed}
      resetTo={state.resetTo}
      owner={state.owner}
      tall={isTall(parameter, name)}
      value={
        <ValueField
          label={`${inputName(parameter)}, value`}
          {...model.shown}
          text={writeInput(parameter, value)}
          onEnter={onEnter}
          inputRef={(element) => {
            field.current = element
          }}
        />
      }
    >
      <TrackSlider
        thumbs={model.thumbs}
        pieces={model.pieces}
        ticks={model.ticks}
        title={model.title}
        usual={model.usual}
        beyond={model.beyond}
        off={model.off}
        onGrab={() => grab(() => sayChange(parameter, latest.current))}
        onMove={(thumb, fraction) =>
          set(withPart(parameter, value, partOf(value, thumb), draggedValue(parameter, fraction)))
        }
        onKey={onKey}
      />
      <div className={styles['ends']}>
        <span>{model.low}</span>
        <span className={styles['note']}>{model.note}</span>
        <span>{model.high}</span>
      </div>
    </RowFrame>
  )
}, sameRow)
