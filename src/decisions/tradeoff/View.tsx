import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'
import type { ViewProps } from '../decision.ts'
import { ReservedPictures, type Tab } from './ReservedPictures.tsx'
import type { TradeoffModel } from './present.ts'
import styles from './View.module.css'
import { WaysOut } from './WaysOut.tsx'

/** The answer and its figures come first; the pictures follow into the space that is kept for them. */
const Pictures = lazy(async () => ({ default: (await import('./Pictures.tsx')).Pictures }))
const OptionTable = lazy(async () => ({ default: (await import('./OptionTable.tsx')).OptionTable }))

/** Height kept for a row of the table before it is there, px. */
const lowestRow = 48

/** Where nothing fits there is no map to show. */
const shownTab = (tab: Tab, { drawn }: TradeoffModel): Tab =>
  tab === 'map' && drawn.reading.evaluation.winner === undefined ? 'scatter' : tab

/** The answer to "which corner do we give up": ways out where nothing fits, and the options with their figures. */
export function View({ model, actions, updating, onPicture }: ViewProps<TradeoffModel>) {
  const [tab, setTab] = useState<Tab>('map')
  const [all, setAll] = useState(false)
  // The table may come a frame later than the answer: a slider must never wait for it.
  const settled = useDeferredValue(model)
  const rows = useMemo(() => (all ? settled.allRows() : settled.rows), [all, settled])
  return (
    <div className={styles['view']} data-tab={shownTab(tab, model)}>
      {model.ways.length > 0 && <WaysOut ways={model.ways} onApply={actions.setInputs} />}
      <Suspense fallback={<ReservedPictures watchWidth={actions.watchWidth} />}>
        <Pictures drawn={model.drawn} tab={shownTab(tab, model)} onTab={setTab} {...{ actions, updating, onPicture }} />
      </Suspense>
      <section className={styles['card']} aria-labelledby="options-title" data-picture="table">
        <header className={styles['head']}>
          <h2 id="options-title">Options</h2>
          <span className={styles['encoding']}>figures open their origin; a row opens its operating points</span>
          {settled.optionCount > settled.rows.length && (
            <Button look="quiet" onClick={() => setAll(!all)} aria-pressed={all}>
              {all ? `Show the ${settled.rows.length} that matter` : `Show all ${settled.optionCount}`}
            </Button>
          )}
        </header>
        <Suspense fallback={<div style={{ minHeight: rows.length * lowestRow }} />}>
          <OptionTable rows={rows} counting={settled.counting} colourOf={actions.colourOf} />
        </Suspense>
        {settled.excluded.length > 0 && (
          <details className={styles['excluded']}>
            <summary>Left out before they were evaluated</summary>
            <ul>
              {settled.excluded.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section className={styles['card']} aria-labelledby="article-title">
        <header className={styles['head']}>
          <h2 id="article-title">As in the source article</h2>
          <span className={styles['encoding']}>the rule choose_architecture, at the same limits</span>
        </header>
        <div className={styles['article']}>
          <p>
            <PhraseText phrase={model.article.answer} />
          </p>
          <ul>
            {model.article.misses.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </section>
    </div>
  )
}
