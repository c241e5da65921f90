import { recallOf } from '../../alternatives/knowledge/at-hand.ts'
import { solutionOf } from '../../alternatives/evaluate.ts'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { say } from '../../base/format.ts'
import { numberAt } from '../../scenario/values.ts'
import type { Approach } from './approaches.ts'

/** What keeps a way from solving more, with its number. */
export function sayCeiling(evaluation: Evaluation, { knowledge, row }: Approach): string {
  const { documents } = solutionOf(evaluation).a
  const kept = row.best?.kept
  if (!documents || !kept) return 'not known'
  const recall = `retrieval: ${say('share', recallOf(documents))} found`
  const labels = `labels: ${say('share', kept.mended)} of gap`
  switch (knowledge) {
    case 'prompt-only':
      return kept.closure > 0 ? `prompt: ${say('share', kept.closure)} read` : 'what the model knows'
    case 'long-context':
      return `length: ${say('share', kept.closure)} kept`
    case 'rag':
      return recall
    case 'fine-tune':
      return labels
    case 'hybrid':
      return 'both'
  }
}

/** How often the passage needed is among those retrieved. */
export const recallNow = (evaluation: Evaluation): number | undefined => {
  const { documents } = solutionOf(evaluation).a
  return documents && recallOf(documents)
}

/** Passages retrieved a request. */
export const passagesNow = ({ scenario }: Evaluation): number => numberAt(scenario, 'knowledge.topK')
