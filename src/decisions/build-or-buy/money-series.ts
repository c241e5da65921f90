import { type MoneySummary, paybackInterval, type PaybackMonth } from '../../alternatives/sourcing/drawn.ts'
import type { MoneyPoint } from '../../alternatives/sourcing/compare.ts'
import { optionOfWay, type MoneyCase } from '../../alternatives/sourcing/money-case.ts'
import { counted, say, significant } from '../../base/format.ts'
import { lineNames, money as usd } from '../../wording/sourcing.ts'
import type { OptionSlot } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'

export type SlotOf = (option: string) => OptionSlot

/** Months in which a way needs more GPUs than the month before; the first ones come with its start. */
const stepsOf = (gpus: Float64Array | undefined): readonly number[] =>
  gpus
    ? [...gpus.keys()].filter((month) => (gpus[month - 1] ?? 0) > 0 && (gpus[month] ?? 0) > (gpus[month - 1] ?? 0))
    : []

const linesOf = (
  { reading: { evaluation } }: SourcingAssessment,
  money: MoneyCase,
  point: MoneyPoint,
  drawn: MoneySummary | undefined,
  slotOf: SlotOf,
) =>
  money.ways.map((way, index) => {
    const best = point.paths[index]?.cumulative ?? new Float64Array()
    const paired = index === money.buy || index === money.build
    const band = paired && drawn?.bands.length === money.ways.length ? drawn.bands[index] : undefined
    return {
      id: way.kind,
      label: lineNames[way.kind],
      slot: slotOf(optionOfWay(evaluation, way)),
      best,
      ...(band && { low: band[0], high: band[1] }),
      figure: usd(best.at(-1) ?? 0),
      steps: stepsOf(point.gpus[index]),
    }
  })

const sayMonth = (month: PaybackMonth, later: string): string =>
  month === 'later' ? later : significant(Math.round(month), 4)

const paybackOf = (money: MoneyCase, { axis: { payback } }: MoneyPoint, drawn: MoneySummary | undefined) => {
  const last = money.question.months
  const later = `after ${last}`
  const month: PaybackMonth = payback.kind === 'paid-back' ? payback.month : 'later'
  const interval = drawn && paybackInterval(drawn, last)
  const lost = payback.kind === 'paid-back' && !payback.durable ? `, owes again in ${payback.lost}` : ''
  const now = month === 'later' ? 'no payback on this axis' : `payback month ${month}${lost}`
  return {
    line: money.ways[money.build]?.kind ?? 'self',
    against: money.ways[money.buy]?.kind ?? 'api',
    month,
    ...(interval && { interval }),
    label: interval ? `${now}, median ${sayMonth(interval[1], later)}` : now,
    later,
  }
}

/** Values that the axis of money has to hold: a band may run out at the top, a line may not. */
const heldBy = (lines: ReturnType<typeof linesOf>): readonly number[] => {
  const ends = lines.map(({ best }) => best.at(-1) ?? 0)
  const top = Math.max(...ends)
  const bands = lines.flatMap(({ high }) => (high ? [Math.min(high.at(-1) ?? 0, top * 1.25)] : []))
  return [0, ...ends, ...bands, ...lines.flatMap(({ low }) => (low ? [Math.min(0, ...low)] : []))]
}

const stepNoteOf = ({
  question,
  build,
  bought,
}: {
  readonly question: MoneyCase['question']
  readonly build: number
  readonly bought: number
}): string => {
  const group = question.owned[build - bought]?.group ?? 1
  return group === 1 ? 'one more GPU' : counted(group, 'more GPU')
}

/** Money spent by month; undefined: there is nothing to compare. */
export const moneySeries = (assessed: SourcingAssessment, slotOf: SlotOf) => {
  const { read, money: drawn } = assessed
  const { found, point } = read
  if (found.kind !== 'compared' || !point) return undefined
  const { money } = found
  const lines = linesOf(assessed, money, point, drawn, slotOf)
  const last = money.question.months - 1
  return {
    lines,
    last,
    held: heldBy(lines),
    payback: paybackOf(money, point, drawn),
    limit: {
      id: 'limits.paybackMonths',
      at: money.limit,
      label: `payback limit ${money.limit}`,
      name: 'Payback limit',
      says: say('months', money.limit),
    },
    stepNote: stepNoteOf({ question: money.question, build: money.build, bought: money.question.bought.length }),
  }
}
