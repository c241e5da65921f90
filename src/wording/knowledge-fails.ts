import type { Reason } from '../alternatives/alternative.ts'
import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import type { LimitedFigure } from '../alternatives/limits.ts'
import { say, significant } from '../base/format.ts'
import type { Phrase } from '../base/phrase.ts'
import { DAYS_PER_MONTH, DAYS_PER_YEAR, SECONDS_PER_DAY } from '../engine/constants.ts'
import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { limitAt, numberAt } from '../scenario/values.ts'
import { approachSubjects } from './knowledge-names.ts'
import { besidePiece, limitIds } from './names.ts'
import { sayNumber } from './value.ts'

const twoDigits = (value: number): number => Number(value.toPrecision(2))

/** A length of time in years, in words: `9 h`, `18 days`, `5 months`, `3 years`. */
export function sayYears(years: number): string {
  const days = twoDigits(years * DAYS_PER_YEAR)
  if (days < 2) return say('seconds', twoDigits(years * DAYS_PER_YEAR * SECONDS_PER_DAY))
  if (days < 90) return say('days', days)
  if (days < 2 * DAYS_PER_YEAR) return say('months', twoDigits((years * DAYS_PER_YEAR) / DAYS_PER_MONTH))
  return `${significant(twoDigits(years), 4)} years`
}

/** How long a fact stays true on average, in words; undefined: for ever. */
export const sayTruth = ({ scenario }: Evaluation): string | undefined => {
  const changes = numberAt(scenario, 'knowledge.changesPerYear')
  return changes > 0 ? sayYears(1 / changes) : undefined
}

/** A limit as a number: `$0.030`, `65 %`. */
export function sayLimit({ scenario }: Evaluation, figure: LimitedFigure): string {
  const parameter = parameterOf(limitIds[figure])
  const value = limitAt(scenario, limitIds[figure])
  return parameter?.kind === 'limit' && value !== undefined ? sayNumber(parameter, value).replace('/request', '') : ''
}

const overLimit: Readonly<Record<LimitedFigure, (said: string) => string>> = {
  cost: (limit) => ` a request, over the ${limit} limit`,
  quality: (limit) => ` of tasks, under the ${limit} floor`,
  latency: (limit) => `, over the ${limit} limit`,
  weeks: (limit) => `, over the ${limit} limit`,
  inDate: (limit) => ` of answers in date, under the ${limit} floor`,
}

const verbs: Readonly<Record<LimitedFigure, string>> = {
  cost: 'costs',
  quality: 'solves',
  latency: 'takes',
  weeks: 'needs',
  inDate: 'has only',
}

/** `fine-tuning has only 25 % of answers in date, under the 90 % floor`. */
export const sayBreak = (
  evaluation: Evaluation,
  knowledge: KnowledgeStrategy,
  outcome: Outcome,
  figure: LimitedFigure,
): Phrase => [
  `${approachSubjects[knowledge]} ${verbs[figure]} `,
  besidePiece(outcome, figure, limitAt(evaluation.scenario, limitIds[figure])),
  overLimit[figure](sayLimit(evaluation, figure)),
]

/** What forbids a way whatever its figures are, as a clause about it. */
const lacking: Partial<Readonly<Record<Reason, (subject: string) => string>>> = {
  'no-source': (subject) => `answers must show their source, which ${subject} cannot`,
  'no-access': (subject) => `access must be limited by user, which ${subject} cannot`,
  'exceeds-prompt': () => 'what has to be known does not fit into a prompt',
  'exceeds-window': () => 'the documents fit no context window',
  'no-window': () => 'no context window is known',
  'no-documents': () => 'there are no documents to look up',
  'no-examples': () => 'there are no labelled examples to tune with',
  'too-few-examples': () => 'there are too few labelled examples to tune with',
  'no-chunks': () => 'passages overlap by as much as they are long',
  'no-volume': () => 'there are no requests that could carry what is paid once',
}

export const sayLack = (knowledge: KnowledgeStrategy, reason: Reason): string | undefined =>
  lacking[reason]?.(approachSubjects[knowledge])
