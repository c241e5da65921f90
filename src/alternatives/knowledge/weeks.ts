import { DAYS_PER_MONTH } from '../../engine/constants.ts'
import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import type { Assumptions } from '../assumptions.ts'
import type { Approach } from '../variants.ts'
import { isTuned } from './at-hand.ts'

const weeksPerMonth = DAYS_PER_MONTH / 7

const knowingWeeks = (strategy: KnowledgeStrategy, { documents, tuning, plan }: Assumptions): number => {
  if (strategy === 'rag') return documents?.retrievalWeeks ?? 0
  if (strategy === 'fine-tune') return tuning?.weeks ?? 0
  if (strategy === 'hybrid') return tuning?.hybridWeeks ?? 0
  return plan?.promptWeeks ?? 0
}

/**
 * Weeks until it serves: what takes longest of hosting and knowledge, which go on side by side. Building a model of one's
 * own is its tuning. `undefined`: nobody asked what that takes.
 */
export const weeksOf = ({ hosting, knowledge }: Approach, a: Assumptions): number | undefined => {
  if (!a.plan) return undefined
  if (hosting === 'api' || !a.hosting) return knowingWeeks(knowledge, a)
  const { built, buildMonths, hostMonths } = a.hosting
  const months = built ? 0 : isTuned(knowledge) ? buildMonths : hostMonths
  const beside: KnowledgeStrategy =
    knowledge === 'hybrid' ? 'rag' : knowledge === 'fine-tune' ? 'prompt-only' : knowledge
  return Math.max(months * weeksPerMonth, knowingWeeks(beside, a))
}
