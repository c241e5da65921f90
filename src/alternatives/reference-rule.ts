import { articleRule, type ArticleAnswer as Rule } from '../engine/decision-analysis/source-article-rule.ts'
import { limitAt } from '../scenario/values.ts'
import type { Evaluation, Outcome } from './evaluation.ts'

/** The answer of the source article's `choose_architecture` at the same limits, and what we make of it. */
export interface ArticleAnswer extends Rule {
  /** The same architecture in our evaluation; absent: not in it. */
  readonly outcome?: Outcome
}

/** A limit that is off asks for nothing: no ceiling for cost and wait. */
const noCeiling = 1e12

export const sourceArticleAnswer = ({ scenario, outcomes }: Evaluation): ArticleAnswer => {
  const maxCost = limitAt(scenario, 'limits.costPerRequest') ?? noCeiling
  const maxWait = limitAt(scenario, 'limits.p95Seconds') ?? noCeiling
  const answer = articleRule(maxCost, maxWait * 1000)
  const servings = answer.mode === 'batch' ? ['batch'] : ['stream', 'sync']
  const outcome = outcomes.find(
    ({ alternative: { models, serving } }) =>
      models.length === 1 && models[0] === answer.model && servings.includes(serving),
  )
  return { ...answer, ...(outcome && { outcome }) }
}
