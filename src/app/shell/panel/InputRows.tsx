import { isTracked } from '../../../alternatives/track.ts'
import type { Evaluation } from '../../../alternatives/evaluation.ts'
import type { Parameter } from '../../../scenario/parameter.ts'
import { parameterOf } from '../../../scenario/parameters.ts'
import { sayChoices } from '../../../wording/slider.ts'
import { inputName, rowName } from '../../../wording/value.ts'
import { useInput } from '../../use-app.ts'
import { NumberRow } from './NumberRow.tsx'
import { OpenRowMenu } from './OpenRowMenu.tsx'
import { OtherRow } from './OtherRow.tsx'
import styles from './Row.module.css'
import { rowState } from './row-state.ts'
import { useRowMenu } from './use-row-menu.ts'
import { useRowSource, type RowSource } from './use-row-source.ts'

interface RowsProps {
  readonly ids: readonly string[]
  readonly source: RowSource
  /** There is no heading of a group above: the names stand on their own. */
  readonly alone?: boolean
}

interface RowProps extends Omit<RowsProps, 'ids'> {
  readonly parameter: Parameter
}

/** One input. Its value is under a hand: it is there at once, whatever state the source is of. */
function Row({ parameter, source, alone = false }: RowProps) {
  const { winner, tracks, choices, atMedian, nameOf, colourOf, actions } = source
  const state = rowState(parameter, useInput(parameter), source)
  const name = alone ? inputName(parameter) : rowName(parameter)
  return 'track' in parameter ? (
    <NumberRow
      {...state}
      {...{ parameter, name, winner, atMedian, nameOf, colourOf, actions }}
      track={tracks[parameter.id]}
    />
  ) : (
    <OtherRow
      {...state}
      {...{ parameter, name, actions }}
      note={sayChoices(parameter, choices, winner !== undefined, nameOf)}
    />
  )
}

/** The inputs of a list, each as its kind is set. */
export function Rows({ ids, ...rest }: RowsProps) {
  return ids.map((id) => {
    const parameter = parameterOf(id)
    return parameter && <Row key={id} parameter={parameter} {...rest} />
  })
}

interface InputRowsProps {
  readonly ids: readonly string[]
  readonly evaluation: Evaluation
  readonly colourOf: (option: string) => string
  readonly onOrigin: (id: string) => void
}

/** A few inputs as the panel shows them, for places outside it. */
export function InputRows({ ids, evaluation, colourOf, onOrigin }: InputRowsProps) {
  const { actions, opened, close } = useRowMenu(onOrigin)
  const source = useRowSource(evaluation, ids.filter(isTracked), colourOf, actions)
  return (
    <div className={styles['rows']} data-updating={source.updating || undefined}>
      <Rows alone ids={ids} source={source} />
      <OpenRowMenu {...{ opened, onOrigin }} onClose={close} />
    </div>
  )
}
