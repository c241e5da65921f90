import { memo } from 'react'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { OptionName } from '../../ui/OptionName.tsx'
import type { ViewActions } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'
import { Scrolling } from './Scrolling.tsx'
import styles from './View.module.css'
import { presentHead, wayRows, type WayRow } from './way-rows.ts'

const figures = ['cost', 'quality', 'wait'] as const
const labels = ['present', 'gpus', 'says'] as const

function Row({ row, colourOf }: { readonly row: WayRow; readonly colourOf: ViewActions['colourOf'] }) {
  const { name, chosen, option, means } = row
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row" aria-label={name}>
        <span className={styles['way']}>
          <span
            className={styles['mark']}
            data-hollow={option === undefined || undefined}
            style={{ color: option ? colourOf(option.id) : undefined }}
          />
          <span>
            {name}
            {chosen && <small className={styles['chosen']}>answer</small>}
            <small>{option ? <OptionName name={option.label} option={option.id} /> : means}</small>
          </span>
        </span>
      </th>
      {figures.map((id) => (
        <td key={id}>
          <PhraseText phrase={row[id]} />
        </td>
      ))}
      {labels.map((id) => (
        <td key={id}>{row[id]}</td>
      ))}
    </tr>
  )
}

/** The best alternative of each way of sourcing; ways that cannot be had say why. */
export const Ways = memo(function Ways({
  assessed,
  colourOf,
}: {
  readonly assessed: SourcingAssessment
  readonly colourOf: ViewActions['colourOf']
}) {
  return (
    <section className={styles['card']} aria-labelledby="ways-title">
      <header className={styles['head']}>
        <h2 id="ways-title">Ways of sourcing</h2>
        <span className={styles['encoding']}>the best of each</span>
      </header>
      <Scrolling name="Ways of sourcing">
        <table className={styles['table']}>
          <caption className="visually-hidden">
            The best alternative of each way: cost a request in USD with fixed money, tasks solved, wait at p95, money
            over the horizon, GPUs today, and whether it holds the limits
          </caption>
          <thead>
            <tr>
              <th scope="col">Way</th>
              <th scope="col">Cost a request</th>
              <th scope="col">Tasks solved</th>
              <th scope="col">Wait, p95</th>
              <th scope="col">{presentHead(assessed)}</th>
              <th scope="col">GPUs</th>
              <th scope="col">Limits</th>
            </tr>
          </thead>
          <tbody>
            {wayRows(assessed).map((row) => (
              <Row key={row.kind} row={row} colourOf={colourOf} />
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  )
})
