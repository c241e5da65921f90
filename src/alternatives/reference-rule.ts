import { seedChooseArchitecture } from '../engine/decision-analysis/seed-choose-architecture.ts'
import type { Evaluation, Outcome } from './evaluation.ts'
import { limitAt } from '../scenario/values.ts'

/** The answer of the source article's `choose_architecture` at the same limits, and what it overlooks. */
export interface ArticleAnswer {
  readonly model: string
  readonly mode: string
  readonly latency: string
  /** USD a token, as the article prints it: an output price of one model and an input price of the other. */
  readonly costPerToken: number
  /** The same architecture in our evaluation; absent: not in it. */
  readonly outcome?: Outcome
}

/** A limit that is off asks for nothing: no ceiling for cost and wait. */
const noCeiling = 1e12

export const sourceArticleAnswer = ({ scenario, outcomes }: Evaluation): ArticleAnswer => {
  const answer = seedChooseArchitecture({
    maxCost: limitAt(scenario, 'limits.costPerRequest') ?? noCeiling,
    maxLatencyMs: (limitAt(scenario, 'limits.p95Seconds') ?? noCeiling) * 1000,
    minQuality: limitAt(scenario, 'limits.quality') ?? 0,
  })
  const wanted = answer.mode === 'batch' ? ['batch'] : ['stream', 'sync']
  const outcome = outcomes.find(
    ({ alternative: { models, serving } }) => models.length === 1 && models[0] === answer.model && wanted.includes(serving),
  )
  return {
    model: answer.model,
    mode: answer.mode,
    latency: answer.latency,
    costPerToken: answer.costPerToken,
    ...(outcome && { outcome }),
  }
}
