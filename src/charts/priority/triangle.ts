import { distance, isInside, nearestOn, sidesOf, type Point } from '../shape/point.ts'
import { fraction, type Priority, type Weights } from './weights.ts'

/** Where the three corners lie, in the order of the priorities. */
export type Triangle = readonly [cost: Point, quality: Point, latency: Point]

/** An equilateral triangle in which one unit of length is one point of priority: its altitude is 100. */
export const inUnits: Triangle = [
  { x: 0, y: 100 },
  { x: 100 / Math.sqrt(3), y: 0 },
  { x: 200 / Math.sqrt(3), y: 100 },
]

/** The place of a mix of priorities. */
export function placeOf([cost, quality, latency]: Triangle, weights: Weights): Point {
  const [c, q, l] = fraction(weights)
  return { x: c * cost.x + q * quality.x + l * latency.x, y: c * cost.y + q * quality.y + l * latency.y }
}

/** The mix at a place; outside the triangle some weights are negative, and they still add to 1. */
export function mixAt([cost, quality, latency]: Triangle, { x, y }: Point): Weights {
  const ax = cost.x - latency.x
  const ay = cost.y - latency.y
  const bx = quality.x - latency.x
  const by = quality.y - latency.y
  const size = ax * by - ay * bx
  const c = ((x - latency.x) * by - (y - latency.y) * bx) / size
  const q = (ax * (y - latency.y) - ay * (x - latency.x)) / size
  return [c, q, 1 - c - q]
}

/** The nearest place within the triangle. */
export function clamped(triangle: Triangle, point: Point): Point {
  if (isInside([triangle], point)) return point
  return sidesOf(triangle)
    .map((side) => nearestOn(side, point))
    .reduce((best, next) => (distance(next, point) < distance(best, point) ? next : best))
}

/** Pulled onto an edge or the middle that is within reach, px. */
export function snappedTo(triangle: Triangle, point: Point, reach: number): Point {
  const middle = placeOf(triangle, [1, 1, 1])
  if (distance(middle, point) <= reach) return middle
  const near = [...triangle, ...sidesOf(triangle).map((side) => nearestOn(side, point))]
  return near.find((place) => distance(place, point) <= reach) ?? point
}

/** The place on a line from a corner through `from` that is nearest to the pointer; of the three corners the best one. */
export function alongRatio(
  triangle: Triangle,
  from: Weights,
  pointer: Point,
): { readonly place: Point; readonly which: Priority } {
  const start = placeOf(triangle, from)
  return ([0, 1, 2] as const)
    .map((which) => {
      const [a, b] = ([0, 1, 2] as const).filter((index) => index !== which)
      const away: [number, number, number] = [...from]
      away[which] = 0
      const none = (a === undefined ? 0 : from[a]) + (b === undefined ? 0 : from[b]) === 0
      const foot = none ? start : placeOf(triangle, away)
      return { which, place: nearestOn({ from: triangle[which], to: foot }, pointer) }
    })
    .reduce((best, next) => (distance(next.place, pointer) < distance(best.place, pointer) ? next : best))
}
