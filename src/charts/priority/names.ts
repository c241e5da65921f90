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
  /** Its name in one, two and three lines. */
  readonly ways: readonly Wrapped[]
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
  regions.map((region) => ({
    region,
    rings: ringsOf(region, frame.triangle),
    ways: region.share < smallestShare ? [] : wraps(region.label, mostLines, nameSize),
  }))

const holdsBox = (rings: readonly Ring[], box: Box): boolean =>
  ringOf(box).every((corner) => isInside(rings, corner)) &&
  !rings.some((ring) => sidesOf(ring).some((side) => passesThrough(side, box)))

/** Room around a name in the first and in the second attempt, px: names at ease look better than names that just fit. */
const paddings = [14, 4]

/** A name within its region, away from the mark; where it was before, if that still holds. */
function nameInside(
  { region, rings, ways }: DrawnRegion,
  mark: Point | undefined,
  before: RegionName | undefined,
): RegionName | undefined {
  const obstacle = mark && boxAround(mark, markReach)
  if (before && !before.leader && before.lines.join(' ') === region.label && holdsBox(rings, before.box))
    if (!obstacle || !touches(obstacle, before.box)) return before
  for (const padding of paddings) {
    for (const wrapped of ways) {
      const width = wrapped.width + 2 * padding
      const height = heightOf(wrapped) + padding
      const room = roomiest(rings, width / height, obstacle ? [ringOf(obstacle)] : [], 1.5, width / 2)
      if (!room) continue
      const box = boxAround(room, wrapped.width / 2, heightOf(wrapped) / 2)
      return { option: region.option, lines: wrapped.lines, box, anchor: 'middle' }
    }
  }
  return undefined
}

/** Left and right ends of the triangle within a band of heights. */
function endsOf(triangle: Ring, top: number, bottom: number): readonly [number, number] {
  let left = Infinity
  let right = -Infinity
  const widen = (x: number): void => {
    left = Math.min(left, x)
    right = Math.max(right, x)
  }
  let from = triangle.at(-1)
  for (const to of triangle) {
    if (to.y > top && to.y < bottom) widen(to.x)
    for (const y of [top, bottom])
      if (from && from.y !== to.y && (y - from.y) * (y - to.y) <= 0)
        widen(from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x))
    from = to
  }
  return [left, right]
}

interface Candidate {
  readonly name: RegionName
  readonly cost: number
}

const leaderGap = 12
const step = 7

/** Places well within a region from which a leader may start: its roomiest one, and some towards its corners. */
function startsIn({ rings }: DrawnRegion): readonly Point[] {
  const room = roomiest(rings, 1, [], 1)
  return room
    ? [room, ...rings.flat().map((corner) => between(room, corner, 0.6))].filter((place) => isInside(rings, place))
    : []
}

/** Boxes left and right of the triangle at a height. */
function boxesAt({ triangle }: MapFrame, wrapped: Wrapped, y: number) {
  const height = heightOf(wrapped)
  const [left, right] = endsOf(triangle, y - height / 2, y + height / 2)
  const box = (x: number): Box => ({ x, y: y - height / 2, width: wrapped.width, height })
  return [
    { anchor: 'start', box: box(right + leaderGap), end: { x: right + leaderGap - 3, y } },
    { anchor: 'end', box: box(left - leaderGap - wrapped.width), end: { x: left - leaderGap + 3, y } },
  ] as const
}

/** A name outside, joined to its region by a line that crosses no other name. */
function nameOutside(frame: MapFrame, drawn: DrawnRegion, taken: readonly RegionName[]): RegionName | undefined {
  const starts = startsIn(drawn)
  if (starts.length === 0) return undefined
  const page = { x: 0, y: 0, width: frame.width, height: frame.height }
  const isFree = (box: Box): boolean =>
    isWithin(box, page) &&
    !frame.shut.some((other) => touches(box, other, 2)) &&
    !taken.some((other) => touches(box, other.box, 3))
  const ys = frame.triangle.map(({ y }) => y)
  let best: Candidate | undefined
  for (let y = Math.min(...ys); y < Math.max(...ys); y += step) {
    for (const wrapped of drawn.ways) {
      for (const { anchor, box, end } of boxesAt(frame, wrapped, y)) {
        if (!isFree(box)) continue
        const from = starts.reduce((near, next) => (distance(next, end) < distance(near, end) ? next : near))
        const cost = distance(from, end) + wrapped.lines.length * 4
        const leader = { from, to: end }
        if ((best && best.cost <= cost) || taken.some((other) => passesThrough(leader, other.box))) continue
        best = { name: { option: drawn.region.option, lines: wrapped.lines, box, anchor, leader }, cost }
      }
    }
  }
  return best?.name
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
