import { crosses, type Point, type Segment } from '../shape/point.ts'
import { isWithin, passesThrough, sharedArea, touches, type Box } from './box.ts'

/** One way to write a label: its size, px. Earlier ways are better. */
export interface LabelSize {
  readonly width: number
  readonly height: number
}

/** A mark that wants a label. */
export interface Wish extends Point {
  readonly id: string
  /** Half the size of the mark, px. */
  readonly reach: number
  /** How long its leader may be, px; absent: as long as there are any. */
  readonly farthest?: number
  readonly ways: readonly LabelSize[]
}

export interface PlacedLabel {
  readonly id: string
  readonly box: Box
  /** Which of the ways was taken. */
  readonly way: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** The place taken: the first ones around the mark, higher ones at a leader. The next layout prefers it, so labels stay calm. */
  readonly place: number
  readonly leader?: Segment
}

/** Something a label had better not cover. */
export interface Busy extends Box {
  readonly weight: number
}

export interface Surroundings {
  readonly frame: Box
  /** Never covered. */
  readonly shut: readonly Box[]
  /** Covered only if there is nowhere else; the heavier, the less. */
  readonly busy: readonly Busy[]
  readonly before?: ReadonlyMap<string, PlacedLabel> | undefined
}

interface Direction {
  readonly dx: number
  readonly dy: number
  readonly cost: number
}

const gap = 4
/** Right, left, above, below, the corners, and between side and corner; the readable ones cost least. */
const around: readonly Direction[] = [
  { dx: 1, dy: 0, cost: 0 },
  { dx: -1, dy: 0, cost: 6 },
  { dx: 0, dy: -1, cost: 8 },
  { dx: 0, dy: 1, cost: 10 },
  { dx: 1, dy: -1, cost: 4 },
  { dx: -1, dy: -1, cost: 12 },
  { dx: 1, dy: 1, cost: 9 },
  { dx: -1, dy: 1, cost: 14 },
  { dx: 1, dy: -0.5, cost: 2 },
  { dx: 1, dy: 0.5, cost: 4 },
  { dx: -1, dy: -0.5, cost: 8 },
  { dx: -1, dy: 0.5, cost: 9 },
]
/** Leaders go out at steeper and flatter angles too. */
const outwards: readonly Direction[] = [
  ...around,
  ...[-0.5, 0.5].flatMap((dx) => [-1, 1].map((dy) => ({ dx, dy, cost: 10 }))),
]
const leaderLengths = [16, 30, 46, 64, 90, 120]
/** From this weight on a line is not worth being covered by a note. */
const solid = 3
const wayCost = 24
const calm = 20

