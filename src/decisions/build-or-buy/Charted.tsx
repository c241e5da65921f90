import { monthsAxis, requestsAxis, usdAxis } from '../../charts/frame/axes.ts'
import type { MoneySeries } from '../../charts/money/money-series.ts'
import type { StaircaseSeries } from '../../charts/staircase/staircase-series.ts'
import type { SourcingAssessment } from './assess.ts'
import { tornadoHeight } from '../../charts/tornado/layout.ts'
import { moneySeries, type SlotOf } from './money-series.ts'
import { stairsSeries } from './stairs-series.ts'

/** Money by month on its axes. */
export const moneyCharted = (assessed: SourcingAssessment, slotOf: SlotOf): MoneySeries | undefined => {
  const series = moneySeries(assessed, slotOf)
  return (
    series && { ...series, months: monthsAxis(series.last), usd: usdAxis('Money spent, USD', 'linear', series.held) }
  )
}

/** Running cost by volume on its axes. */
export const stairsCharted = (assessed: SourcingAssessment, slotOf: SlotOf): StaircaseSeries | undefined => {
  const series = stairsSeries(assessed, slotOf)
  return (
    series && {
      ...series,
      volume: requestsAxis(series.ends),
      usd: usdAxis('Cost to run a year, USD', 'log', series.held),
    }
  )
}

/** A picture of dots is no lower than this, px. */
const leastDots = 220

/** As high as so many bars need; dots stand beside it, so it is no lower than these. */
export const savingHeight = (bars: number, width: number): number => Math.max(leastDots, tornadoHeight(bars, width))

/** Width of the bars against the dots beside them: 13 columns of 20 against 7. */
const barsToDots = 13 / 7

/** As high as the bars beside it. */
export const dotsHeight = (bars: number, width: number): number => savingHeight(bars, width * barsToDots)
