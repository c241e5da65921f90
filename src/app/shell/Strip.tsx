import { significant } from '../../base/format.ts'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { Answer } from '../../decisions/decision.ts'
import { winnerOf } from '../../wording/names.ts'
import styles from './Strip.module.css'

export interface StripCell {
  readonly id: string
  readonly title: string
  readonly answer: Answer
}

interface StripProps {
  readonly evaluation: Evaluation
  readonly cells: readonly StripCell[]
  readonly open: string
  readonly goodEnough: number | undefined
}

const feasible = ({ options, outcomes }: Evaluation): string => {
  const fits = new Set(outcomes.filter((one) => one.feasible).map((one) => one.alternative.option)).size
  return `${significant(fits, 6)} of ${significant(options.length, 6)} fit`
}

/** The answer sheet: what is recommended at the left, and one cell a decision with its own answer. */
export function Strip({ evaluation, cells, open, goodEnough }: StripProps) {
  const winner = winnerOf(evaluation)
  const [main] = cells
  return (
    <section className={styles['strip']} aria-label="Decisions">
      <div className={styles['verdict']} data-nothing={winner === undefined || undefined} data-verdict>
        <small className={styles['lead']}>
          <span>
            {main === undefined || main.answer.nothingFits ? 'Recommended' : `Recommended: ${main.answer.word}`}
          </span>
          <span>{feasible(evaluation)}</span>
        </small>
        <strong>{winner?.alternative.label ?? 'Nothing fits the limits'}</strong>
        <span className={styles['sure']}>
          {goodEnough !== undefined && (
            <span className={styles['bar']} aria-hidden="true">
              <span style={{ width: `${goodEnough}%` }} />
            </span>
          )}
          {main?.answer.sure}
        </span>
      </div>
      {cells.map((cell, index) => (
        <div key={cell.id} className={styles['cell']} aria-current={cell.id === open ? 'page' : undefined}>
          <small>
            {index + 1} {cell.title}
          </small>
          <strong>{cell.answer.text}</strong>
        </div>
      ))}
    </section>
  )
}