const anchorOf = (dx: number): PlacedLabel['anchor'] => (dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle')

function boxAt({ x, y, reach }: Wish, { width, height }: LabelSize, { dx, dy }: Direction, away: number): Box {
  const diagonal = Math.abs(dx) === 1 && Math.abs(dy) === 1 && away === 0
  const out = reach + away + (diagonal ? 0 : gap)
  const left = x + dx * out - (dx > 0 ? 0 : dx < 0 ? width : width / 2)
  // Half way to a corner the label stands a quarter of its height beside its middle.
  const middle = away === 0 && Math.abs(dy) === 0.5 ? y + (dy * height) / 2 - height / 2 : undefined
  const top = middle ?? y + dy * out - (dy > 0 ? 0 : dy < 0 ? height : height / 2)
  return { x: left, y: top, width, height }
}

/** Where the leader meets the label: the middle of the side that faces the mark. */
function leaderTo(wish: Wish, box: Box, { dx, dy }: Direction): Segment {
  const to = {
    x: dx > 0 ? box.x - 2 : dx < 0 ? box.x + box.width + 2 : box.x + box.width / 2,
    y: dx !== 0 ? box.y + box.height / 2 : dy < 0 ? box.y + box.height : box.y,
  }
  const ex = to.x - wish.x
  const ey = to.y - wish.y
  const share = (wish.reach + 1) / Math.sqrt(ex * ex + ey * ey)
  return { from: { x: wish.x + ex * share, y: wish.y + ey * share }, to }
}

const isFree = (box: Box, { frame, shut }: Surroundings, taken: readonly PlacedLabel[]): boolean =>
  isWithin(box, frame) &&
  !shut.some((other) => touches(box, other)) &&
  !taken.some((other) => touches(box, other.box, 2) || (other.leader && passesThrough(other.leader, box)))

const holds = (box: Box, { x, y }: Point): boolean => touches(box, { x, y, width: 0, height: 0 })

/** A leader crosses no label, no other leader, and no mark but its own. */
const isLeaderFree = (wish: Wish, leader: Segment, { shut }: Surroundings, taken: readonly PlacedLabel[]): boolean =>
  !shut.some((box) => passesThrough(leader, box) && !holds(box, wish)) &&
  !taken.some((other) => passesThrough(leader, other.box) || (other.leader && crosses(leader, other.leader)))

const covered = (box: Box, { busy }: Surroundings): number =>
  busy.reduce((sum, other) => sum + other.weight * sharedArea(box, other), 0)

interface Found {
  readonly label: PlacedLabel
  readonly cost: number
}

function best(candidates: readonly Found[]): PlacedLabel | undefined {
  return candidates.reduce<Found | undefined>(
    (least, next) => (least && least.cost <= next.cost ? least : next),
    undefined,
  )?.label
}

function beside(wish: Wish, surroundings: Surroundings, taken: readonly PlacedLabel[]): PlacedLabel | undefined {
  const before = surroundings.before?.get(wish.id)?.place
  const found = wish.ways.flatMap((size, way) =>
    around.flatMap((direction, place): readonly Found[] => {
      const box = boxAt(wish, size, direction, 0)
      if (!isFree(box, surroundings, taken)) return []
      const kept = before === place ? -calm : 0
      const cost = direction.cost + way * wayCost + covered(box, surroundings) / 3 + kept
      return [{ label: { id: wish.id, box, way, place, anchor: anchorOf(direction.dx) }, cost }]
    }),
  )
  return best(found)
}

/** The smallest ways to write a label; at a leader there is no room for more. */
const smallest = ({ ways }: Wish) => ways.map((size, way) => ({ size, way })).slice(-2)

function atLeader(wish: Wish, surroundings: Surroundings, taken: readonly PlacedLabel[]): PlacedLabel | undefined {
  const before = surroundings.before?.get(wish.id)?.place
  const lengths = leaderLengths.filter((away) => away <= (wish.farthest ?? Infinity))
  const found = lengths.flatMap((away, ring) =>
    outwards.flatMap((direction, index) =>
      smallest(wish).flatMap(({ size, way }): readonly Found[] => {
        const box = boxAt(wish, size, direction, away)
        if (!isFree(box, surroundings, taken)) return []
        const leader = leaderTo(wish, box, direction)
        if (!isLeaderFree(wish, leader, surroundings, taken)) return []
        const place = around.length + ring * outwards.length + index
        const cost = away + direction.cost + covered(box, surroundings) / 3 - (before === place ? calm : 0)
        return [{ label: { id: wish.id, box, way, place, anchor: anchorOf(direction.dx), leader }, cost }]
      }),
    ),
  )
  return best(found)
}

/** The same label in a box that is wider or higher by a line, upwards or downwards, if one of them is free. */
export function grown(
  label: PlacedLabel,
  width: number,
  line: number,
  others: readonly PlacedLabel[],
  surroundings: Surroundings,
): PlacedLabel | undefined {
  const { box, anchor } = label
  const wide = Math.max(box.width, width)
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width - wide : box.x + (box.width - wide) / 2
  const taller = { x, width: wide, height: box.height + line }
  const ways = label.leader ? [box.y] : [box.y, box.y - line]
  const heavy = surroundings.busy.filter(({ weight }) => weight >= solid)
  const y = ways.find((top) => {
    const next = { ...taller, y: top }
    return isFree(next, surroundings, others) && !heavy.some((other) => touches(next, other))
  })
  return y === undefined ? undefined : { ...label, box: { ...taller, y } }
}

/**
 * Labels for marks, the important ones first: beside the mark, else at a leader, else none.
 * No two labels touch, none leaves the frame or covers what is shut.
 */
export function placeLabels(wishes: readonly Wish[], surroundings: Surroundings): ReadonlyMap<string, PlacedLabel> {
  const taken: PlacedLabel[] = []
  for (const wish of wishes) {
    const label = beside(wish, surroundings, taken) ?? atLeader(wish, surroundings, taken)
    if (label) taken.push(label)
  }
  return new Map(taken.map((label) => [label.id, label]))
}
