import { counted, listed } from '../../base/format.ts'
import type { TableData } from '../card/table-data.ts'
import type { FlipRow } from './flip-row.ts'

const nearest = ({ flips, now }: FlipRow) =>
  now === undefined ? undefined : flips.toSorted((a, b) => Math.abs(a.at - now) - Math.abs(b.at - now))[0]

/** A row in one sentence: present value, and every value at which the answer changes. */
export function sayRow({ name, current, flips, stretches }: FlipRow): string {
  if (flips.length === 0) return `${name}, now ${current}: ${stretches[0]?.label ?? 'nothing'} across the whole track.`
  return `${name}, now ${current}: flips to ${listed(flips.map(({ to, text }) => `${to} at ${text}`))}.`
}

/** The strip in layers: what is plotted, the nearest flips, each input. */
export function describeFlips(rows: readonly FlipRow[]): readonly string[] {
  const still = rows.filter(({ flips }) => flips.length === 0).length
  const first = rows.find(({ flips }) => flips.length > 0)
  const flip = first && nearest(first)
  const lead =
    first && flip
      ? `Nearest flip: ${first.name} from ${first.current} to ${flip.text}, to ${flip.to}.`
      : 'No input flips the answer within its track.'
  return [
    `Flip strip of ${counted(rows.length, 'input')}: who wins across the track of each, the rest held.`,
    `${lead}${still > 0 && first ? ` ${counted(still, 'input')} flips nothing.` : ''}`,
    rows.map((row) => sayRow(row)).join(' '),
  ]
}

/** One line a stretch: input, who wins from where to where. */
export const flipTable = (rows: readonly FlipRow[]): TableData => ({
  caption: 'Who wins along each input with the rest held; a flip is the first value beyond the change',
  columns: [
    { id: 'input', head: 'Input' },
    { id: 'figure', head: 'Figure' },
    { id: 'now', head: 'Now' },
    { id: 'track', head: 'Track' },
    { id: 'flips', head: 'Flips to, at' },
  ],
  rows: rows.map((row) => ({
    id: row.id,
    cells: [
      { text: row.name },
      { text: row.note },
      { text: row.current },
      { text: `${row.low} to ${row.high}` },
      { text: row.flips.length === 0 ? 'no flip' : row.flips.map(({ to, text }) => `${to}, ${text}`).join('; ') },
    ],
  })),
})
