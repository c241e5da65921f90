import { counted, listed, say, sayRange } from '../../base/format.ts'
import { rangeHeads, type TableData } from '../card/table-data.ts'
import type { MoneyLine, MoneyPayback, MoneySeries, PaybackMonth } from './money-series.ts'

const usd = (value: number): string => say('USD', value, 3)

const lastMonth = ({ months }: MoneySeries): number => Math.floor(months.ends[1])

/** `Buy API $1.2 M, 0.9 – 1.6 M`, at a month. */
export function sayAt({ label, best, low, high }: MoneyLine, month: number): string {
  const spent = best[month]
  if (spent === undefined) return `${label}: not known`
  const range = low && high ? `, ${sayRange('USD', low[month] ?? 0, high[month] ?? 0)}` : ''
  return `${label} ${usd(spent)}${range}`
}

const sayMonth = (month: PaybackMonth, later: string): string =>
  month === 'later' ? later : `month ${Math.round(month)}`

function sayPayback({ lines, payback }: MoneySeries): string {
  if (!payback) return 'Nothing is compared with anything that pays back.'
  const nameOf = (wanted: string): string => lines.find(({ id }) => id === wanted)?.label ?? wanted
  const point =
    payback.month === 'later'
      ? `At central values ${nameOf(payback.line)} does not pay back against ${nameOf(payback.against)} on this axis.`
      : `At central values ${nameOf(payback.line)} pays back against ${nameOf(payback.against)} in month ${payback.month}.`
  return payback.interval ? `${point} ${sayInterval(payback, payback.interval)}` : point
}

const sayInterval = ({ later }: MoneyPayback, [low, median, high]: NonNullable<MoneyPayback['interval']>): string =>
  `Over the draws the median is ${sayMonth(median, later)}, and 8 of 10 draws lie from ${sayMonth(low, later)} to ${sayMonth(high, later)}.`

const saySteps = ({ label, steps }: MoneyLine): string =>
  steps.length === 0
    ? ''
    : ` ${label} needs more GPUs in ${steps.length > 6 ? counted(steps.length, 'month') : `month ${listed(steps.map(String))}`}.`

/** The chart in layers: what is plotted, what is spent in the end, how it pays back and where it steps. */
export function describeMoney(series: MoneySeries): readonly string[] {
  const { lines, limit } = series
  const last = lastMonth(series)
  return [
    `Money spent so far by ${counted(lines.length, 'option')}, USD, up to the end of each month from 0 to ${last}, not discounted; bands hold 8 of 10 draws.`,
    `By month ${last}: ${listed(lines.map((line) => sayAt(line, Math.min(last, line.best.length - 1))))}.`,
    `${sayPayback(series)} Limit: ${limit.says}.${lines.map(saySteps).join('')}`,
  ]
}

/** The same month by month: low, best and high of each option. */
export function moneyTable(series: MoneySeries): TableData {
  const { lines } = series
  const last = lastMonth(series)
  const cell = (value: number | undefined) =>
    value === undefined ? { text: 'not known' } : { text: usd(value), by: value }
  return {
    caption: 'Money spent up to the end of each month; low and high are the 10th and 90th percentile of the draws',
    columns: [
      { id: 'month', head: 'Month', numeric: true },
      ...lines.flatMap(({ id, label }) => rangeHeads(id, label, 'USD')),
      { id: 'steps', head: 'More GPUs for' },
    ],
    rows: Array.from({ length: last + 1 }, (_, month) => ({
      id: String(month),
      cells: [
        { text: String(month), by: month },
        ...lines.flatMap(({ low, best, high }) => [low?.[month], best[month], high?.[month]].map(cell)),
        { text: listed(lines.filter(({ steps }) => steps.includes(month)).map(({ label }) => label)) },
      ],
    })),
  }
}
