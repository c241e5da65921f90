import { retrievalIndex } from '../../engine/knowledge/retrieval-plan.ts'
import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import { tuningCosts } from '../../engine/knowledge/tuning-plan.ts'
import { upkeepMonth } from '../../engine/sourcing/hosting-cost.ts'
import { type FixedMoney, noMoney, part } from '../money-parts.ts'
import { isTuned, looksUp } from './at-hand.ts'
import type { Documents, Tuning } from './inputs.ts'
import { retrievalPlan, tuningPlan } from './plans.ts'

/** Hours a month for looking after a strategy; of a model that is bought and tuned, or tuned for oneself, likewise. */
const upkeepHours = (strategy: KnowledgeStrategy, documents: Documents | undefined, tuning: Tuning): number => {
  const looking = looksUp(strategy) ? (documents?.retrievalHours ?? 0) : 0
  const training = isTuned(strategy) ? tuning.hours : 0
  return looking + training > 0 ? looking + training : (documents?.promptHours ?? 0)
}

/** What an approach costs besides tokens whatever the model is: index and upkeep. Without documents to look up: upkeep alone. */
export const knowledgeMoney = (
  strategy: KnowledgeStrategy,
  documents: Documents | undefined,
  tuning: Tuning,
  personYear: number,
): FixedMoney => {
  const upkeep = part('upkeep', upkeepMonth(upkeepHours(strategy, documents, tuning), personYear))
  const index = documents && looksUp(strategy) ? retrievalIndex(retrievalPlan(documents)) : undefined
  if (!documents || index?.kind !== 'index') return { monthly: upkeep, once: [] }
  return {
    monthly: [...part('storage', index.storageUsd), ...part('updates', index.updateUsd), ...upkeep],
    once: [...part('embedding', index.embedUsd), ...part('engineering', documents.retrievalEngineering)],
  }
}

/** What tuning a model costs that somebody sells tuning for, at USD a token trained. */
export const tuningMoney = (tuning: Tuning, training: number): FixedMoney => {
  const costs = tuningCosts(tuningPlan(tuning, training, 0))
  if (costs.kind === 'infeasible') return noMoney
  return {
    monthly: part('retraining', costs.yearlyUsd / 12),
    once: [
      ...part('labels', costs.labelUsd),
      ...part('training', costs.runUsd * (1 + tuning.experiments)),
      ...part('tuning-engineering', tuning.engineering),
    ],
  }
}
