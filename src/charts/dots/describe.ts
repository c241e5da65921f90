import { counted, ofHundred } from '../../base/format.ts'
import type { TableData } from '../card/table-data.ts'
import type { DotsSeries } from './dots-series.ts'

const dotsIn = ({ months, later }: DotsSeries): number => months.length + later

const draws = (share: number): string => `${ofHundred(share)} of 100 draws`

/** The chart in layers: what a dot is, how many lie on each side of the limit, where they crowd. */
export function describeDots(series: DotsSeries): readonly string[] {
  const { months, later, limit, inTime, title, inTimeLabel } = series
  const [first] = months
  const last = months.at(-1)
  const spread =
    first === undefined || last === undefined
      ? 'No dot lies on the axis.'
      : `Dots on the axis run from month ${Math.floor(first)} to month ${Math.floor(last)}.`
  return [
    `${title}: ${dotsIn(series)} dots, each an equal share of the draws.`,
    `In ${draws(inTime)} it ${inTimeLabel}, before month ${limit}.`,
    `${spread} ${counted(later, 'dot')} ${later === 1 ? 'is' : 'are'} later than the axis or never.`,
  ]
}

/** The same dot by dot. */
export const dotsTable = (series: DotsSeries): TableData => {
  const { months, later, limit, last, title } = series
  const total = dotsIn(series)
  const share = (index: number): string => `${Math.round(((index + 0.5) / total) * 100)}\u202f%`
  const rows = [
    ...months.map((month) => ({ text: String(Math.floor(month)), by: month, inTime: month < limit })),
    ...Array.from({ length: later }, () => ({ text: `after ${last}`, by: undefined, inTime: false })),
  ]
  return {
    caption: `${title}: quantiles over the draws`,
    columns: [
      { id: 'quantile', head: 'Quantile', unit: '%', numeric: true },
      { id: 'month', head: 'Month', numeric: true },
      { id: 'in-time', head: 'In time' },
    ],
    rows: rows.map(({ text, by, inTime }, index) => ({
      id: String(index),
      cells: [{ text: share(index), by: index }, { text, by }, { text: inTime ? 'yes' : 'no' }],
    })),
  }
}
