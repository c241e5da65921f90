import { blockHeight } from '../look/text-box.ts'
import { wraps, type Wrapped } from '../look/wrap.ts'
import { boxAround, isWithin, passesThrough, ringOf, touches, type Box } from '../place/box.ts'
import { between, distance, isInside, sidesOf, turn, type Point, type Ring, type Segment } from '../shape/point.ts'
import { roomiest } from '../shape/roomiest.ts'
import type { MapFrame } from './frame.ts'
import { ringsOf, type MapRegion } from './regions.ts'

/** A region as it is drawn. */
export interface DrawnRegion {
  readonly region: MapRegion
  readonly rings: readonly Ring[]
  /** Its name in one line, in two and more. */
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
const mostLines = 4

const heightOf = ({ lines }: Wrapped): number => blockHeight(lines.length, nameSize)

export const drawnRegions = (frame: MapFrame, regions: readonly MapRegion[]): readonly DrawnRegion[] =>
  regions.map((region) => ({
    region,
    rings: ringsOf(region, frame.triangle),
    ways: wraps(region.label, mostLines, nameSize),
  }))

const holdsBox = (rings: readonly Ring[], box: Box): boolean =>
  ringOf(box).every((corner) => isInside(rings, corner)) &&
  !rings.some((ring) => sidesOf(ring).some((side) => passesThrough(side, box)))

/** Area of a region, px². */
const areaOf = (rings: readonly Ring[]): number => Math.abs(rings.reduce((sum, ring) => sum + turn(ring), 0)) / 2

/** Where a name of a size has its middle, as far from the borders as it can be. */
function middleIn(rings: readonly Ring[], width: number, height: number, mark: Box | undefined): Point | undefined {
  if (width * height > areaOf(rings)) return undefined
  return roomiest(rings, width / height, mark ? [ringOf(mark)] : [], 1.5, width / 2)
}

/** Room around a name in the first and later attempts, px: names at ease look better than names that just fit. */
const paddings = [14, 4, 1]

const insideAt = ({ region }: DrawnRegion, wrapped: Wrapped, middle: Point): RegionName => ({
  option: region.option,
  lines: wrapped.lines,
  box: boxAround(middle, wrapped.width / 2, heightOf(wrapped) / 2),
  anchor: 'middle',
})

/** A name within its region, away from the mark; where it was before, if that still holds. */
function nameInside(drawn: DrawnRegion, mark: Box | undefined, before: RegionName | undefined): RegionName | undefined {
  const { region, rings, ways } = drawn
  if (before && !before.leader && before.lines.join(' ') === region.label && holdsBox(rings, before.box))
    if (!mark || !touches(mark, before.box)) return before
  for (const padding of paddings) {
    for (const wrapped of ways) {
      const middle = middleIn(rings, wrapped.width + 2 * padding, heightOf(wrapped) + padding, mark)
      if (middle) return insideAt(drawn, wrapped, middle)
    }
  }
  return undefined
}

/** So much of a name, each way, must lie within its region where there is no other place. */
const mostly = 0.66
const grid = 5

/** The box around a region. */
function boundsOf(rings: readonly Ring[]): Box {
  const points = rings.flat()
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Places all over a region, its roomiest first. */
function placesIn(rings: readonly Ring[], { x: left, y: top, width, height }: Box): readonly Point[] {
  const places: Point[] = []
  for (let y = top + grid; y < top + height; y += grid)
    for (let x = left + grid; x < left + width; x += grid) if (isInside(rings, { x, y })) places.push({ x, y })
  const room = roomiest(rings, 1, [], 1)
  return room ? places.toSorted((a, b) => distance(a, room) - distance(b, room)) : places
}

/** A name whose ends reach over the borders of its region, its middle well within; it touches nothing else. */
function nameOver(drawn: DrawnRegion, busy: readonly Box[], taken: readonly RegionName[]): RegionName | undefined {
  const { rings } = drawn
  const [area, bounds] = [areaOf(rings), boundsOf(rings)]
  const leaders = taken.flatMap(({ leader }) => leader ?? [])
  const ways = drawn.ways.filter((wrapped) => wrapped.width * heightOf(wrapped) * mostly * mostly < area)
  const places = ways.length === 0 ? [] : placesIn(rings, bounds)
  for (const wrapped of ways) {
    const half = { x: (wrapped.width / 2) * mostly, y: (heightOf(wrapped) / 2) * mostly }
    const near = busy.filter((other) => touches(bounds, other, wrapped.width))
    const middle = places.find((place) => {
      if (!holdsBox(rings, boxAround(place, half.x, half.y))) return false
      const { box } = insideAt(drawn, wrapped, place)
      return !near.some((other) => touches(box, other, 1)) && !leaders.some((leader) => passesThrough(leader, box))
    })
    if (middle) return insideAt(drawn, wrapped, middle)
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
/** A leader through the words of an edge costs this much more, px a letter's box. */
const crossing = 40
/** A name farther away than this is better put over the borders of its region. */
const dearest = 130
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
function nameOutside(frame: MapFrame, drawn: DrawnRegion, taken: readonly RegionName[]): Candidate | undefined {
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
        const leader = { from, to: end }
        const least = distance(from, end) + wrapped.lines.length * 4
        if (best && best.cost <= least) continue
        const crossed = frame.shut.filter((other) => passesThrough(leader, other)).length
        const cost = least + crossed * crossing
        if (best && best.cost <= cost) continue
        if (taken.some((other) => passesThrough(leader, other.box))) continue
        best = { name: { option: drawn.region.option, lines: wrapped.lines, box, anchor, leader }, cost }
      }
    }
  }
  return best
}

/** The region in which the mark lies. */
export const isHere = ({ region }: DrawnRegion, here: MapRegion | undefined): boolean => region.option === here?.option

/** Names of all regions: inside where they fit, else at a leader, else in the list below. The one with the mark chooses first, then the larger ones. */
export function namesFor(
  frame: MapFrame,
  drawn: readonly DrawnRegion[],
  mark: Point | undefined,
  here: MapRegion | undefined,
  before: ReadonlyMap<string, RegionName> = new Map(),
): Named {
  const wanted = drawn
    .filter((entry) => entry.region.share >= smallestShare || isHere(entry, here))
    .toSorted((a, b) => Number(isHere(b, here)) - Number(isHere(a, here)))
  const reach = mark && boxAround(mark, markReach)
  const names: RegionName[] = []
  const isCrossed = ({ box }: RegionName): boolean =>
    names.some(({ leader }) => leader !== undefined && passesThrough(leader, box))
  const inside = (entry: DrawnRegion): boolean => {
    const name = nameInside(entry, reach, before.get(entry.region.option))
    if (name && !isCrossed(name)) names.push(name)
    return name !== undefined && !isCrossed(name)
  }
  const elsewhere = (entry: DrawnRegion): boolean => {
    const busy = [...frame.shut, ...names.map(({ box }) => box), ...(reach ? [reach] : [])]
    const outside = nameOutside(frame, entry, names)
    const name = outside && outside.cost <= dearest ? outside.name : (nameOver(entry, busy, names) ?? outside?.name)
    if (name) names.push(name)
    return name !== undefined
  }
  const [first, ...others] = wanted
  const left = first && !inside(first) && !elsewhere(first) ? [first] : []
  const unplaced = others.filter((entry) => !inside(entry)).filter((entry) => !elsewhere(entry))
  const tiny = drawn.filter((entry) => !wanted.includes(entry))
  return { names, listed: [...left, ...unplaced, ...tiny].map(({ region }) => region) }
}
