import type { Evaluation } from '../../alternatives/evaluation.ts'
import { isStale } from '../../catalog/age.ts'
import type { Arm } from '../../catalog/edition-knowledge.ts'
import { priceAt } from '../../catalog/price.ts'
import { staleWords, winnerOf } from '../../wording/names.ts'
import { sayPublished } from '../../wording/published.ts'
import type { Fact } from '../decision.ts'

const closed = (
  { edition }: Evaluation,
  name: string,
  need: 'facts' | 'behaviour',
  to: readonly Arm[],
): readonly Fact[] => {
  const value = sayPublished(edition, need, to)
  return value === undefined ? [] : [{ name, value }]
}

/** What the figures of the ways rest on: published effects beside ours, and the day on which prices were read. */
export function evidenceFacts(evaluation: Evaluation, today: string): readonly Fact[] {
  const { edition, asOf } = evaluation
  const dates = (edition.effects ?? []).map(({ published }) => published).toSorted()
  const models = winnerOf(evaluation)?.alternative.models ?? []
  const prices = models.flatMap((id): readonly Fact[] => {
    const model = edition.models.find((one) => one.id === id)
    const price = model && priceAt(model, asOf)
    return price
      ? [
          {
            name: `Price, ${model.name}`,
            value: price.read,
            ...(isStale(price.read, today) && { tag: staleWords.price }),
          },
        ]
      : []
  })
  return [
    { name: 'Catalogue edition', value: edition.id },
    ...closed(evaluation, 'Published: facts, RAG closes', 'facts', ['rag']),
    ...closed(evaluation, 'Published: facts, tuning', 'facts', ['tuned', 'tuned-paraphrases']),
    ...closed(evaluation, 'Published: behaviour, tuning', 'behaviour', ['tuned']),
    ...(dates[0] === undefined ? [] : [{ name: 'Published effects', value: `${dates[0]} to ${dates.at(-1) ?? ''}` }]),
    ...prices,
  ]
}
