import { blockHeight } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { wraps } from '../look/wrap.ts'
import { boxAround } from '../place/box.ts'
import { placeLabels, type Busy, type PlacedLabel, type Wish } from '../place/point-labels.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'
import type { Point } from '../shape/point.ts'
import type { CostCurve, StaircaseSeries } from './staircase-series.ts'

/** Words within the plot: the name of a curve, or what a crossing means. */
export interface CurveName {
  readonly id: string
  readonly lines: readonly string[]
  readonly note: string | undefined
  readonly strong: boolean
  readonly placed: PlacedLabel
}

interface Placed {
  readonly curve: CostCurve
  readonly placed: readonly Point[]
}

interface Named extends Wish {
  readonly texts: readonly (readonly string[])[]
  readonly note: string | undefined
  readonly strong: boolean
}

const nameSize = 12
export const sizes = { name: nameSize, note: tickSize } as const

/** A curve in pieces that words had better not cover. */
const busyOf = (points: readonly Point[]): readonly Busy[] =>
  points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
    return { x: left - 2, y: top - 2, width: right - left + 4, height: bottom - top + 4, weight: 4 }
  })

function wishFor(id: string, text: string, size: number, at: Point, reach: number, note?: string): Named {
  const wrapped = wraps(text, 3, size)
  const extra = note === undefined ? 0 : blockHeight(1, sizes.note)
  return {
    id,
    ...at,
    reach,
    farthest: 46,
    texts: wrapped.map(({ lines }) => lines),
    ways: wrapped.map(({ lines, width }) => ({
      width: Math.max(width, textWidth(note ?? '', sizes.note)) + 2,
      height: blockHeight(lines.length, size) + extra,
    })),
    note,
    strong: size === nameSize,
  }
}

/** A place on a curve at a share of the plot's width, inside the plot. */
function placeOnCurve(points: readonly Point[], { frame }: Plot, share: number): Point | undefined {
  const inside = points.filter(
    ({ x, y }) => x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height,
  )
  const wanted = frame.x + share * frame.width
  return inside.reduce<Point | undefined>(
    (best, next) => (best && Math.abs(best.x - wanted) <= Math.abs(next.x - wanted) ? best : next),
    undefined,
  )
}

function wishesOf({ crossings }: StaircaseSeries, plot: Plot, curves: readonly Placed[]): readonly Named[] {
  const last = crossings.findLast(({ label }) => label !== undefined)
  const at = last && { x: plot.x.at(last.x), y: plot.y.at(last.y) }
  const names = curves.flatMap(({ curve, placed }, index) => {
    const place = placeOnCurve(placed, plot, index === 0 ? 0.2 : 0.82)
    return place ? [wishFor(curve.id, curve.label, sizes.name, place, 4, curve.note)] : []
  })
  return [...(at && last.label !== undefined ? [wishFor('crossing', last.label, sizes.note, at, 7)] : []), ...names]
}

/** Names at their curves and the meaning of the last crossing, where they cover nothing. */
export function placedNames(
  series: StaircaseSeries,
  plot: Plot,
  curves: readonly Placed[],
  todayAt: number,
  before?: ReadonlyMap<string, PlacedLabel>,
): readonly CurveName[] {
  const { frame } = plot
  const wishes = wishesOf(series, plot, curves)
  const rings = series.crossings.map(({ x, y }) => boxAround({ x: plot.x.at(x), y: plot.y.at(y) }, 7))
  const placed = placeLabels(wishes, {
    frame,
    shut: rings,
    busy: [
      ...curves.flatMap((curve) => busyOf(curve.placed)),
      { x: todayAt - 2, y: frame.y, width: 4, height: frame.height, weight: 3 },
    ],
    before,
  })
  return wishes.flatMap(({ id, texts, note, strong }): readonly CurveName[] => {
    const label = placed.get(id)
    return label ? [{ id, lines: texts[label.way] ?? [], note, strong, placed: label }] : []
  })
}
