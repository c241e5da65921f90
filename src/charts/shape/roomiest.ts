import { isInside, sidesOf, type Point, type Ring, type Segment } from './point.ts'

/** Where a box of some aspect fits best: its centre, and half the width of the largest one that fits there. */
export interface Room {
  readonly x: number
  readonly y: number
  readonly half: number
}

const larger = (x: number, y: number): number => {
  const a = x < 0 ? -x : x
  const b = y < 0 ? -y : y
  return a > b ? a : b
}

/** Half the side of the largest square around the origin that does not reach the segment. */
function clearance(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax
  const dy = by - ay
  let least = larger(ax, ay)
  const end = larger(bx, by)
  if (end < least) least = end
  // The distance is least where the segment crosses an axis or a diagonal, or at its ends.
  for (let turn = 0; turn < 4; turn++) {
    const t =
      turn === 0 ? -ax / dx : turn === 1 ? -ay / dy : turn === 2 ? (ay - ax) / (dx - dy) : (-ay - ax) / (dx + dy)
    if (!(t > 0 && t < 1)) continue
    const here = larger(ax + t * dx, ay + t * dy)
    if (here < least) least = here
  }
  return least
}

interface Cell extends Point {
  readonly size: number
  /** Room at its centre; negative outside. */
  readonly room: number
}

const bounds = (points: readonly Point[]) => {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const atMost = 1000

/** Best cell first: no other can hold more than its room and half its size (Agafonkin 2016, in the largest norm). */
function search(
  cells: Cell[],
  cellAt: (x: number, y: number, size: number) => Cell,
  precision: number,
  least: number,
): Cell | undefined {
  let best = cells.reduce<Cell | undefined>(
    (found, cell) => (found && found.room >= cell.room ? found : cell),
    undefined,
  )
  for (let tried = 0; cells.length > 0 && tried < atMost; tried++) {
    let first = 0
    for (const [index, cell] of cells.entries()) {
      const leader = cells[first]
      if (leader && cell.room + cell.size > leader.room + leader.size) first = index
    }
    const [cell] = cells.splice(first, 1)
    if (!cell || !best || cell.room + cell.size - best.room <= precision || cell.room + cell.size < least) break
    const half = cell.size / 2
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const) {
      const child = cellAt(cell.x + sx * half, cell.y + sy * half, half)
      if (child.room > best.room) best = child
      if (child.room + child.size - best.room > precision) cells.push(child)
    }
  }
  return best
}

/**
 * The pole of inaccessibility for boxes: where within the rings, and outside the obstacles, the largest box of the aspect
 * (width over height) fits. Obstacles are polygons. Undefined: there is no room for half a width of `least`.
 */
export function roomiest(
  rings: readonly Ring[],
  aspect: number,
  obstacles: readonly Ring[] = [],
  precision = 1.5,
  least = 0,
): Room | undefined {
  const stretch = (ring: Ring): Ring => ring.map(({ x, y }) => ({ x, y: y * aspect }))
  const stretched = rings.map(stretch)
  const shut = obstacles.map(stretch)
  const points = stretched.flat()
  if (points.length === 0) return undefined
  const sides: readonly Segment[] = [...stretched, ...shut].flatMap(sidesOf)
  const cellAt = (x: number, y: number, size: number): Cell => {
    let room = Infinity
    for (const { from, to } of sides) {
      const here = clearance(from.x - x, from.y - y, to.x - x, to.y - y)
      if (here < room) room = here
    }
    const outside = !isInside(stretched, { x, y }) || shut.some((ring) => isInside([ring], { x, y }))
    return { x, y, size, room: outside ? -room : room }
  }
  const { left, right, top, bottom } = bounds(points)
  const narrow = Math.min(right - left, bottom - top)
  if (narrow <= precision) return undefined
  const size = Math.max(narrow / 2, Math.max(right - left, bottom - top) / 24)
  const cells: Cell[] = []
  for (let x = left + size; x < right + size; x += 2 * size)
    for (let y = top + size; y < bottom + size; y += 2 * size) cells.push(cellAt(x, y, size))
  const best = search(cells, cellAt, precision, least)
  return best && best.room > 0 && best.room >= least ? { x: best.x, y: best.y / aspect, half: best.room } : undefined
}
