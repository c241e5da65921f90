import { steppedBy, withPriority, type Priority, type Weights } from '../../charts/priority/weights.ts'
import { Button } from '../../ui/Button.tsx'
import { ValueField } from '../../ui/ValueField.tsx'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { ViewActions } from '../decision.ts'
import { entered, fieldOf, isAsked, toggled } from './demands.ts'
import styles from './Knowledge.module.css'
import type { Row } from './matrix-rows.ts'

interface DemandProps {
  readonly row: Row
  readonly evaluation: Evaluation
  /** Cost, quality and speed, of 100. */
  readonly weights: Weights
  readonly actions: Pick<ViewActions, 'setInputs'>
}

const priorityOf: Readonly<Record<string, Priority>> = {
  'priorities.cost': 0,
  'priorities.quality': 1,
  'priorities.latency': 2,
}

/** How much a row counts: typed, or by one; the other two priorities keep their ratio. */
function Weight({ row, weights, actions }: Omit<DemandProps, 'evaluation'>) {
  const which = priorityOf[row.weightId ?? '']
  if (which === undefined) return undefined
  const set = ([cost, quality, latency]: Weights) =>
    actions.setInputs(
      { 'priorities.cost': cost, 'priorities.quality': quality, 'priorities.latency': latency },
      `weight of ${row.name.toLowerCase()}`,
    )
  const points = row.demand.kind === 'weight' ? row.demand.points : 0
  const enter = (text: string): string | undefined => {
    const wished = Number(text.replace('%', '').trim())
    if (!Number.isFinite(wished) || wished < 0 || wished > 100) return 'A weight is 0 to 100.'
    set(withPriority(weights, which, wished))
    return undefined
  }
  const step = (by: 1 | -1) => (
    <button
      type="button"
      className={styles['step']}
      aria-label={`${by > 0 ? 'More' : 'Less'} weight of ${row.name.toLowerCase()}`}
      onClick={() => set(steppedBy(weights, which, by))}
    >
      {by > 0 ? '+' : '\u2212'}
    </button>
  )
  return (
    <span className={styles['weight']}>
      {step(-1)}
      <ValueField
        label={`Weight of ${row.name.toLowerCase()}`}
        number={String(points)}
        unit=""
        text={String(points)}
        onEnter={enter}
      />
      {step(1)}
    </span>
  )
}

/** A must that is asked for or not. */
function Must({ row, evaluation, actions }: Pick<DemandProps, 'row' | 'evaluation' | 'actions'>) {
  const id = row.limitId ?? ''
  const isOn = isAsked(evaluation, id)
  const next = toggled(evaluation, id)
  if (!next) return undefined
  return (
    <Button
      className={styles['must']}
      aria-pressed={isOn}
      aria-label={`${row.name}: must`}
      title={isOn ? 'It rules out; press to ask for it no longer' : 'Press to make it a must'}
      onClick={() => actions.setInputs(next.inputs, next.label)}
    >
      must
    </Button>
  )
}

/** What a requirement demands, to be set where it is read: a must, its limit, its weight. */
export function DemandControl({ row, evaluation, weights, actions }: DemandProps) {
  const { limitId, weightId } = row
  if (limitId === undefined) return <span />
  const field = fieldOf(evaluation, limitId)
  const enter = (text: string) => entered(evaluation, limitId, text, actions.setInputs)
  return (
    <span className={styles['demand']}>
      {weightId === undefined ? <Must {...{ row, evaluation, actions }} /> : <Weight {...{ row, weights, actions }} />}
      {field && <ValueField label={`${row.name}: limit`} {...field.shown} text={field.text} onEnter={enter} />}
    </span>
  )
}
