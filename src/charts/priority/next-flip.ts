import { distance, sidesOf, turn, type Segment } from '../shape/point.ts'
import { regionAt, regionOfMark, type MapRegion } from './regions.ts'
import { inUnits, placeOf } from './triangle.ts'
import { fraction, steppedBy, tradedForSpeed, withPriority, type Priority, type Weights } from './weights.ts'

/** What an arrow does to the mark: more or less quality, or weight between cost (left) and speed (right). */
export type Arrow = 'up' | 'down' | 'left' | 'right'

/** A way to move the mark in a straight line: one priority against the other two in their ratio, or cost against speed. */
export interface Motion {
  readonly which: Priority
  readonly rises: boolean
  /** Quality keeps its points: what cost gains, speed loses. */
  readonly trade: boolean
}

const motions: Readonly<Record<Arrow, Motion>> = {
  up: { which: 1, rises: true, trade: false },
  down: { which: 1, rises: false, trade: false },
  left: { which: 0, rises: true, trade: true },
  right: { which: 0, rises: false, trade: true },
}

export const arrowStep = (weights: Weights, arrow: Arrow, by: number): Weights => {
  if (arrow === 'up') return steppedBy(weights, 1, by)
  if (arrow === 'down') return steppedBy(weights, 1, -by)
  return tradedForSpeed(weights, arrow === 'right' ? by : -by)
}

const pointsOf = (weights: Weights, { which }: Motion): number => fraction(weights)[which] * 100

const heldUntil = (weights: Weights, motion: Motion, points: number): Weights =>
  motion.trade
    ? tradedForSpeed(weights, pointsOf(weights, motion) - points)
    : withPriority(weights, motion.which, points)

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
  for (const [enter, leave] of parts.toSorted((a, b) => a[0] - b[0]))
    if (enter <= kept + near) kept = Math.max(kept, leave)
  return kept
}

const perPoint = 10
const triesBeyond = 3

/** How many points the moved weight can have. */
const mostOf = (weights: Weights, { trade }: Motion): number => (trade ? 100 - fraction(weights)[1] * 100 : 100)

/**
 * The first mix beyond the next change of the winner along a motion, on a grid of a tenth of a point. Undefined: the same
 * option wins as far as the edge. `holder`: who wins at the mix where it lies on a border.
 */
export function nextFlip(
  regions: readonly MapRegion[],
  weights: Weights,
  motion: Motion,
  holder?: string,
): Weights | undefined {
  const now = regionOfMark(regions, weights, holder)
  if (!now) return undefined
  const { rises } = motion
  const from = pointsOf(weights, motion)
  const most = mostOf(weights, motion)
  const end = rises ? most : 0
  const way = { from: placeOf(inUnits, weights), to: placeOf(inUnits, heldUntil(weights, motion, end)) }
  const change = from + keptUntil(way, now.polygons) * (end - from)
  const first = rises ? Math.floor(change * perPoint + 1e-6) + 1 : Math.ceil(change * perPoint - 1e-6) - 1
  for (let tried = 0; tried < triesBeyond; tried++) {
    const points = (first + (rises ? tried : -tried)) / perPoint
    if (points < 0 || points > most) return undefined
    const next = heldUntil(weights, motion, points)
    const winner = regionAt(regions, next)
    if (winner && winner.option !== now.option) return next
  }
  return undefined
}

export const arrowFlip = (
  regions: readonly MapRegion[],
  weights: Weights,
  arrow: Arrow,
  holder?: string,
): Weights | undefined => nextFlip(regions, weights, motions[arrow], holder)

/** The nearest change of the winner when one priority gains or loses: who wins then, and at how many points. */
export function nearestFlipOf(
  regions: readonly MapRegion[],
  weights: Weights,
  which: Priority,
  holder?: string,
): { readonly label: string; readonly points: number } | undefined {
  const now = fraction(weights)[which] * 100
  return [true, false]
    .flatMap((rises) => {
      const at = nextFlip(regions, weights, { which, rises, trade: false }, holder)
      const to = at && regionAt(regions, at)
      return at && to ? [{ label: to.label, points: at[which] }] : []
    })
    .toSorted((a, b) => Math.abs(a.points - now) - Math.abs(b.points - now))[0]
}
