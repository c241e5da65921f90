import { sayRange, say } from '../../base/format.ts'
import type { TableData } from '../card/table-data.ts'
import type { DecayLine, DecaySeries } from './decay-series.ts'

const percent = (share: number | undefined): string => say('share', share ?? 0)

/** `Fine-tune: 44 %, 30 – 60 %`. */
export function sayAt({ label, best, low, high }: DecayLine, index: number): string {
  const [from, to] = [low?.[index], high?.[index]]
  const range = from === undefined || to === undefined ? '' : `, ${sayRange('share', from, to)}`
  return `${label}: ${percent(best[index])}${range}`
}

/** The chart in layers: what is plotted, where the lines end, when one falls under the floor. */
export function describeDecay(series: DecaySeries): readonly string[] {
  const { lines, at, floor, stale, days, sayDay } = series
  const last = at.length - 1
  const name = lines.find(({ id }) => id === stale?.line)?.label
  return [
    `Share of answers still in date by ${days.title.toLowerCase()}.`,
    `On ${sayDay(at[last] ?? 0)}: ${lines.map((line) => sayAt(line, last)).join('; ')}.`,
    floor === undefined
      ? 'No least share is asked for.'
      : stale && name !== undefined
        ? `${name} is ${stale.label}, against a floor of ${percent(floor.at)}.`
        : `No line falls under the floor of ${percent(floor.at)}.`,
  ]
}

/** The same day by day. */
export const decayTable = ({ lines, at, sayDay }: DecaySeries): TableData => {
  const ends = ({ low, high }: DecayLine) => (low && high ? (['low', 'best', 'high'] as const) : (['best'] as const))
  return {
    caption: 'Share of answers still in date, with 90 % ranges',
    columns: [
      { id: 'day', head: 'Day' },
      ...lines.flatMap((line) =>
        ends(line).map((end) => ({
          id: `${line.id}-${end}`,
          head: end === 'best' ? line.label : `${line.label}, ${end}`,
          unit: '%',
          numeric: true,
        })),
      ),
    ],
    rows: at.map((day, index) => ({
      id: String(index),
      cells: [
        { text: sayDay(day) },
        ...lines.flatMap((line) =>
          ends(line).map((end) => {
            const value = line[end]?.[index] ?? 0
            return { text: percent(value).replace(/\u202f%$/, ''), by: value }
          }),
        ),
      ],
    })),
  }
}
