import { withContext, withCorpus, withoutPrompt } from '../../engine/knowledge/request-change.ts'
import { contextTokens } from '../../engine/knowledge/retrieval-plan.ts'
import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import type { Usage } from '../../engine/cost/request-cost.ts'
import { carriesCorpus, corpusTokens, isTuned, looksUp } from './at-hand.ts'
import type { Documents, Tuning } from './inputs.ts'
import { retrievalPlan } from './plans.ts'

/** What a strategy changes in a request. */
export interface Added {
  /** Tokens in the input of each call that were looked up, and that are the same in every request: these are cached. */
  readonly context: number
  readonly corpus: number
  /** Share of the input that is no longer needed. */
  readonly saved: number
  /** Seconds of looking up, typical value and p95/p50; 0: nothing is looked up. */
  readonly retrievalSeconds: number
  readonly retrievalSpread: number
}

export const nothingAdded: Added = { context: 0, corpus: 0, saved: 0, retrievalSeconds: 0, retrievalSpread: 1 }

export const addedBy = (
  strategy: KnowledgeStrategy,
  documents: Documents | undefined,
  tuning: Tuning | undefined,
): Added => {
  const retrieves = documents !== undefined && looksUp(strategy)
  return {
    context: retrieves ? contextTokens(retrievalPlan(documents)) : 0,
    corpus: documents && carriesCorpus(strategy, documents) ? corpusTokens(documents) : 0,
    saved: tuning && isTuned(strategy) ? tuning.promptSaved : 0,
    retrievalSeconds: retrieves ? documents.retrievalSeconds : 0,
    retrievalSpread: retrieves ? documents.retrievalSpread : 1,
  }
}

/** The same request with what a strategy adds to each of its calls and takes away; `hit`: how often the cache has the corpus. */
export const withAdded = (usage: Usage, calls: number, hit: number, { context, corpus, saved }: Added): Usage => {
  const shorter = saved > 0 ? withoutPrompt(usage, saved * usage.input) : usage
  const longer = corpus > 0 ? withCorpus(shorter, corpus * calls, hit) : shorter
  return context > 0 ? withContext(longer, context * calls) : longer
}
