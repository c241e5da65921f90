import { passesThrough, touches, type Box } from '../place/box.ts'
import type { LabelSize, PlacedLabel } from '../place/point-labels.ts'
import { between, distance, type Point } from '../shape/point.ts'

/** How far from a crossing its words may stand, and in which steps they look for room, px. */
const reach = 104
const step = 8
/** Nearer than this a leader says nothing. */
const beside = 5
const perWay = 6

const offsets: readonly number[] = Array.from({ length: (2 * reach) / step + 1 }, (_, index) => index * step - reach)

export interface Around {
  readonly frame: Box
  /** Lines, marks and words that it must not touch. */
  readonly shut: readonly Box[]
  /** Of these, what its leader must not pass: words and today's line. */
  readonly solid: readonly Box[]
}

const holds = (box: Box, { x, y }: Point): boolean => touches(box, { x, y, width: 0, height: 0 })

/** The nearest point of a box. */
const towards = ({ x, y, width, height }: Box, at: Point): Point => ({
  x: Math.min(x + width, Math.max(x, at.x)),
  y: Math.min(y + height, Math.max(y, at.y)),
})

interface Found {
  readonly label: PlacedLabel
  readonly cost: number
}

/** The place nearest to a crossing, at a leader where it does not stand right beside it; undefined: there is no room. */
export function crossingLabel(
  id: string,
  at: Point,
  radius: number,
  ways: readonly LabelSize[],
  around: Around,
): PlacedLabel | undefined {
  const { frame, shut, solid } = around
  const clear = solid.filter((box) => !holds(box, at))
  const fits = ({ x, y, width, height }: Box): boolean =>
    x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height
  let best: Found | undefined
  for (const [way, { width, height }] of ways.entries())
    for (const dx of offsets)
      for (const dy of offsets) {
        const box = { x: at.x + dx - width / 2, y: at.y + dy - height / 2, width, height }
        const to = towards(box, at)
        const away = distance(at, to)
        const cost = away + way * perWay
        if ((best && best.cost <= cost) || away <= radius || !fits(box)) continue
        if (shut.some((other) => touches(box, other))) continue
        const from = between(at, to, radius / away)
        if (clear.some((other) => passesThrough({ from, to }, other))) continue
        const leader = away - radius > beside ? { leader: { from, to } } : {}
        best = { label: { id, box, way, place: 0, anchor: 'middle', ...leader }, cost }
      }
  return best?.label
}
