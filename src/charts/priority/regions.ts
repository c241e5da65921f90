import type { Slot } from '../look/theme.ts'
import { outlineOf } from '../shape/outline.ts'
import { between, distance, nearestOn, sidesOf, turn, type Point, type Ring, type Segment } from '../shape/point.ts'
import { inUnits, mixAt, placeOf, type Triangle } from './triangle.ts'
import { fraction, type Weights } from './weights.ts'

/** Where an option wins: convex polygons of mixes that do not overlap. */
export interface MapRegion {
  readonly option: string
  readonly label: string
  readonly slot: Slot
  /** Share of all mixes, 0 to 1. */
  readonly share: number
  readonly polygons: readonly (readonly Weights[])[]
}

/** Where an option would win that a limit rules out. */
export interface RuledOutRegion {
  readonly option: string
  readonly label: string
  /** A sentence: who would win here, and which limit rules it out. */
  readonly text: string
  readonly polygons: readonly (readonly Weights[])[]
}

/** An option that wins at no mix, and why. */
export interface WinsNowhere {
  readonly option: string
  readonly label: string
  readonly text: string
}

type Cut = Pick<MapRegion, 'option' | 'polygons'>

/** How far a mix lies outside a convex polygon, in points; 0 or less: inside. */
function outsideBy(polygon: readonly Weights[], weights: Weights): number {
  const place = placeOf(inUnits, weights)
  const ring = polygon.map((at) => placeOf(inUnits, at))
  const sides = sidesOf(ring).filter(({ from, to }) => distance(from, to) > 1e-9)
  const sign = Math.sign(turn(ring))
  if (sign === 0) return Infinity
  return sides.reduce((most, { from, to }) => {
    const across = (to.x - from.x) * (place.y - from.y) - (to.y - from.y) * (place.x - from.x)
    return Math.max(most, (-sign * across) / distance(from, to))
  }, -Infinity)
}

/** The region a mix lies in; on a border the one it lies deepest in. */
export function regionAt<R extends Cut>(regions: readonly R[], weights: Weights): R | undefined {
  let found: R | undefined
  let least = 1e-6
  for (const region of regions) {
    for (const polygon of region.polygons) {
      const by = outsideBy(polygon, weights)
      if (by < least) {
        least = by
        found = region
      }
    }
  }
  return found
}

/** The region that the mark belongs to: on a border, where the map alone cannot tell, that of the answer. */
export const regionOfMark = <R extends Cut>(
  regions: readonly R[],
  mark: Weights,
  winner: string | undefined,
): R | undefined =>
  regions.find(
    ({ option, polygons }) => option === winner && polygons.some((polygon) => outsideBy(polygon, mark) < 1e-6),
  ) ?? regionAt(regions, mark)

/** The outline of a region as rings on screen. */
export const ringsOf = ({ polygons }: Pick<Cut, 'polygons'>, triangle: Triangle): readonly Ring[] =>
  outlineOf(
    polygons.map((polygon) => polygon.map((weights) => placeOf(triangle, weights))),
    distance(triangle[0], triangle[2]) * 1e-7,
  )

/** Does a side lie on the border of the triangle, where there is nothing beyond? */
const isBorder = (a: Weights, b: Weights): boolean =>
  ([0, 1, 2] as const).some((index) => a[index] < 1e-9 && b[index] < 1e-9)

/** The nearest place at which another option wins. */
export interface NearestBorder {
  /** How far it is, in points. */
  readonly points: number
  /** Who wins beyond it; absent: nothing does. */
  readonly to?: string
}

interface Reached {
  readonly points: number
  readonly at: Point
}

type Named = Cut & Pick<MapRegion, 'label'>

/** The border of the region of the mark that is nearest by a measure, and who wins beyond it. */
function borderBy(
  regions: readonly Named[],
  weights: Weights,
  winner: string | undefined,
  reach: (side: Segment) => Reached,
): NearestBorder | undefined {
  const region = regionOfMark(regions, weights, winner)
  if (!region) return undefined
  if (winner !== undefined && region.option !== winner) return { points: 0, to: region.label }
  const [nearest] = ringsOf(region, inUnits)
    .flatMap(sidesOf)
    .filter((side) => !isBorder(mixAt(inUnits, side.from), mixAt(inUnits, side.to)))
    .map(reach)
    .toSorted((a, b) => a.points - b.points)
  if (!nearest) return undefined
  const others = regions.filter((other) => other !== region)
  const to = regionAt(others, mixAt(inUnits, nearest.at))?.label
  return { points: nearest.points, ...(to !== undefined && { to }) }
}

/**
 * How far the mark can move in any direction before another option wins, as a length: the radius of the largest circle
 * around it, in the triangle whose altitude is 100. Undefined: nothing wins there, or nothing else wins anywhere.
 * `winner`: the answer at the mark, which a map alone cannot tell on a border.
 */
export function nearestBorder(regions: readonly Named[], weights: Weights, winner?: string): NearestBorder | undefined {
  const place = placeOf(inUnits, weights)
  return borderBy(regions, weights, winner, (side) => {
    const at = nearestOn(side, place)
    return { points: distance(at, place), at }
  })
}

const pairs = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const

/** The mix on a side of a region to which the priority that changes most changes least, and by how many points it does. */
function leastChange(weights: Weights, { from, to }: Segment): Reached {
  const now = fraction(weights)
  const start = mixAt(inUnits, from).map((share, k) => share - (now[k] ?? 0))
  const slope = mixAt(inUnits, to).map((share, k) => share - (now[k] ?? 0) - (start[k] ?? 0))
  // The largest of three distances is least at an end of the side or where two of them are equal.
  const level = pairs.flatMap(([i, j]) =>
    [1, -1].map((sign) => {
      const rise = (slope[i] ?? 0) - sign * (slope[j] ?? 0)
      return rise === 0 ? 0 : (sign * (start[j] ?? 0) - (start[i] ?? 0)) / rise
    }),
  )
  const most = (t: number): number => 100 * Math.max(...start.map((by, k) => Math.abs(by + t * (slope[k] ?? 0))))
  const [least = 0] = [0, 1, ...level.filter((t) => t > 0 && t < 1)].toSorted((a, b) => most(a) - most(b))
  return { points: most(least), at: between(from, to, least) }
}

/**
 * How many points every priority can gain or lose before another option wins. It is less than the radius of the ring where
 * what one priority loses goes to one other, which is the longest way in the triangle for so many points.
 */
export const nearestChange = (
  regions: readonly Named[],
  weights: Weights,
  winner?: string,
): NearestBorder | undefined => borderBy(regions, weights, winner, (side) => leastChange(weights, side))

/** The radius of the ring. */
export const roomAround = (regions: readonly Named[], weights: Weights, winner?: string): number | undefined =>
  nearestBorder(regions, weights, winner)?.points
