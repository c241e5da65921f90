import { monthsAxis, requestsAxis, usdAxis } from '../../charts/frame/axes.ts'
import type { MoneySeries } from '../../charts/money/money-series.ts'
import type { StaircaseSeries } from '../../charts/staircase/staircase-series.ts'
import type { SourcingAssessment } from './assess.ts'
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
