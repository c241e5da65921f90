import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { Arm } from '../../catalog/edition-knowledge.ts'
import { winnerOf } from '../../wording/names.ts'
import { sayPublished } from '../../wording/published.ts'
import type { Fact } from '../decision.ts'
import { priceFacts } from '../price-facts.ts'

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
  const { edition } = evaluation
  const dates = (edition.effects ?? []).map(({ published }) => published).toSorted()
  const models = winnerOf(evaluation)?.alternative.models ?? []
  return [
    { name: 'Catalogue edition', value: edition.id },
    ...closed(evaluation, 'Published: facts, RAG closes', 'facts', ['rag']),
    ...closed(evaluation, 'Published: facts, tuning', 'facts', ['tuned', 'tuned-paraphrases']),
    ...closed(evaluation, 'Published: behaviour, tuning', 'behaviour', ['tuned']),
    ...(dates[0] === undefined ? [] : [{ name: 'Published effects', value: `${dates[0]} to ${dates.at(-1) ?? ''}` }]),
    ...priceFacts(evaluation, models, today),
  ]
}
