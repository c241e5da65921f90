import type { InputValue } from '../../scenario/parameter.ts'
import { Button } from '../../ui/Button.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'
import type { SaidWay } from '../../wording/nothing-fits.ts'
import styles from './View.module.css'

interface WaysOutProps {
  readonly ways: readonly SaidWay[]
  readonly onApply: (values: Readonly<Record<string, InputValue>>, label: string) => void
}

/** When nothing fits: the changes that let an option in, the cheapest first. Nothing is relaxed by itself. */
export function WaysOut({ ways, onApply }: WaysOutProps) {
  return (
    <section className={styles['card']} aria-labelledby="ways-title">
      <header className={styles['head']}>
        <h2 id="ways-title">Cheapest ways out</h2>
        <span className={styles['encoding']}>nothing has been relaxed for you; undo takes a change back</span>
      </header>
      <ol className={styles['ways']}>
        {ways.map((way, index) => (
          <li
            key={`${way.alternative} ${way.moves.map(({ parameter }) => parameter).join(' ')}`}
            data-first={index === 0 || undefined}
          >
            <span className={styles['number']}>{index + 1}</span>
            <dl className={styles['moves']}>
              {way.moves.map((move) => (
                <div key={move.parameter}>
                  <dt>{move.label}</dt>
                  <dd>
                    {move.from} → <b>{move.to}</b>
                  </dd>
                </div>
              ))}
            </dl>
            <p>
              <PhraseText phrase={way.letsIn} />
              <small>{way.price}</small>
            </p>
            <Button
              look={index === 0 ? 'primary' : 'outline'}
              aria-label={`Apply way out ${index + 1}`}
              onClick={() =>
                onApply(way.set, way.moves.map(({ label, to }) => `${label.toLowerCase()} ${to}`).join(', '))
              }
            >
              Apply
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}
