import type { Hosting } from '../../alternatives/alternative.ts'
import { isTuned, looksUp } from '../../alternatives/knowledge/at-hand.ts'
import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'

type Inputs = readonly string[]

const weeks: Readonly<Record<KnowledgeStrategy, string>> = {
  'prompt-only': 'knowledge.promptWeeks',
  'long-context': 'knowledge.promptWeeks',
  rag: 'knowledge.retrievalWeeks',
  'fine-tune': 'knowledge.tuningWeeks',
  hybrid: 'knowledge.hybridWeeks',
}

const upkeep: Readonly<Record<KnowledgeStrategy, Inputs>> = {
  'prompt-only': ['knowledge.promptHours'],
  'long-context': ['knowledge.promptHours'],
  rag: ['knowledge.retrievalHours'],
  'fine-tune': ['knowledge.tuningHours', 'knowledge.retrainsPerYear'],
  hybrid: ['knowledge.tuningHours', 'knowledge.retrievalHours', 'knowledge.retrainsPerYear'],
}

const tuningOnce: Inputs = ['knowledge.tuningEngineering', 'knowledge.labelPrice', 'knowledge.examples']

const once: Readonly<Record<KnowledgeStrategy, Inputs>> = {
  'prompt-only': [],
  'long-context': [],
  rag: ['knowledge.retrievalEngineering'],
  'fine-tune': tuningOnce,
  hybrid: [...tuningOnce, 'knowledge.retrievalEngineering'],
}

const inDate = (way: KnowledgeStrategy): Inputs => {
  const facts = ['knowledge.changesPerYear', 'knowledge.factShare']
  if (looksUp(way)) return [...facts, 'knowledge.reindexDays']
  return way === 'fine-tune' ? [...facts, 'knowledge.retrainsPerYear', 'knowledge.retrainDays'] : []
}

const added = (way: KnowledgeStrategy): Inputs => [
  ...(looksUp(way) ? ['knowledge.retrievalSeconds', 'knowledge.topK', 'knowledge.chunk'] : []),
  ...(isTuned(way) ? ['knowledge.promptSaved'] : []),
]

const needs: Readonly<Record<KnowledgeStrategy, Inputs>> = {
  'prompt-only': ['knowledge.documents'],
  'long-context': ['knowledge.documents'],
  rag: ['knowledge.documents'],
  'fine-tune': ['knowledge.examples'],
  hybrid: ['knowledge.documents', 'knowledge.examples'],
}

const ceiling: Partial<Readonly<Record<KnowledgeStrategy, Inputs>>> = {
  rag: ['knowledge.topK', 'knowledge.recall3', 'knowledge.recall20'],
  'fine-tune': ['knowledge.examples', 'knowledge.kappaBehaviour'],
}

/**
 * The inputs that a cell of the matrix is made of, the one that weighs most first; what a model does besides is in the
 * origin of its figures, which list all of theirs. One alone is the figure itself.
 */
export function inputsBehind(row: string, way: KnowledgeStrategy, hosting: Hosting | undefined): Inputs {
  switch (row) {
    case 'inDate':
      return inDate(way)
    case 'added':
      return added(way)
    case 'weeks':
      return hosting === 'self'
        ? [isTuned(way) ? 'sourcing.buildMonths' : 'sourcing.hostMonths', weeks[way]]
        : [weeks[way]]
    case 'upkeep':
      return [...upkeep[way], 'sourcing.personYear']
    case 'once':
      return once[way]
    case 'fixed':
      return [
        ...once[way],
        ...(once[way].length > 0 ? ['sourcing.horizonMonths'] : []),
        ...upkeep[way],
        'sourcing.personYear',
      ]
    case 'needs':
      return needs[way]
    case 'ceiling':
      return ceiling[way] ?? []
    default:
      return []
  }
}
