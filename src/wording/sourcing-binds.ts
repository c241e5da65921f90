import type { Evaluation } from '../alternatives/evaluation.ts'
import type { SourcingCounts } from '../alternatives/sourcing/counts.ts'
import type { MoneyCase } from '../alternatives/sourcing/money-case.ts'
import type { SourcingReadOut } from '../alternatives/sourcing/verdict.ts'
import { say } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { answerFlips, answerName } from './sourcing-flips.ts'
import { sayNumber } from './value.ts'

const sayRule = ({ required, limit }: MoneyCase): Phrase => [
  strong('Your rule'),
  ': build where it saves with a probability of at least ',
  say('share', required),
  ` and is back for good within ${say('months', limit)}.`,
]

/** The nearest value of an input of the rule at which the answer turns. */
const sayTurn = (
  evaluation: Evaluation,
  { verdict }: SourcingReadOut,
  counts: SourcingCounts,
  name: string,
  id: string,
): Phrase => {
  const parameter = parameterOf(id)
  const flip = answerFlips(evaluation, verdict, counts).find((one) => one.parameter === id)
  if (!parameter || !('track' in parameter) || typeof flip?.at !== 'number')
    return [strong(name), ': no value on its track turns the answer.']
  return [strong(name), `: at ${sayNumber(parameter, flip.at)} the answer is ${answerName(flip.to)}.`]
}

/** What the rule on money asks for, and where its inputs turn the answer; `counts`: only when all is counted. */
export const sayBinds = (
  evaluation: Evaluation,
  read: SourcingReadOut,
  counts: SourcingCounts | undefined,
): readonly Phrase[] => {
  const { found } = read
  if (found.kind !== 'compared') return [['No rule on money: there is nothing to compare.']]
  if (!counts) return [sayRule(found.money)]
  return [
    sayRule(found.money),
    sayTurn(evaluation, read, counts, 'Payback limit', 'limits.paybackMonths'),
    sayTurn(evaluation, read, counts, 'Probability asked for', 'sourcing.requiredProbability'),
  ]
}
