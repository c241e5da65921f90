import type { Evaluation } from '../../alternatives/evaluation.ts'
import { sayChanged } from '../../wording/status.ts'
import { inputName, inputOf, sayValue } from '../../wording/value.ts'
import { flippedOf, type Cell } from '../cells.ts'
import { differing } from '../differing.ts'
import { app, useBaseline } from '../use-app.ts'
import styles from './ChangeBar.module.css'

interface ChangeBarProps {
  readonly evaluation: Evaluation
  readonly cells: readonly Cell[]
  /** The baseline could be evaluated. */
  readonly compared: boolean
}

/** What changed since the baseline, and which answers flipped with it. */
export function ChangeBar({ evaluation, cells, compared }: ChangeBarProps) {
  const baseline = useBaseline()
  const { scenario } = evaluation
  const changed = differing(scenario, baseline)
  const flipped = flippedOf(cells)
  if (changed.length === 0) return undefined
  return (
    <div className={styles['bar']} data-changed={changed.length} data-flips={compared ? flipped.length : undefined}>
      <details>
        <summary>
          {sayChanged(changed.length, compared ? flipped.length : undefined)} <span>Show</span>
        </summary>
        <ul className={styles['list']}>
          {changed.map((parameter) => (
            <li key={parameter.id}>
              {inputName(parameter)}: {sayValue(parameter, inputOf(baseline.inputs, parameter))} →{' '}
              <b>{sayValue(parameter, inputOf(scenario.inputs, parameter))}</b>
            </li>
          ))}
          {flipped.map(({ id, number, title, was, answer }) => (
            <li key={id}>
              {number} {title}: {was} → <b>{answer?.text}</b>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={() => app.revert()}>
        Revert
      </button>
    </div>
  )
}
