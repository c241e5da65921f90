import { counted, listed, say } from '../../base/format.ts'
import type { TableData } from '../card/table-data.ts'
import { crossesZero } from './layout.ts'
import type { TornadoBar, TornadoSeries } from './tornado-series.ts'

const usd = (value: number): string => say('USD', value, 2)

/** `At 32 % a saving of −$210 k, at 8 % of $180 k; now 19 %. It flips at 18 %.` */
export function sayBar({ low, high, now, flips }: TornadoBar): readonly string[] {
  return [
    `At ${low.input} ${usd(low.saving)}, at ${high.input} ${usd(high.saving)}; now ${now}.`,
    ...(flips === undefined ? [] : [`${flips}.`]),
  ]
}

/** The chart in layers: what is plotted, the widest bar and the base, which inputs alone reach the other side. */
export function describeTornado(series: TornadoSeries): readonly string[] {
  const { bars, base, title, rest } = series
  const [widest] = bars
  const crossing = bars.filter(crossesZero)
  return [
    `${title.split(',')[0] ?? title} with one input at a time at the 5th and 95th percentile of its range, ${counted(bars.length, 'input')}, the widest first.`,
    `With every input at its central value ${usd(base)}. ${widest ? `${widest.label} matters most: ${usd(widest.low.saving)} at ${widest.low.input}, ${usd(widest.high.saving)} at ${widest.high.input}.` : 'No input with a range moves it.'}`,
    `${crossing.length === 0 ? 'No single input takes it to the other side of 0.' : `Each of these alone takes it to the other side of 0: ${listed(crossing.map(({ label }) => label))}.`}${rest === '' ? '' : ` Besides: ${rest}.`}`,
  ]
}

/** The same input by input. */
export const tornadoTable = ({ bars, base, title }: TornadoSeries): TableData => ({
  caption: `${title}, with one input at a time at the 5th and 95th percentile of its range`,
  columns: [
    { id: 'input', head: 'Input' },
    { id: 'now', head: 'Now' },
    { id: 'low-input', head: 'Low' },
    { id: 'low', head: 'Saving at low', unit: 'USD', numeric: true },
    { id: 'best', head: 'Saving now', unit: 'USD', numeric: true },
    { id: 'high-input', head: 'High' },
    { id: 'high', head: 'Saving at high', unit: 'USD', numeric: true },
    { id: 'crosses', head: 'Alone reaches the other side' },
  ],
  rows: bars.map((bar) => ({
    id: bar.id,
    cells: [
      { text: bar.label },
      { text: bar.now },
      { text: bar.low.input },
      { text: usd(bar.low.saving), by: bar.low.saving },
      { text: usd(base), by: base },
      { text: bar.high.input },
      { text: usd(bar.high.saving), by: bar.high.saving },
      { text: crossesZero(bar) ? 'yes' : 'no' },
    ],
  })),
})
