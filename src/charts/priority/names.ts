import { blockHeight } from '../look/text-box.ts'
import { wraps, type Wrapped } from '../look/wrap.ts'
import { boxAround, isWithin, passesThrough, ringOf, touches, type Box } from '../place/box.ts'
import { between, distance, isInside, sidesOf, type Point, type Ring, type Segment } from '../shape/point.ts'
import { roomiest } from '../shape/roomiest.ts'
import type { MapFrame } from './frame.ts'
import { ringsOf, type MapRegion } from './regions.ts'

/** A region as it is drawn. */
export interface DrawnRegion {
  readonly region: MapRegion
  readonly rings: readonly Ring[]
}

export interface RegionName {
  readonly option: string
  readonly lines: readonly string[]
  readonly box: Box
  readonly anchor: 'start' | 'middle' | 'end'
  /** From the region to a name that stands outside. */
  readonly leader?: Segment
}

export interface Named {
  readonly names: readonly RegionName[]
  /** Regions too small for a name, or without room for a leader. */
  readonly listed: readonly MapRegion[]
}

export const nameSize = 12
/** Smaller regions win almost nowhere: they are listed. */
export const smallestShare = 0.01
/** Half the room of the mark, px. */
export const markReach = 12
const mostLines = 3

const heightOf = ({ lines }: Wrapped): number => blockHeight(lines.length, nameSize)

export const drawnRegions = (frame: MapFrame, regions: readonly MapRegion[]): readonly DrawnRegion[] =>
  regions.map((region) => ({ region, rings: ringsOf(region, frame.triangle) }))

const holdsBox = (rings: readonly Ring[], box: Box): boolean =>
  ringOf(box).every((corner) => isInside(rings, corner)) &&
  !rings.some((ring) => sidesOf(ring).some((side) => passesThrough(side, box)))

/** Room around a name in the first and in the second attempt, px: names at ease look better than names that just fit. */
const paddings = [14, 4]

/** A name within its region, away from the mark; where it was before, if that still holds. */
function nameInside(
  { region, rings }: DrawnRegion,
  mark: Point | undefined,
  before: RegionName | undefined,
): RegionName | undefined {
  const obstacle = mark && boxAround(mark, markReach)
  if (before && !before.leader && before.lines.join(' ') === region.label && holdsBox(rings, before.box))
    if (!obstacle || !touches(obstacle, before.box)) return before
  for (const padding of paddings) {
    for (const wrapped of wraps(region.label, mostLines, nameSize)) {
      const width = wrapped.width + 2 * padding
      const height = heightOf(wrapped) + padding
      const room = roomiest(rings, width / height, obstacle ? [ringOf(obstacle)] : [])
      if (!room || room.half * 2 < width) continue
      const box = boxAround(room, wrapped.width / 2, heightOf(wrapped) / 2)
      return { option: region.option, lines: wrapped.lines, box, anchor: 'middle' }
    }
  }
  return undefined
}

/** Left and right ends of the triangle within a band of heights. */
function endsOf(triangle: Ring, top: number, bottom: number): readonly [number, number] {
  const points = sidesOf(triangle).flatMap(({ from, to }) =>
    [top, bottom].flatMap((y) => {
      const t = (y - from.y) / (to.y - from.y)
      return t >= 0 && t <= 1 ? [from.x + t * (to.x - from.x)] : []
    }),
  )
  const corners = triangle.filter(({ y }) => y > top && y < bottom).map(({ x }) => x)
  const xs = [...points, ...corners]
  return [Math.min(...xs), Math.max(...xs)]
}

interface Candidate {
  readonly name: RegionName
  readonly cost: number
}

const leaderGap = 12
const step = 7

/** Places well within a region from which a leader may start: its roomiest one, and some towards its corners. */
function startsIn({ rings }: DrawnRegion): readonly Point[] {
  const room = roomiest(rings, 1, [], 0.5)
  return room
    ? [room, ...rings.flat().map((corner) => between(room, corner, 0.6))].filter((place) => isInside(rings, place))
    : []
}

function candidatesAt(
  frame: MapFrame,
  { region }: DrawnRegion,
  starts: readonly Point[],
  y: number,
): readonly Candidate[] {
  return wraps(region.label, mostLines, nameSize).flatMap((wrapped) => {
    const height = heightOf(wrapped)
    const [left, right] = endsOf(frame.triangle, y - height / 2, y + height / 2)
    const sides = [
      { anchor: 'start', x: right + leaderGap, end: { x: right + leaderGap - 3, y } },
      { anchor: 'end', x: left - leaderGap - wrapped.width, end: { x: left - leaderGap + 3, y } },
    ] as const
    return sides.map(({ anchor, x, end }): Candidate => {
      const box = { x, y: y - height / 2, width: wrapped.width, height }
      const from = starts.reduce((best, next) => (distance(next, end) < distance(best, end) ? next : best))
      const cost = distance(from, end) + wrapped.lines.length * 4
      return { name: { option: region.option, lines: wrapped.lines, box, anchor, leader: { from, to: end } }, cost }
    })
  })
}

/** A name outside, joined to its region by a line that crosses no other name. */
function nameOutside(frame: MapFrame, drawn: DrawnRegion, taken: readonly RegionName[]): RegionName | undefined {
  const starts = startsIn(drawn)
  if (starts.length === 0) return undefined
  const page = { x: 0, y: 0, width: frame.width, height: frame.height }
  const ys = frame.triangle.map(({ y }) => y)
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const heights = Array.from({ length: Math.floor((bottom - top) / step) }, (_, index) => top + index * step)
  const free = heights
    .flatMap((y) => candidatesAt(frame, drawn, starts, y))
    .filter(
      ({ name: { box, leader } }) =>
        isWithin(box, page) &&
        !frame.shut.some((other) => touches(box, other, 2)) &&
        !taken.some((other) => touches(box, other.box, 3) || (leader && passesThrough(leader, other.box))),
    )
  return free.reduce<Candidate | undefined>((best, next) => (best && best.cost <= next.cost ? best : next), undefined)
    ?.name
}

/** Names of all regions: inside where they fit, else at a leader, else in the list below. Larger regions choose first. */
export function namesFor(
  frame: MapFrame,
  drawn: readonly DrawnRegion[],
  mark: Point | undefined,
  before: ReadonlyMap<string, RegionName> = new Map(),
): Named {
  const wanted = drawn.filter(({ region }) => region.share >= smallestShare)
  const inside = wanted.map((entry) => nameInside(entry, mark, before.get(entry.region.option)))
  const names = inside.flatMap((name) => name ?? [])
  const listed = drawn.filter(({ region }) => region.share < smallestShare).map(({ region }) => region)
  for (const [index, entry] of wanted.entries()) {
    if (inside[index]) continue
    const name = nameOutside(frame, entry, names)
    if (name) names.push(name)
    else listed.push(entry.region)
  }
  return { names, listed }
}
