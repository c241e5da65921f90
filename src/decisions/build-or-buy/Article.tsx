import { breakevenCases, breakevenMisses } from '../../wording/breakeven.ts'
import { sayFactors } from '../../wording/sourcing-factors.ts'
import type { SourcingAssessment } from './assess.ts'
import { Scrolling } from './Scrolling.tsx'
import styles from './View.module.css'

/** The source article's table of factors, with the figures of this scenario beside its own. */
export function Factors({ assessed }: { readonly assessed: SourcingAssessment }) {
  const { found } = assessed.read
  if (found.kind !== 'compared') return undefined
  const rows = sayFactors(assessed.reading.evaluation, found.money)
  return (
    <section className={styles['card']} aria-labelledby="factors-title">
      <header className={styles['head']}>
        <h2 id="factors-title">Build and buy by factor</h2>
        <span className={styles['encoding']}>the source article’s table, and this scenario at central values</span>
      </header>
      <Scrolling name="Build and buy by factor">
        <table className={styles['table']} data-words="">
          <thead>
            <tr>
              <th scope="col">Factor</th>
              <th scope="col">Build, article</th>
              <th scope="col">Build, here</th>
              <th scope="col">Buy, article</th>
              <th scope="col">Buy, here</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ factor, articleBuild, articleBuy, build, buy }) => (
              <tr key={factor}>
                <th scope="row">{factor}</th>
                <td className={styles['quiet']}>{articleBuild}</td>
                <td>{build}</td>
                <td className={styles['quiet']}>{articleBuy}</td>
                <td>{buy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  )
}

/** The source article's rule on inputs of its own kind, and what is right. */
export function Article() {
  return (
    <section className={styles['card']} aria-labelledby="breakeven-title">
      <header className={styles['head']}>
        <h2 id="breakeven-title">As in the source article</h2>
        <span className={styles['encoding']}>calculate_breakeven: build if years &lt; 3</span>
      </header>
      <Scrolling name="As in the source article">
        <table className={styles['table']} data-words="">
          <caption className="visually-hidden">
            The article’s own example and three inputs at which its rule is wrong, each with what is right
          </caption>
          <thead>
            <tr>
              <th scope="col">Inputs</th>
              <th scope="col">Its rule says</th>
              <th scope="col">Right is</th>
            </tr>
          </thead>
          <tbody>
            {breakevenCases.map(({ title, given, rule, right, wrong }) => (
              <tr key={title}>
                <th scope="row">
                  {title}
                  <small>{given}</small>
                </th>
                <td data-wrong={wrong || undefined}>{rule}</td>
                <td>{right}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <ul className={styles['misses']} aria-label="What the rule overlooks">
        {breakevenMisses.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
