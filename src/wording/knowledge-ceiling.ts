import { solutionOf } from '../alternatives/evaluate.ts'
import type { Evaluation } from '../alternatives/evaluation.ts'
import { recallOf } from '../alternatives/knowledge/at-hand.ts'
import type { KnowledgeRow } from '../alternatives/knowledge/rows.ts'
import { say } from '../base/format.ts'
import { numberAt } from '../scenario/values.ts'

/** What keeps a way from solving more, with its number, where a cell has room for a few words. */
export function sayCeiling(evaluation: Evaluation, { knowledge, best }: KnowledgeRow): string {
  const { documents } = solutionOf(evaluation).a
  const kept = best?.kept
  if (!documents || !kept) return 'not known'
  switch (knowledge) {
    case 'prompt-only':
      return kept.closure > 0 ? `prompt: ${say('share', kept.closure)} read` : 'what the model knows'
    case 'long-context':
      return `length: ${say('share', kept.closure)} kept`
    case 'rag':
      return `retrieval: ${say('share', recallOf(documents))} found`
    case 'fine-tune':
      return `labels: ${say('share', kept.mended)} of gap`
    case 'hybrid':
      return 'both'
  }
}

/** How often the passage needed is among those retrieved. */
export const sayRecall = (evaluation: Evaluation): string => {
  const { documents } = solutionOf(evaluation).a
  const passages = say('none', numberAt(evaluation.scenario, 'knowledge.topK'))
  return documents ? `${say('share', recallOf(documents))} found among ${passages} passages` : 'not known'
}
