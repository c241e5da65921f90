import { memo, useMemo } from 'react'
import { criteria } from '../../alternatives/alternative.ts'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { articleOf, type ArticleModel } from './article.ts'
import styles from './Article.module.css'
import { CellFigure } from './CellFigure.tsx'
import type { Drawn } from './pictures.ts'
import type { Line } from './rows.ts'
import card from './View.module.css'

/** The questions of the rule at the present limits; the answer stands at the one that holds. */
function Steps({ steps }: Pick<ArticleModel, 'steps'>) {
  return (
    <ol className={styles['steps']} aria-label="The rule at these limits">
      {steps.map(({ asks, holds, answers }) => (
        <li key={asks} data-holds={holds || undefined}>
          <span>{asks}</span>
          <b>{holds ? answers : 'no'}</b>
        </li>
      ))}
    </ol>
  )
}

function Row({ name, line }: { readonly name: string; readonly line: Line | undefined }) {
  if (!line) return undefined
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{line.label}</small>
      </th>
      {criteria.map((criterion) => (
        <td key={criterion}>
          <CellFigure cell={line.cells[criterion]} />
        </td>
      ))}
    </tr>
  )
}

/** The rule's answer in our figures, and ours. */
function Beside({ rule, ours }: Pick<ArticleModel, 'rule' | 'ours'>) {
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">
        The rule’s answer and ours: cost in USD a request, tasks solved in %, wait at p95, with 90 % ranges
      </caption>
      <thead>
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">Cost a request</th>
          <th scope="col">Tasks solved</th>
          <th scope="col">Wait, p95</th>
        </tr>
      </thead>
      <tbody>
        <Row name="The rule" line={rule} />
        <Row name="Here" line={ours} />
      </tbody>
    </table>
  )
}

/** The source article's rule at the same limits, beside our answer, and what it overlooks. */
export const Article = memo(function Article({ drawn }: { readonly drawn: Drawn }) {
  const { steps, verdict, rule, ours, misses } = useMemo(() => articleOf(drawn), [drawn])
  return (
    <section className={card['card']} aria-labelledby="article-title">
      <header className={card['head']}>
        <h2 id="article-title">As in the source article</h2>
        <span className={card['encoding']}>the rule choose_architecture, at the same limits</span>
      </header>
      <div className={styles['article']}>
        <Steps steps={steps} />
        <div>
          <p className={styles['verdict']}>
            <PhraseText phrase={verdict} />
          </p>
          <Beside rule={rule} ours={ours} />
        </div>
        <ul aria-label="What the rule overlooks here">
          {misses.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  )
})
