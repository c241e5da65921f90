import type { Point, Ring } from '../shape/point.ts'
import { inUnits, mixAt, placeOf, type Triangle } from './triangle.ts'
import type { Weights } from './weights.ts'

/** Cosine and sine of a 72nd of a turn. */
const [cosine, sine] = [0.9961946980917455, 0.08715574274765817]

/** The circle of a radius in points around the mark, on screen; in the right-angled form it is an ellipse. */
export function circleAround(triangle: Triangle, weights: Weights, radius: number): Ring {
  const { x, y } = placeOf(inUnits, weights)
  let [dx, dy] = [radius, 0]
  return Array.from({ length: 72 }, () => {
    const place = placeOf(triangle, mixAt(inUnits, { x: x + dx, y: y + dy }))
    ;[dx, dy] = [dx * cosine - dy * sine, dx * sine + dy * cosine]
    return place
  })
}

/** The circle without what lies outside the triangle, as open lines; a whole circle is one line that closes. */
export function arcsAround(triangle: Triangle, weights: Weights, radius: number): readonly Ring[] {
  const circle = circleAround(triangle, weights, radius)
  const inside = circle.map((place) => mixAt(triangle, place).every((share) => share >= 0))
  const start = inside.indexOf(false)
  if (start < 0) return [[...circle, ...circle.slice(0, 1)]]
  const arcs: Point[][] = []
  for (let step = 1; step <= circle.length; step++) {
    const index = (start + step) % circle.length
    const place = circle[index]
    if (!place || !inside[index]) continue
    if (inside[(index + circle.length - 1) % circle.length]) arcs.at(-1)?.push(place)
    else arcs.push([place])
  }
  return arcs.filter((arc) => arc.length > 1)
}
