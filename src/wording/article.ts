import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import type { ArticleAnswer } from '../alternatives/reference-rule.ts'
import { capital } from '../base/capital.ts'
import { dollarsOf, say, sayExactly } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { limitAt } from '../scenario/values.ts'
import { reasonWords, sayBeside, winnerOf } from './names.ts'

/** One question of the rule, with the limit it looks at; the first that holds decides. */
export interface ArticleStep {
  readonly asks: string
  readonly holds: boolean
  /** What the rule answers in the end, with the wait it names. */
  readonly answers: string
}

const hourLimit = 3_600
const costLimit = 0.1
const costLimitText = '$0.10'

const limitWords = (name: string, limit: number | undefined, value: string): string =>
  limit === undefined ? `No ${name}` : `${capital(name)} ${value}`

/** The questions of the rule at the present limits, in its order, as far as it asks them. */
export function articleSteps(
  { scenario }: Evaluation,
  { model, mode, latency }: ArticleAnswer,
): readonly ArticleStep[] {
  const wait = limitAt(scenario, 'limits.p95Seconds')
  const cost = limitAt(scenario, 'limits.costPerRequest')
  const answer = `${model}, ${mode}, “${latency}”`
  const batch = {
    asks: `${limitWords('wait limit', wait, sayExactly('seconds', wait ?? 0))}: over ${say('seconds', hourLimit)}?`,
    holds: wait === undefined || wait > hourLimit,
    answers: answer,
  }
  if (batch.holds) return [batch]
  const rich = {
    asks: `${limitWords('cost limit', cost, sayExactly('USD', cost ?? 0))}: over ${costLimitText}?`,
    holds: cost === undefined || cost > costLimit,
    answers: answer,
  }
  return rich.holds ? [batch, rich] : [batch, rich, { asks: 'Else', holds: true, answers: answer }]
}

/** What becomes of the rule's answer here, in one sentence. */
export function articleVerdict(evaluation: Evaluation, { outcome }: ArticleAnswer, ruledOut: string): Phrase {
  const ours = winnerOf(evaluation)
  if (!outcome) return ['The catalogue has no figures for the rule\u2019s answer in this scenario.']
  if (!ours) return ['Nothing fits here. The rule answers all the same: it cannot say so.']
  if (!outcome.feasible) return ['The rule\u2019s answer may not be used here: ', strong(ruledOut), '.']
  if (outcome.alternative.option === ours.alternative.option) return ['Both name the same option.']
  return outcome.utility === ours.utility
    ? ['The rule\u2019s answer fits and scores as high; the criteria in the order of the priorities decide.']
    : ['The rule\u2019s answer fits; ours scores higher at these priorities.']
}

/** Within which limits the rule answers the same. */
const sameAnswer = (answer: ArticleAnswer): string => {
  if (answer.mode === 'batch')
    return 'The rule answers the same for every wait limit over an hour, whatever the cost limit.'
  const cost = answer.model === 'gpt-4o' ? `over ${costLimitText}` : `up to ${costLimitText}`
  return `The rule answers the same for every wait limit up to an hour and every cost limit ${cost}.`
}

function missedLimits(evaluation: Evaluation, outcome: Outcome): readonly string[] {
  const floor = limitAt(evaluation.scenario, 'limits.quality')
  const wait = limitAt(evaluation.scenario, 'limits.p95Seconds')
  const cost = limitAt(evaluation.scenario, 'limits.costPerRequest')
  const { quality, latency, cost: price } = outcome
  return [
    floor !== undefined && quality && quality.p50 < floor
      ? `It reads the quality floor and never uses it: ${sayBeside('quality', quality, floor)} against ${sayExactly('share', floor)}.`
      : '',
    wait !== undefined && latency && latency.p50 > wait
      ? `Its wait is a constant: here p95 is ${sayBeside('latency', latency, wait)} against a limit of ${sayExactly('seconds', wait)}.`
      : '',
    cost !== undefined && price && price.p50 > cost
      ? `It never computes the cost of a request: ${sayBeside('cost', price, cost)} against a limit of ${sayExactly('USD', cost)}.`
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
    sameAnswer(answer),
    ...(outcome ? missedLimits(evaluation, outcome) : []),
    ...ends.map((reason) => `It names one model a branch: ${reasonWords[reason]}.`),
    `Its ${dollarsOf(costPerToken * 1e6)} per M tokens is ${side}; the tokens of a request do not enter.`,
    'It compares nothing: one candidate a branch, no ranges, and “nothing fits” cannot occur.',
  ].filter((line) => line !== '')
}
