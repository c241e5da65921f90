import type { RefObject } from 'react'
import { Button } from '../../ui/Button.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { sayWays } from '../../wording/nothing-fits.ts'
import type { ViewActions } from '../decision.ts'
import type { RecordModel } from './model.ts'
import styles from './Record.module.css'

/** Where nothing fits: the cheapest changes that let an option in. `actions` absent: on paper. */
export function Ways({
  model,
  actions,
  standing,
}: {
  readonly model: RecordModel
  readonly actions?: Pick<ViewActions, 'setInputs'>
  /** Where the page says how the decision stands: the focus goes there when the ways are gone. */
  readonly standing?: RefObject<HTMLElement | null>
}) {
  if (model.ways.length === 0) return undefined
  return (
    <section>
      <h2>Ways out</h2>
      <ol className={styles['ways']}>
        {sayWays(model.evaluation, model.ways).map((way, index) => (
          <li key={`${way.alternative} ${way.change}`}>
            <span>
              {way.moves.map(({ label, from, to }) => `${label} ${from} → ${to}`).join(', ')}:{' '}
              <PhraseText phrase={way.letsIn} />
              {way.price !== '' && `; ${way.price}`}
            </span>
            {actions && (
              <Button
                aria-label={`Apply way out ${index + 1}`}
                onClick={() => {
                  standing?.current?.focus()
                  actions.setInputs(way.set, `way out ${index + 1}`)
                }}
              >
                Apply
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
