import { counted, listed, say } from '../../base/format.ts'
import type { TableData } from '../card/table-data.ts'
import type { StaircaseSeries } from './staircase-series.ts'

const usd = (value: number): string => say('USD', value, 3)

function sayCrossings({ crossings, line, stairs, stops }: StaircaseSeries): string {
  const last = crossings.at(-1)
  if (!last) {
    const cheaper = stops[0]?.cheaper
    return cheaper === undefined || cheaper === ''
      ? `${line.label} and ${stairs.label} do not cross on this axis.`
      : `${cheaper} is cheaper to run at every volume of this axis.`
  }
  const places = listed(crossings.map(({ volume }) => volume))
  return `The two change places at ${counted(crossings.length, 'volume')}: ${places}; above the last one ${last.above} is cheaper to run.`
}

function sayRegimes({ regimes }: StaircaseSeries): string {
  if (regimes.parts.length === 0) return ''
  const parts = regimes.parts.map(({ label, start }) => (start === '' ? label : `from ${start} ${label}`))
  return ` ${regimes.caption} ${listed(parts)}.`
}

/** The chart in layers: what is plotted, what today costs, where the two cross and what the whole model answers. */
export function describeStaircase(series: StaircaseSeries): readonly string[] {
  const { line, stairs, today, stops } = series
  const here = stops.reduce<StaircaseSeries['stops'][number] | undefined>(
    (best, next) =>
      best && Math.abs(best.volume - today.volume) <= Math.abs(next.volume - today.volume) ? best : next,
    undefined,
  )
  return [
    `Cost to run a year by volume, both logarithmic, without anything upfront: ${line.label} as a line, ${stairs.label} as a staircase.`,
    here ? `${today.label}: ${here.sentences.join('; ')}.` : `${today.label}.`,
    `${sayCrossings(series)}${sayRegimes(series)}`,
  ]
}

/** The same volume by volume. */
export const staircaseTable = ({ line, stairs, volume, stops }: StaircaseSeries): TableData => ({
  caption: 'Cost to run a year by volume, without anything upfront, at central values',
  columns: [
    { id: 'volume', head: volume.title, numeric: true },
    { id: 'line', head: line.label, unit: 'USD/year', numeric: true },
    { id: 'stairs', head: stairs.label, unit: 'USD/year', numeric: true },
    { id: 'units', head: 'It needs' },
    { id: 'cheaper', head: 'Cheaper to run' },
  ],
  rows: stops.map(({ volume: at, title, usd: [bought, owned], units, cheaper }) => ({
    id: String(at),
    cells: [
      { text: title, by: at },
      { text: usd(bought), by: bought },
      { text: usd(owned), by: owned },
      { text: units },
      { text: cheaper },
    ],
  })),
})
