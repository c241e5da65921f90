import { capital } from '../../base/capital.ts'
import { counted, listed } from '../../base/format.ts'
import type { TableData } from '../card/table-data.ts'
import { type MapRegion, type RuledOutRegion, type WinsNowhere } from './regions.ts'
import { printed, priorityNames, type Weights } from './weights.ts'

/** Who wins where only cost, quality or speed counts: regions that meet there cannot tell. */
export type Corners = () => readonly string[]

interface MapGiven {
  readonly regions: readonly MapRegion[]
  readonly ruledOut: readonly RuledOutRegion[]
  readonly mark: Weights
  readonly winner: string | undefined
  /** How many points every priority can gain or lose before the answer changes; absent: nothing else wins anywhere. */
  readonly room?: number | undefined
  /** Who wins then. */
  readonly beyond?: string | undefined
  readonly corners: Corners
}

const percent = (share: number): string => (share < 0.01 ? 'under 1\u202f%' : `${Math.round(share * 100)}\u202f%`)

/** The mark in words: its three weights. */
export const sayMark = (mark: Weights): string => {
  const points = printed(mark)
  return `quality ${points[1]}, cost ${points[0]}, speed ${points[2]}`
}

/** A distance in points to a tenth, and never more than there is: a tenth more is beyond. */
export const sayRoom = (points: number): string => {
  const shown = Math.floor(points * 10 + 1e-9) / 10
  return `${shown} ${shown === 1 ? 'point' : 'points'}`
}

/** About one line under the narrowest map beside another picture. */
const lineCharacters = 60

/** What wins a tie at the very mark, or without a figure for the wait, wins at no mix around it. */
export const noArea = 'What wins at the mark has no area on the map.'

/** How far the answer holds, in points of the priorities. */
export function sayRing({ regions, winner, room, beyond }: MapGiven): string {
  const here = regions.find(({ option }) => option === winner)?.label
  if (winner === undefined) return 'Nothing fits at any mix.'
  if (here === undefined) return noArea
  if (room === undefined) return `${here} wins at every mix.`
  const other = beyond ?? 'another option'
  if (room < 0.1) return `At the mark ${other} does as well.`
  const full = `Holds ${sayRoom(room)} in any direction, then ${other} wins.`
  return full.length <= lineCharacters ? full : `Holds ${sayRoom(room)}, then ${other} wins.`
}

function extremes({ regions, mark, winner, room, beyond = 'another option' }: MapGiven): string {
  const here = regions.find(({ option }) => option === winner)
  const holds = room === undefined ? '' : `; it can move ${sayRoom(room)} in any direction before ${beyond} wins`
  const now = here
    ? `${here.label} wins at the mark (${sayMark(mark)})${holds}.`
    : winner === undefined
      ? `Nothing fits at the mark (${sayMark(mark)}).`
      : `${noArea} It is at ${sayMark(mark)}.`
  const widest = regions.toSorted((a, b) => b.share - a.share)[0]
  return widest ? `${now} ${widest.label} has the largest area, ${percent(widest.share)} of all mixes.` : now
}

/** Who wins where only one priority counts, and how the rest is shared. */
function shape({ regions, ruledOut, corners: cornersOf }: MapGiven): string {
  if (regions.length === 0) return 'No option fits at any mix.'
  const wins = cornersOf()
  const corners = ([1, 0, 2] as const).map(
    (which) => `${wins[which] ?? 'nothing'} where only ${priorityNames[which]} counts`,
  )
  const shares = regions.toSorted((a, b) => b.share - a.share).map(({ label, share }) => `${label} ${percent(share)}`)
  const out =
    ruledOut.length === 0
      ? ''
      : ` Ruled out by a limit where they would win: ${listed(ruledOut.map(({ label }) => label))}.`
  return `${capital(corners[0] ?? '')}, ${listed(corners.slice(1))}. Shares of all mixes: ${listed(shares)}.${out}`
}

/** What is plotted. */
export const mapTitle = ({ regions }: Pick<MapGiven, 'regions'>): string =>
  `Map of priorities: which of ${counted(regions.length, 'option')} wins at each mix of cost, quality and speed.`

/** The map in layers: what is plotted, the extremes and the chosen point, the shape. */
export const describeMap = (given: MapGiven): readonly string[] => [mapTitle(given), extremes(given), shape(given)]

/** The map as a table: who wins at which share of all mixes, who at the mark, who would but for a limit. */
export const mapTable = (
  { regions, ruledOut, winner }: Pick<MapGiven, 'regions' | 'ruledOut' | 'winner'>,
  nowhere: readonly WinsNowhere[] = [],
): TableData => ({
  caption: 'Options by the share of all mixes of priorities at which they win',
  columns: [
    { id: 'option', head: 'Option' },
    { id: 'share', head: 'Share of all mixes', unit: '%', numeric: true },
    { id: 'now', head: 'Wins at the mark' },
    { id: 'note', head: 'Note' },
  ],
  rows: [
    ...regions
      .toSorted((a, b) => b.share - a.share)
      .map(({ option, label, share }) => ({
        id: option,
        cells: [
          { text: label },
          { text: percent(share).replace('\u202f%', ''), by: share },
          { text: option === winner ? 'yes' : '' },
          { text: '' },
        ],
      })),
    ...ruledOut.map(({ option, label, text }) => ({
      id: `${option} ruled out`,
      cells: [{ text: label }, { text: '' }, { text: '' }, { text }],
    })),
    ...nowhere.map(({ option, label, text }) => ({
      id: option,
      cells: [{ text: label }, { text: '0', by: 0 }, { text: option === winner ? 'yes' : '' }, { text }],
    })),
  ],
})
