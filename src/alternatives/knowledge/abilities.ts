import { knowledgeGates } from '../../engine/knowledge/gates.ts'
import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import { isTuned, looksUp } from './at-hand.ts'

/** What a way of getting knowledge to a model can and cannot do, whatever the numbers are. */
export interface Abilities {
  readonly showsSource: boolean
  readonly limitsAccess: boolean
  /** What goes to whoever embeds it or trains on it, besides the requests themselves. */
  readonly gives: readonly ('passages' | 'examples')[]
}

/** Gates where sources and access by user are asked for and nothing else stands in the way. */
const asked = knowledgeGates({
  changesPerYear: 0,
  retrainInterval: 0,
  retrainLag: 0,
  knowledgeTokens: 0,
  promptBudget: Number.MAX_VALUE,
  contextWindow: Number.MAX_VALUE,
  outputTokens: 0,
  hasDocuments: true,
  examples: Number.MAX_VALUE,
  needsCitations: true,
  factShare: 0,
  mostStale: 1,
  perUserAccess: true,
})

export const abilitiesOf = (strategy: KnowledgeStrategy): Abilities => ({
  showsSource: !asked[strategy].includes('no-citations'),
  limitsAccess: !asked[strategy].includes('no-access-control'),
  gives: [...(looksUp(strategy) ? ['passages' as const] : []), ...(isTuned(strategy) ? ['examples' as const] : [])],
})
