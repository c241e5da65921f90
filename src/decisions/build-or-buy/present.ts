import { optionOfWay, type MoneyCase } from '../../alternatives/sourcing/money-case.ts'
import { say } from '../../base/format.ts'
import type { Phrase } from '../../base/phrase.ts'
import { numberAt } from '../../scenario/values.ts'
import { sourcingHeadline } from '../../wording/sourcing-headline.ts'
import type { Presented } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'
import { blocksOf } from './blocks.ts'
import { waysInOrder } from './ways.ts'

/** What the view needs; its series and tables are made of the assessment by the parts that show them. */
export interface SourcingModel extends Presented {
  readonly assessed: SourcingAssessment
}

const plotted = ({ reading: { evaluation }, read: { found } }: SourcingAssessment): Phrase => {
  if (found.kind !== 'compared') return ['The best alternative of each way of sourcing.']
  const worth = numberAt(evaluation.scenario, 'sourcing.successValue')
  const quality = worth > 0 ? ` A good answer is worth ${say('USD', worth)}: worse ones cost that on top.` : ''
  return [`USD at central values, not discounted; bands hold 8 of 10 draws.${quality} ${countsFor(found.money)}`]
}

const countsFor = ({ horizon, limit }: MoneyCase): string =>
  `Money counts for ${say('months', horizon)} and has to be back within ${say('months', limit)}.`

export function present(assessed: SourcingAssessment): SourcingModel {
  const { reading, read, money, sure } = assessed
  const { evaluation } = reading
  return {
    headline: sourcingHeadline({ evaluation, read, money, sure }),
    plotted: plotted(assessed),
    blocks: blocksOf(assessed),
    options: waysInOrder(assessed).map((way) => optionOfWay(evaluation, way)),
    assessed,
  }
}
