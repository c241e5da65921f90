/** A place in a plane; on screens y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Segment {
  readonly from: Point
  readonly to: Point
}

/** A closed polygon: its last point joins its first. */
export type Ring = readonly Point[]

export const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + t * (b.x - a.x),
  y: a.y + t * (b.y - a.y),
})

export const distance = (a: Point, b: Point): number => {
  const dx = a.x - b.x
  const dy = a.y - b.y
  return Math.sqrt(dx * dx + dy * dy)
}

/** Fraction of the way from a to b at which a point's foot lies, kept on the segment. */
export function footOn({ from, to }: Segment, point: Point): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = dx * dx + dy * dy
  if (length === 0) return 0
  return Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length))
}

export const nearestOn = (segment: Segment, point: Point): Point =>
  between(segment.from, segment.to, footOn(segment, point))

export const sidesOf = (ring: Ring): readonly Segment[] =>
  ring.map((from, index) => ({ from, to: ring[(index + 1) % ring.length] ?? from }))

/** Twice the area, positive where the ring turns clockwise on a screen. */
export const turn = (ring: Ring): number =>
  sidesOf(ring).reduce((sum, { from, to }) => sum + from.x * to.y - to.x * from.y, 0)

/** Is the point inside an odd number of rings? */
export function isInside(rings: readonly Ring[], { x, y }: Point): boolean {
  let inside = false
  for (const ring of rings) {
    let from = ring.at(-1)
    for (const to of ring) {
      if (from && from.y > y !== to.y > y && x < from.x + ((y - from.y) * (to.x - from.x)) / (to.y - from.y))
        inside = !inside
      from = to
    }
  }
  return inside
}

/** Do two segments cross each other? Touching at an end is not crossing. */
export function crosses(a: Segment, b: Segment): boolean {
  const side = ({ from, to }: Segment, { x, y }: Point): number =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x))
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0
}
