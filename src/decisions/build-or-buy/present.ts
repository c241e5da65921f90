import { optionOfWay } from '../../alternatives/sourcing/money-case.ts'
import { once } from '../../base/once.ts'
import { sourcingHeadline } from '../../wording/sourcing-headline.ts'
import { sayPlotted } from '../../wording/sourcing-plotted.ts'
import type { Presented } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'
import { blocksOf } from './blocks.ts'
import { waysInOrder } from './ways.ts'

/** What the view needs; its series and tables are made of the assessment by the parts that show them. */
export interface SourcingModel extends Presented {
  readonly assessed: SourcingAssessment
}

export function present(assessed: SourcingAssessment): SourcingModel {
  const { reading, read, money, sure } = assessed
  const { evaluation } = reading
  const blocks = once(() => blocksOf(assessed))
  return {
    headline: sourcingHeadline({ evaluation, read, money, sure }),
    plotted: sayPlotted(evaluation, read),
    get blocks() {
      return blocks()
    },
    options: waysInOrder(assessed).map((way) => optionOfWay(evaluation, way)),
    assessed,
  }
}
