import { memo } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { articleHybrid, articleRows } from '../../wording/knowledge-article.ts'
import { articleGiven } from './article.ts'
import styles from './Knowledge.module.css'
import type { Row } from './matrix-rows.ts'
import type { KnowledgeModel } from './present.ts'

/** The source article's table of six rows: what it says, and what the figures here and publications say. */
export const ArticleCard = memo(function ArticleCard({
  model,
  rows,
}: {
  readonly model: KnowledgeModel
  readonly rows: readonly Row[]
}) {
  const given = articleGiven(model, rows)
  return (
    <ChartCard name="As in the source article" note="its decision matrix, and the figures here with 90 % ranges">
      <div className={styles['scroll']} role="region" aria-label="As in the source article" tabIndex={0}>
        <table className={styles['article']}>
          <caption className="visually-hidden">The source article on RAG and fine-tuning, and the figures here</caption>
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col">RAG</th>
              <th scope="col">Fine-tuning</th>
            </tr>
          </thead>
          <tbody>
            {articleRows(given).map(({ dimension, says, here }) => (
              <tr key={dimension}>
                <th scope="row">{dimension}</th>
                {([says.rag, says.tuned] as const).map((quote, index) => (
                  <td key={`${index}`}>
                    <q>{quote}</q>
                    <b>{index === 0 ? here.rag : here.tuned}</b>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['quote']}>
        <q>Combine both for optimal quality.</q>
      </p>
      <ul className={styles['lines']}>
        {articleHybrid(given).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </ChartCard>
  )
})
