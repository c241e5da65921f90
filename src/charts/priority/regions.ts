import type { Slot } from '../look/theme.ts'
import { outlineOf } from '../shape/outline.ts'
import { distance, nearestOn, sidesOf, turn, type Ring } from '../shape/point.ts'
import { inUnits, mixAt, placeOf, type Triangle } from './triangle.ts'
import type { Weights } from './weights.ts'

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

/**
 * How far the mark can move in any direction before another option wins, in points: the radius of the largest circle
 * around it, in the triangle whose altitude is 100. Undefined: nothing wins there, or nothing else wins anywhere.
 * `winner`: the answer at the mark, which a map alone cannot tell on a border.
 */
export function nearestBorder(
  regions: readonly (Cut & Pick<MapRegion, 'label'>)[],
  weights: Weights,
  winner?: string,
): NearestBorder | undefined {
  const region = regionOfMark(regions, weights, winner)
  if (!region) return undefined
  if (winner !== undefined && region.option !== winner) return { points: 0, to: region.label }
  const place = placeOf(inUnits, weights)
  let points = Infinity
  let border = place
  for (const side of ringsOf(region, inUnits).flatMap(sidesOf)) {
    if (isBorder(mixAt(inUnits, side.from), mixAt(inUnits, side.to))) continue
    const at = nearestOn(side, place)
    if (distance(at, place) >= points) continue
    points = distance(at, place)
    border = at
  }
  if (points === Infinity) return undefined
  const others = regions.filter((other) => other !== region)
  const to = regionAt(others, mixAt(inUnits, border))?.label
  return { points, ...(to !== undefined && { to }) }
}

/** The radius of the ring. */
export const roomAround = (
  regions: readonly (Cut & Pick<MapRegion, 'label'>)[],
  weights: Weights,
  winner?: string,
): number | undefined => nearestBorder(regions, weights, winner)?.points
