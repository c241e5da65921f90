import { isTracked } from '../../../alternatives/track.ts'
import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { parameterOf } from '../../../scenario/parameters.ts'
import { sayChoices } from '../../../wording/slider.ts'
import { inputName, rowName } from '../../../wording/value.ts'
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

/** The inputs of a list, each as its kind is set. */
export function Rows({ ids, source, alone = false }: RowsProps) {
  const { winner, tracks, choices, atMedian, nameOf, colourOf, actions } = source
  return ids.map((id) => {
    const parameter = parameterOf(id)
    if (!parameter) return undefined
    const state = rowState(parameter, source)
    const name = alone ? inputName(parameter) : rowName(parameter)
    if ('track' in parameter)
      return (
        <NumberRow
          key={id}
          {...state}
          {...{ parameter, name, winner, atMedian, nameOf, colourOf, actions }}
          track={tracks[id]}
        />
      )
    return (
      <OtherRow
        key={id}
        {...state}
        {...{ parameter, name, actions }}
        note={sayChoices(parameter, choices, winner !== undefined, nameOf)}
      />
    )
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
