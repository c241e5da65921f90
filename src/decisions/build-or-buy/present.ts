import { considersHosting } from '../../alternatives/assumptions.ts'
import type { Quantity } from '../../alternatives/evaluation.ts'
import type { SavingBar } from '../../alternatives/sourcing/tornado.ts'
import { optionOfWay } from '../../alternatives/sourcing/money-case.ts'
import { once } from '../../base/once.ts'
import { sourcingHeadline } from '../../wording/sourcing-headline.ts'
import { winnerOf } from '../../wording/names.ts'
import { sayPlotted } from '../../wording/sourcing-plotted.ts'
import type { Presented } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'
import { blocksOf } from './blocks.ts'
import { waysInOrder } from './ways.ts'

/** What the view needs; its series and tables are made of the assessment by the parts that show them. */
export interface SourcingModel extends Presented {
  readonly assessed: SourcingAssessment
}

/** The input that alone decides most widely whether it is paid back in time. */
const deciderIn = (bars: readonly SavingBar[] | undefined): Quantity | undefined => {
  const bar = bars?.find(({ zero }) => zero !== undefined)
  return bar && { kind: 'input', id: bar.id }
}

/** Where all that is considered is bought, buying has the colour of what is recommended. */
const standsIn = ({ reading: { evaluation } }: SourcingAssessment): Pick<SourcingModel, 'stands'> => {
  const option = winnerOf(evaluation)?.alternative.option
  return option === undefined || considersHosting(evaluation.scenario) ? {} : { stands: { buy: option } }
}

export function present(assessed: SourcingAssessment): SourcingModel {
  const { reading, read, money, sure, counts } = assessed
  const { evaluation } = reading
  const blocks = once(() => blocksOf(assessed))
  return {
    headline: sourcingHeadline({ evaluation, read, money, sure }),
    plotted: sayPlotted(evaluation, read),
    get blocks() {
      return blocks()
    },
    options: waysInOrder(assessed).map((way) => optionOfWay(evaluation, way)),
    decider: deciderIn(counts?.bars),
    ...standsIn(assessed),
    assessed,
  }
}
