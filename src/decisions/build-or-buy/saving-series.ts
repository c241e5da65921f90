import { rangedInputs } from '../../alternatives/ranged.ts'
import { dotMonths } from '../../alternatives/sourcing/drawn.ts'
import type { SavingBar } from '../../alternatives/sourcing/tornado.ts'
import { counted, say } from '../../base/format.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { numberAt } from '../../scenario/values.ts'
import { sayEnd, sayUnderBars } from '../../wording/sourcing-measure.ts'
import { inputName, sayNumber } from '../../wording/value.ts'
import type { SourcingAssessment } from './assess.ts'
import { flipsFound } from './flips-found.ts'
import type { SlotOf } from './money-series.ts'
import { optionOfWay } from '../../alternatives/sourcing/money-case.ts'

const mostBars = 8
const dots = 50

/** How many bars are shown; before they are counted, how many there may be, so that nothing moves when they are. */
export const shownBars = ({ reading: { evaluation }, counts }: SourcingAssessment): number =>
  Math.min(mostBars, counts?.bars?.length ?? rangedInputs(evaluation.scenario).length)

const round = (value: number): number => Number(value.toPrecision(3))

const barOf = ({ reading: { evaluation } }: SourcingAssessment, { id, low, high, zero }: SavingBar) => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) return []
  const value = (at: number): string => sayNumber(parameter, round(at))
  return [
    {
      id,
      label: inputName(parameter),
      low: { input: sayEnd(parameter, low.value), saving: low.saving },
      high: { input: sayEnd(parameter, high.value), saving: high.saving },
      now: value(numberAt(evaluation.scenario, id)),
      ...(zero !== undefined && { flips: `Alone it decides the payback at ${value(zero)}` }),
    },
  ]
}

/** The next number above that has one digit. */
export const roundAbove = (value: number): number => {
  const near = Number(value.toPrecision(1))
  return near > value ? near : near + Number(`1e${value.toExponential(0).split('e')[1] ?? '0'}`)
}

/** `14 others under $10 k`. */
const restOf = (bars: readonly SavingBar[]): string => {
  const rest = bars.slice(mostBars)
  const widest = Math.max(0, ...rest.map(({ low, high }) => Math.abs(high.saving - low.saving)))
  return rest.length === 0 ? '' : `${counted(rest.length, 'other')} under ${say('USD', roundAbove(widest), 2)}`
}

/** What each input alone does to the saving by the limit; undefined: not counted yet. */
export const tornadoSeries = (assessed: SourcingAssessment, slotOf: SlotOf) => {
  const {
    reading: { evaluation },
    read: { found, point },
    counts,
  } = assessed
  if (found.kind !== 'compared' || !point || !counts?.bars) return undefined
  const { ways, buy, build, limit } = found.money
  return {
    bars: counts.bars.slice(0, mostBars).flatMap((bar) => barOf(assessed, bar)),
    base: point.savingByLimit,
    below: slotOf(optionOfWay(evaluation, ways[buy])),
    above: slotOf(optionOfWay(evaluation, ways[build])),
    aboveLabel: 'pays back in time',
    title: `Saving by month ${limit}, USD`,
    rest: restOf(counts.bars),
  }
}

/** What stands under the bars; `signs`: how many of them cross 0. */
export const underBars = (assessed: SourcingAssessment, signs: number): string => {
  const { found } = assessed.read
  const bars = assessed.counts?.bars
  return found.kind === 'compared' && bars
    ? sayUnderBars(bars, signs, found.money.required, flipsFound(assessed).length)
    : ''
}

/** Month of the payback as quantile dots; undefined: not drawn yet. */
export const dotsSeries = ({ reading: { evaluation }, read: { found }, money }: SourcingAssessment, slotOf: SlotOf) => {
  if (found.kind !== 'compared' || !money) return undefined
  const { ways, buy, build, limit, horizon, question } = found.money
  const all = dotMonths(money, dots)
  const months = all.filter((month) => month < question.months)
  return {
    months,
    later: all.length - months.length,
    last: question.months,
    limit: Math.min(limit, horizon),
    inTime: money.inTime,
    inTimeSlot: slotOf(optionOfWay(evaluation, ways[build])),
    lateSlot: slotOf(optionOfWay(evaluation, ways[buy])),
    inTimeLabel: 'pays back',
    lateLabel: 'does not',
    title: 'Month in which it is paid back for good',
  }
}
