import type { Evaluation } from '../../alternatives/evaluation.ts'
import { winnerOf } from '../../wording/names.ts'
import { sayChanged } from '../../wording/status.ts'
import { inputName, inputOf, sayValue } from '../../wording/value.ts'
import { differing } from '../differing.ts'
import { app, useBaseline, useBaselineEvaluation } from '../use-app.ts'
import styles from './ChangeBar.module.css'

/** What changed since the baseline, and whether the answer flipped with it. */
export function ChangeBar({ evaluation }: { readonly evaluation: Evaluation }) {
  const baseline = useBaseline()
  const before = useBaselineEvaluation()
  const { scenario } = evaluation
  const changed = differing(scenario, baseline)
  if (changed.length === 0) return undefined
  const flipped =
    before !== undefined && winnerOf(evaluation)?.alternative.option !== winnerOf(before)?.alternative.option
  return (
    <div className={styles['bar']}>
      <details>
        <summary>
          {sayChanged(changed.length, flipped)} <span>Show</span>
        </summary>
        <ul className={styles['list']}>
          {changed.map((parameter) => (
            <li key={parameter.id}>
              {inputName(parameter)}: {sayValue(parameter, inputOf(baseline.inputs, parameter))} →{' '}
              <b>{sayValue(parameter, inputOf(scenario.inputs, parameter))}</b>
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
