import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { Button } from '../../ui/Button.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { sayWithDocuments } from '../../wording/knowledge-idle.ts'
import type { ViewActions } from '../decision.ts'
import styles from './Knowledge.module.css'
import { documentsOn, waysCompared } from './not-needed.ts'
import type { KnowledgeModel } from './present.ts'

/** Where nothing has to be known: what would be compared if something had to, one press away. */
export function NotNeeded({ model, actions }: { readonly model: KnowledgeModel; readonly actions: ViewActions }) {
  const then = sayWithDocuments(model.reading.evaluation, model.reading.flips)
  return (
    <ChartCard name="If answers need our documents" note="each way is compared by the best model for it">
      <dl className={styles['ways']}>
        {waysCompared.map(({ name, does }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['quote']}>
        By answers in date, tasks solved, sources shown, wait, cost a request, time to production and upkeep.{' '}
        <PhraseText phrase={then} />
      </p>
      <Button look="primary" onClick={() => actions.setInputs(documentsOn, 'knowledge needed Our documents')}>
        Compare them with our documents
      </Button>
    </ChartCard>
  )
}
