import type { Evaluation } from '../alternatives/evaluation.ts'
import type { SourcingReadOut } from '../alternatives/sourcing/verdict.ts'
import { say } from '../base/format.ts'
import type { Phrase } from '../base/phrase.ts'
import { numberAt } from '../scenario/values.ts'

/** What the pictures of build or buy show, in which units and over which months. */
export const sayPlotted = ({ scenario }: Evaluation, { found }: SourcingReadOut): Phrase => {
  if (found.kind !== 'compared') return ['The best alternative of each way of sourcing.']
  const { horizon, limit } = found.money
  const worth = numberAt(scenario, 'sourcing.successValue')
  const quality = worth > 0 ? ` A good answer is worth ${say('USD', worth)}: worse ones cost that on top.` : ''
  const counts = `Money counts for ${say('months', horizon)} and has to be back within ${say('months', limit)}.`
  return [`USD at central values, not discounted; bands hold 8 of 10 draws.${quality} ${counts}`]
}
