import { distance, sidesOf, turn, type Segment } from '../shape/point.ts'
import { regionAt, type MapRegion } from './regions.ts'
import { inUnits, placeOf } from './triangle.ts'
import { fraction, steppedBy, tradedForSpeed, withPriority, type Weights } from './weights.ts'

/** What an arrow does to the mark: more or less quality, or weight between cost (left) and speed (right). */
export type Arrow = 'up' | 'down' | 'left' | 'right'

export const arrowStep = (weights: Weights, arrow: Arrow, by: number): Weights => {
  if (arrow === 'up') return steppedBy(weights, 1, by)
  if (arrow === 'down') return steppedBy(weights, 1, -by)
  return tradedForSpeed(weights, arrow === 'right' ? by : -by)
}

/** The weight that an arrow changes directly: quality, or cost at the expense of speed. */
const movedPoints = (weights: Weights, arrow: Arrow): number =>
  fraction(weights)[arrow === 'up' || arrow === 'down' ? 1 : 0] * 100

const heldUntil = (weights: Weights, arrow: Arrow, points: number): Weights =>
  arrow === 'up' || arrow === 'down'
    ? withPriority(weights, 1, points)
    : tradedForSpeed(weights, movedPoints(weights, arrow) - points)

/** Which part of a segment lies within a convex polygon, as fractions of the way. */
function within({ from, to }: Segment, polygon: readonly Weights[]): readonly [number, number] | undefined {
  const ring = polygon.map((weights) => placeOf(inUnits, weights))
  const sign = Math.sign(turn(ring))
  let enter = 0
  let leave = 1
  for (const side of sidesOf(ring)) {
    const ex = side.to.x - side.from.x
    const ey = side.to.y - side.from.y
    const inside = sign * (ex * (from.y - side.from.y) - ey * (from.x - side.from.x))
    const gain = sign * (ex * (to.y - from.y) - ey * (to.x - from.x))
    if (gain === 0 && inside < 0) return undefined
    if (gain > 0) enter = Math.max(enter, -inside / gain)
    if (gain < 0) leave = Math.min(leave, -inside / gain)
  }
  return enter < leave ? [enter, leave] : undefined
}

/** How far along a segment the option at its start keeps winning, as a fraction. */
function keptUntil(way: Segment, polygons: readonly (readonly Weights[])[]): number {
  const near = 1e-9 / Math.max(1e-9, distance(way.from, way.to))
  const parts = polygons.flatMap((polygon) => {
    const part = within(way, polygon)
    return part ? [part] : []
  })
  let kept = 0
  for (const [enter, leave] of parts.toSorted((a, b) => a[0] - b[0])) if (enter <= kept + near) kept = Math.max(kept, leave)
  return kept
}

const perPoint = 10
const triesBeyond = 3

/**
 * The first mix beyond the next change of the winner in the direction of an arrow, on a grid of a tenth of a point.
 * Undefined: the same option wins as far as the edge.
 */
export function nextFlip(regions: readonly MapRegion[], weights: Weights, arrow: Arrow): Weights | undefined {
  const now = regionAt(regions, weights)
  if (!now) return undefined
  const from = movedPoints(weights, arrow)
  const rises = arrow === 'up' || arrow === 'left'
  const most = arrow === 'up' || arrow === 'down' ? 100 : 100 - fraction(weights)[1] * 100
  const end = rises ? most : 0
  const way = { from: placeOf(inUnits, weights), to: placeOf(inUnits, heldUntil(weights, arrow, end)) }
  const change = from + keptUntil(way, now.polygons) * (end - from)
  const first = rises ? Math.floor(change * perPoint + 1e-6) + 1 : Math.ceil(change * perPoint - 1e-6) - 1
  for (let tried = 0; tried < triesBeyond; tried++) {
    const points = (first + (rises ? tried : -tried)) / perPoint
    if (points < 0 || points > most) return undefined
    const next = heldUntil(weights, arrow, points)
    const winner = regionAt(regions, next)
    if (winner && winner.option !== now.option) return next
  }
  return undefined
}
