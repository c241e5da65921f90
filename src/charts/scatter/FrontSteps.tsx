import styles from './TradeoffScatter.module.css'

/** From one option of the front to the next. */
export interface FrontStepLine {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly gain: string
  readonly price: string
  readonly wait: string
}

interface FrontStepsProps {
  readonly steps: readonly FrontStepLine[]
  /** The one that is listed first. */
  readonly nearest: number
}

const most = 2

/** What the next better options cost: the step to the recommended one, and the one after it. */
export function FrontSteps({ steps, nearest }: FrontStepsProps) {
  const first = Math.max(0, Math.min(nearest, steps.length - most))
  const shown = steps.slice(first, first + most)
  const more = steps.length - shown.length
  return (
    <section className={styles['steps']} aria-label="Steps along the front">
      <h3>Next along the dashed front{more > 0 ? `; ${more} more in the table` : ''}</h3>
      <ol>
        {shown.map(({ id, from, to, gain, price, wait }) => (
          <li key={id} title={`From ${from} to ${to}: ${[gain, price, wait].filter(Boolean).join(', ')}`}>
            <span>to {to}</span>
            <b>
              {gain}, {price}
            </b>
          </li>
        ))}
      </ol>
      {shown.length === 0 && <p>One option is the best on both axes.</p>}
    </section>
  )
}
