import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import type { ArticleAnswer } from '../alternatives/reference-rule.ts'
import { dollarsOf, say } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { limitAt } from '../scenario/values.ts'
import { figurePiece, reasonWords } from './names.ts'

/** What the source article's `choose_architecture` answers at the same limits, with our figures for it. */
export function article({ model, mode, latency, outcome }: ArticleAnswer): Phrase {
  const lead: Phrase = [strong(`${model}, ${mode}`), `, “${latency}”.`]
  if (!outcome) return [...lead, ' The catalogue has no figures for it in this scenario.']
  const solved: Phrase = outcome.quality
    ? [figurePiece(outcome, 'quality'), ' of tasks for ']
    : ['an unmeasured share of tasks for ']
  const wait: Phrase = outcome.latency ? [' in ', figurePiece(outcome, 'latency'), '.'] : ['; its wait is not known.']
  const figures: Phrase = [' Here that is ', ...solved, figurePiece(outcome, 'cost'), ' a request', ...wait]
  return [...lead, ...figures]
}

function missedLimits(evaluation: Evaluation, outcome: Outcome): readonly string[] {
  const floor = limitAt(evaluation.scenario, 'limits.quality')
  const wait = limitAt(evaluation.scenario, 'limits.p95Seconds')
  const cost = limitAt(evaluation.scenario, 'limits.costPerRequest')
  const { quality, latency, cost: price } = outcome
  return [
    floor !== undefined && quality && quality.p50 < floor
      ? `It reads the quality floor and never uses it: ${say('share', quality.p50)} against ${say('share', floor)}.`
      : '',
    wait !== undefined && latency && latency.p50 > wait
      ? `Its wait is a constant: here p95 is ${say('seconds', latency.p50)} against a limit of ${say('seconds', wait)}.`
      : '',
    cost !== undefined && price && price.p50 > cost
      ? `It never computes the cost of a request: ${dollarsOf(price.p50)} against a limit of ${dollarsOf(cost)}.`
      : '',
  ]
}

/** What the rule overlooks in this scenario; the general flaws last. Every line is true of the figures shown. */
export function articleMisses(evaluation: Evaluation, answer: ArticleAnswer): readonly string[] {
  const { outcome, costPerToken } = answer
  const ends = outcome?.reasons.filter((reason) => reason === 'ended' || reason === 'ending') ?? []
  const side =
    answer.mode === 'streaming'
      ? answer.model === 'gpt-4o'
        ? 'an output price'
        : 'an input price'
      : 'neither its input nor its output price'
  return [
    ...(outcome ? missedLimits(evaluation, outcome) : []),
    ...ends.map((reason) => `It names one model a branch: ${reasonWords[reason]}.`),
    `Its ${dollarsOf(costPerToken * 1e6)} per M tokens is ${side}; the tokens of a request do not enter.`,
    'It compares nothing: one candidate a branch, no ranges, and “nothing fits” cannot occur.',
  ].filter((line) => line !== '')
}
