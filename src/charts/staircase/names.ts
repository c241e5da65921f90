import { blockHeight } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { wraps } from '../look/wrap.ts'
import { boxAround, type Box } from '../place/box.ts'
import { placeLabels, type PlacedLabel, type Surroundings } from '../place/point-labels.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'
import { between, type Point, type Segment } from '../shape/point.ts'
import { crossingLabel } from './crossing-label.ts'
import type { CostCurve, StaircaseSeries } from './staircase-series.ts'

/** Words within the plot: the name of a curve, or what a crossing means. */
export interface CurveName {
  readonly id: string
  readonly lines: readonly string[]
  readonly note: string | undefined
  readonly strong: boolean
  readonly placed: PlacedLabel
  /** Which of its places on the curve was taken. */
  readonly spot: number
}

interface Placed {
  readonly curve: CostCurve
  readonly placed: readonly Point[]
}

/** Words that want a place, the better places first. */
interface Named {
  readonly id: string
  readonly text: string
  readonly size: number
  readonly note: string | undefined
  /** Half the size of what they stand at, px. */
  readonly reach: number
  readonly spots: readonly Point[]
  /** What they keep clear of, the wider first: if there is no place at one, the next is tried. */
  readonly rounds: readonly Pick<Surroundings, 'shut' | 'busy'>[]
}

const nameSize = 12
export const sizes = { name: nameSize, note: tickSize } as const
/** Px on both sides of a line. */
const margins = { own: 2, other: [10, 7, 4], today: 3, words: 2 } as const
const leaders = [0, 46] as const
const ringRadius = 7
/** Sloping pieces are no wider than this, px, so that their boxes keep to the line. */
const piece = 3
const shares = {
  line: [0.2, 0.1, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 0.5, 0.04, 0.96],
  stairs: [0.82, 0.9, 0.7, 0.6, 0.1, 0.2, 0.3, 0.4, 0.5, 0.96, 0.04],
} as const

function boxOf({ from, to }: Segment, margin: number): Box {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
  return { x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin }
}

/** A curve in pieces, each with a margin around it. */
const piecesOf = (points: readonly Point[], margin: number): readonly Box[] =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const count = from.y === to.y ? 1 : Math.max(1, Math.ceil(Math.abs(to.x - from.x) / piece))
    return Array.from({ length: count }, (_, k) =>
      boxOf({ from: between(from, to, k / count), to: between(from, to, (k + 1) / count) }, margin),
    )
  })

/** Where a curve is at a share of the plot's width; undefined: not in the plot. */
function pointAt(points: readonly Point[], { frame }: Plot, share: number): Point | undefined {
  const x = frame.x + share * frame.width
  const index = points.findIndex((to, k) => k > 0 && to.x >= x && (points[k - 1]?.x ?? to.x) < x)
  const [from, to] = [points[index - 1], points[index]]
  if (!from || !to) return undefined
  const at = between(from, to, (x - from.x) / (to.x - from.x))
  return at.y >= frame.y && at.y <= frame.y + frame.height ? at : undefined
}

function nameOf({ curve, placed }: Placed, other: Placed | undefined, plot: Plot, which: keyof typeof shares): Named {
  const own = piecesOf(placed, margins.own)
  const clear = margins.other.map((margin) => piecesOf(other?.placed ?? [], margin))
  const least = clear.at(-1) ?? []
  return {
    id: curve.id,
    text: curve.label,
    size: sizes.name,
    note: curve.note,
    reach: 4,
    spots: shares[which].flatMap((share) => pointAt(placed, plot, share) ?? []),
    rounds: [
      ...clear.map((others) => ({ shut: [...own, ...others], busy: [] })),
      // Its own line under a name is better than no name.
      { shut: least, busy: own.map((box) => ({ ...box, weight: 4 })) },
    ],
  }
}

/** What the last crossing means, where there is room near it. */
function crossingName(
  { crossings }: StaircaseSeries,
  plot: Plot,
  curves: readonly Placed[],
  shut: readonly Box[],
): readonly CurveName[] {
  const last = crossings.findLast(({ label }) => label !== undefined)
  if (last?.label === undefined) return []
  const wrapped = wraps(last.label, 3, sizes.note)
  const ways = wrapped.map(({ lines, width }) => ({ width: width + 2, height: blockHeight(lines.length, sizes.note) }))
  const both = curves.flatMap(({ placed }) => piecesOf(placed, margins.own))
  const around = { frame: plot.frame, shut: [...shut, ...both], solid: shut }
  const placed = crossingLabel('crossing', { x: plot.x.at(last.x), y: plot.y.at(last.y) }, ringRadius, ways, around)
  const lines = wrapped[placed?.way ?? 0]?.lines ?? []
  return placed ? [{ id: 'crossing', lines, note: undefined, strong: false, placed, spot: 0 }] : []
}

/** Every place and way at once: beside the mark anywhere before a leader anywhere, with the note before without it. */
function placeOf(named: Named, given: Surroundings, before: CurveName | undefined): CurveName | undefined {
  const { id, text, size, reach, rounds } = named
  const spots = named.spots.map((at, spot) => ({ at, spot }))
  const calm = before
    ? spots.toSorted((a, b) => Number(b.spot === before.spot) - Number(a.spot === before.spot))
    : spots
  const wrapped = wraps(text, 3, size)
  const kept = before && new Map([[id, before.placed]])
  for (const note of new Set([named.note, undefined])) {
    const ways = wrapped.map(({ lines, width }) => ({
      width: Math.max(width, textWidth(note ?? '', sizes.note)) + 2,
      height: blockHeight(lines.length, size) + (note === undefined ? 0 : blockHeight(1, sizes.note)),
    }))
    for (const { shut, busy } of rounds)
      for (const farthest of leaders)
        for (const { at, spot } of calm) {
          const around = { frame: given.frame, shut: [...given.shut, ...shut], busy, before: kept }
          const placed = placeLabels([{ id, ...at, reach, farthest, ways }], around).get(id)
          if (placed)
            return { id, lines: wrapped[placed.way]?.lines ?? [], note, strong: size === nameSize, placed, spot }
        }
  }
  return undefined
}

/** What later words keep off. */
const takenBy = ({ placed: { box, leader } }: CurveName): readonly Box[] => [
  boxOf({ from: box, to: { x: box.x + box.width, y: box.y + box.height } }, margins.words),
  ...(leader ? [boxOf(leader, margins.words)] : []),
]

/** The meaning of the last crossing, and names at their own curves: never on the other one, nor on today's line. */
export function placedNames(
  series: StaircaseSeries,
  plot: Plot,
  curves: readonly Placed[],
  todayAt: number,
  before?: readonly CurveName[],
): readonly CurveName[] {
  const { frame } = plot
  const [line, stairs] = curves
  const rings = series.crossings.map(({ x, y }) => boxAround({ x: plot.x.at(x), y: plot.y.at(y) }, ringRadius))
  const today = { x: todayAt - margins.today, y: frame.y, width: 2 * margins.today, height: frame.height }
  const crossing = crossingName(series, plot, curves, [...rings, today])
  const wanted = [
    ...(line ? [nameOf(line, stairs, plot, 'line')] : []),
    ...(stairs ? [nameOf(stairs, line, plot, 'stairs')] : []),
  ]
  return wanted.reduce<readonly CurveName[]>((names, named) => {
    const shut = [...rings, today, ...names.flatMap(takenBy)]
    const was = before?.find(({ id }) => id === named.id)
    const name = placeOf(named, { frame, shut, busy: [] }, was)
    return name ? [...names, name] : names
  }, crossing)
}
