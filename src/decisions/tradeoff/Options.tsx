import { memo, useMemo, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TakeTools } from '../../charts/card/TakeTools.tsx'
import type { ViewProps } from '../decision.ts'
import { pictureTools } from '../picture-tools.ts'
import { optionsOf } from './options.ts'
import { OptionTable } from './OptionTable.tsx'
import type { Drawn } from './pictures.ts'
import type { TradeoffModel } from './present.ts'
import styles from './View.module.css'

interface OptionsProps extends Pick<ViewProps<TradeoffModel>, 'actions' | 'onPicture' | 'selected'> {
  readonly drawn: Drawn
}

/** An option that is pinned has its row, whether it matters or not. */
const withPinned = (drawn: Drawn, selected: string | undefined): Drawn =>
  selected === undefined || drawn.shown.includes(selected) ? drawn : { ...drawn, shown: [...drawn.shown, selected] }

/** The options with their figures, and what was left out before they were evaluated. */
export const Options = memo(function Options({ drawn, actions, onPicture, selected }: OptionsProps) {
  const [all, setAll] = useState(false)
  const options = useMemo(() => optionsOf(withPinned(drawn, selected)), [drawn, selected])
  const rows = useMemo(() => (all ? options.allRows() : options.rows), [all, options])
  return (
    <section className={styles['card']} aria-labelledby="options-title" data-picture="table">
      <header className={styles['head']}>
        <h2 id="options-title">Options</h2>
        <span className={styles['encoding']}>figures open their origin; a row opens its operating points</span>
        {options.count > options.rows.length && (
          <Button look="quiet" onClick={() => setAll(!all)} aria-pressed={all}>
            {all ? `Show the ${options.rows.length} that matter` : `Show all ${options.count} options`}
          </Button>
        )}
        <span className={styles['tools']}>
          <TakeTools of="options" {...pictureTools(onPicture, 'table')} />
        </span>
      </header>
      <OptionTable rows={rows} counting={options.counting} colourOf={actions.colourOf} />
      {options.excluded.length > 0 && (
        <details className={styles['excluded']}>
          <summary>Left out before they were evaluated</summary>
          <ul>
            {options.excluded.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
})
