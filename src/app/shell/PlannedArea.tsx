import type { Evaluation } from '../../alternatives/evaluation.ts'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { plannedAreas } from '../../wording/planned.ts'
import styles from './PlannedArea.module.css'

/** The page of an area that is not built: it says so, and what the present evaluation already tells. */
export function PlannedArea({ id, evaluation }: { readonly id: string; readonly evaluation: Evaluation }) {
  const said = plannedAreas[id]
  if (!said) return undefined
  return (
    <div className={styles['planned']}>
      <section aria-labelledby="planned-will">
        <h2 id="planned-will">What it will answer</h2>
        <p>{said.will}</p>
      </section>
      <section aria-labelledby="planned-bears">
        <h2 id="planned-bears">What the present evaluation already says</h2>
        <ul>
          {said
            .bears(evaluation)
            .filter((phrase) => phrase.length > 0)
            .map((phrase, index) => (
              <li key={`${index}`}>
                <PhraseText phrase={phrase} />
              </li>
            ))}
        </ul>
      </section>
    </div>
  )
}
