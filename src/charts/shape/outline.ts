import { distance, footOn, nearestOn, turn, type Point, type Ring } from './point.ts'

/** Corners that are one corner, up to rounding, get one number. */
function numbered(rings: readonly Ring[], near: number): { readonly corners: Point[]; readonly loops: number[][] } {
  const corners: Point[] = []
  const numberOf = (point: Point): number => {
    const known = corners.findIndex((corner) => distance(corner, point) <= near)
    return known >= 0 ? known : corners.push(point) - 1
  }
  const loops = rings.map((ring) => {
    const loop = ring.map(numberOf)
    return loop.filter((corner, index) => corner !== loop[(index + 1) % loop.length])
  })
  return { corners, loops: loops.filter((loop) => loop.length > 2) }
}

/** The corners that lie on the way from one to another, in order, both ends included. */
function along(corners: readonly Point[], from: number, to: number, near: number): readonly number[] {
  const a = corners[from]
  const b = corners[to]
  if (!a || !b) return []
  const side = { from: a, to: b }
  const inner = corners.flatMap((corner, index) => {
    if (index === from || index === to || distance(nearestOn(side, corner), corner) > near) return []
    return [{ index, at: footOn(side, corner) }]
  })
  return [from, ...inner.toSorted((x, y) => x.at - y.at).map(({ index }) => index), to]
}

/** Sides of all loops in small pieces, without those that run both ways: they lie between two of the polygons. */
function outerPieces(corners: readonly Point[], loops: readonly number[][], near: number): Map<number, number[]> {
  const pieces = new Set<string>()
  for (const loop of loops) {
    for (const [index, from] of loop.entries()) {
      const way = along(corners, from, loop[(index + 1) % loop.length] ?? from, near)
      for (const [step, a] of way.slice(0, -1).entries()) {
        const b = way[step + 1] ?? a
        if (!pieces.delete(`${b} ${a}`)) pieces.add(`${a} ${b}`)
      }
    }
  }
  const next = new Map<number, number[]>()
  for (const piece of pieces) {
    const [a = 0, b = 0] = piece.split(' ').map(Number)
    next.set(a, [...(next.get(a) ?? []), b])
  }
  return next
}

/** A corner in the middle of a straight side says nothing. */
const withoutStraight = (ring: Ring, near: number): Ring =>
  ring.filter((point, index) => {
    const from = ring[(index + ring.length - 1) % ring.length] ?? point
    const to = ring[(index + 1) % ring.length] ?? point
    return distance(nearestOn({ from, to }, point), point) > near
  })

/**
 * The outline of polygons that touch: sides between two of them vanish, whole or in part. `near`: what counts as the same
 * place. Polygons may turn either way; they must not overlap.
 */
export function outlineOf(polygons: readonly Ring[], near: number): readonly Ring[] {
  const turned = polygons.map((ring) => (turn(ring) < 0 ? ring.toReversed() : ring))
  const { corners, loops } = numbered(turned, near)
  const next = outerPieces(corners, loops, near)
  const rings: Ring[] = []
  for (const start of next.keys()) {
    const ring: Point[] = []
    for (let at: number | undefined = start; at !== undefined; at = next.get(at)?.pop()) {
      const corner: Point | undefined = corners[at]
      if (corner && !(at === start && ring.length > 0)) ring.push(corner)
    }
    const outer = withoutStraight(ring, near)
    if (outer.length > 2) rings.push(outer)
  }
  return rings
}
