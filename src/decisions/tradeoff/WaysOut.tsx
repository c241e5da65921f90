import { useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import type { Phrase } from '../../base/phrase.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { Button } from '../../ui/Button.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { MoveTrack } from './MoveTrack.tsx'
import { waysTable, wayLabel, type DrawnWay } from './nothing-fits.ts'
import styles from './NothingFits.module.css'

interface WaysOutProps {
  readonly ways: readonly DrawnWay[]
  readonly oneLimit: Phrase
  readonly colourOf: (option: string) => string
  readonly onApply: (values: Readonly<Record<string, InputValue>>, label: string) => void
}

function Way({
  way,
  index,
  colourOf,
  onApply,
}: Omit<WaysOutProps, 'ways' | 'oneLimit'> & { readonly way: DrawnWay; readonly index: number }) {
  return (
    <li data-first={index === 0 || undefined}>
      <span className={styles['number']}>{index + 1}</span>
      <dl className={styles['moves']}>
        {way.moves.map((move) => (
          <div key={move.parameter}>
            <dt>{move.label}</dt>
            <dd>
              <MoveTrack move={move} colour={colourOf(way.option)} />
              <span>
                {move.from} → <b>{move.to}</b>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['gain']}>
        <span>
          <PhraseText phrase={way.letsIn} />
        </span>
        <span>{way.change}</span>
        <small>{way.price}</small>
      </p>
      <Button
        look={index === 0 ? 'primary' : 'outline'}
        aria-label={`Apply way out ${index + 1}`}
        onClick={() => onApply(way.set, wayLabel(way))}
      >
        Apply
      </Button>
    </li>
  )
}

/** When nothing fits: the changes that let an option in, the cheapest first. Nothing is relaxed by itself. */
export function WaysOut({ ways, oneLimit, ...rest }: WaysOutProps) {
  const [showsTable, setShowsTable] = useState(false)
  const table = showsTable && <ChartTable table={waysTable(ways)} />
  return (
    <ChartCard
      name="Cheapest ways out"
      note="each is the smallest change that lets an option in, priced at your priorities"
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
    >
      {ways.length === 0 ? (
        <p className={styles['one']}>No value of the limits lets anything in.</p>
      ) : (
        <ol className={styles['ways']}>
          {ways.map((way, index) => (
            <Way
              key={way.alternative + way.moves.map(({ parameter }) => parameter).join(' ')}
              {...{ way, index, ...rest }}
            />
          ))}
        </ol>
      )}
      <p className={styles['one']}>
        <PhraseText phrase={oneLimit} />
      </p>
    </ChartCard>
  )
}
