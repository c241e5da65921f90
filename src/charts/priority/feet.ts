import { textBox, type PlacedText } from '../look/text-box.ts'
import { boxAround, isWithin, touches, type Box } from '../place/box.ts'
import type { Point, Segment } from '../shape/point.ts'
import { sizes } from './edge-texts.ts'
import type { MapFrame } from './frame.ts'
import { markReach } from './names.ts'
import { placeOf } from './triangle.ts'
import { fraction, printed, priorityNames, type Priority, type Weights } from './weights.ts'

/** A dotted line from the mark to an edge, and the weight printed where it ends. */
export interface Foot {
  readonly line: Segment
  readonly text: PlacedText
}

/** Where the tracking line of a priority ends: straight down to the edge at which it counts for nothing. */
function footOf(frame: MapFrame, weights: Weights, which: Priority): Point {
  const [cost, quality, latency] = fraction(weights)
  if (frame.form === 'right-angled') {
    // On ordinary axes a weight is read off its own axis.
    if (which === 0) return placeOf(frame.triangle, [cost, 0, quality + latency])
    if (which === 1) return placeOf(frame.triangle, [0, quality, cost + latency])
  }
  const half = fraction(weights)[which] / 2
  const at: [number, number, number] = [cost + half, quality + half, latency + half]
  at[which] = 0
  return placeOf(frame.triangle, at)
}

const said = (weights: Weights, which: Priority): readonly string[] => [
  `${priorityNames[which]} ${printed(weights)[which]}`,
]

const placed = (lines: readonly string[], x: number, y: number, anchor: PlacedText['anchor']): PlacedText => ({
  lines,
  x,
  y,
  size: sizes.foot,
  anchor,
})

/** Moved sideways so that it does not leave the picture. */
function keptIn({ width }: MapFrame, text: PlacedText): PlacedText {
  const box = textBox(text)
  const over = Math.max(0, box.x + box.width - width)
  return { ...text, x: text.x - over + Math.max(0, -(box.x - over)) }
}

const slides = [0, -6, 6, -12, 12, -18, 18, -24, 24, -32, 32]

/** Places outside a slanting edge: at the foot and along the edge, then farther out, then within. */
function slanting(lines: readonly string[], foot: Point, side: -1 | 1, slope: number): readonly PlacedText[] {
  const anchor = side < 0 ? 'end' : 'start'
  const out = (away: number) =>
    slides.map((dy) => placed(lines, foot.x + side * away + dy * slope, foot.y + dy - 2, anchor))
  const within = slides.map((dy) =>
    placed(lines, foot.x - side * 8 + dy * slope, foot.y + dy, side < 0 ? 'start' : 'end'),
  )
  return [...out(7), ...out(26), ...out(52), ...within]
}

function candidates(frame: MapFrame, lines: readonly string[], foot: Point, which: Priority): readonly PlacedText[] {
  if (frame.form === 'right-angled') {
    // Among the numbers of the axes; the axis of quality says itself what it is.
    if (which === 0) return [keptIn(frame, placed(lines, foot.x, foot.y + 14.5, 'middle'))]
    if (which === 1) return [placed([lines[0]?.replace(/\D+/, '') ?? ''], foot.x - 7, foot.y, 'end')]
    return slanting(lines, foot, 1, 1)
  }
  const lean = 1 / Math.sqrt(3)
  if (which === 0) return slanting(lines, foot, 1, lean)
  if (which === 2) return slanting(lines, foot, -1, -lean)
  return [keptIn(frame, placed(lines, foot.x, foot.y + 14.5, 'middle'))]
}

/** The three tracking lines with the weights at their feet; the numbers avoid each other and everything that stays. */
export function feetOf(frame: MapFrame, weights: Weights, busy: readonly Box[]): readonly Foot[] {
  const mark = placeOf(frame.triangle, weights)
  const page = { x: 0, y: 0, width: frame.width, height: frame.height }
  const taken: Box[] = [boxAround(mark, markReach)]
  return ([1, 2, 0] as const).map((which) => {
    const foot = footOf(frame, weights, which)
    const ways = candidates(frame, said(weights, which), foot, which)
    const isFree = (text: PlacedText): boolean => {
      const box = textBox(text)
      if (frame.form === 'right-angled' && which !== 2) return true
      return isWithin(box, page) && ![...taken, ...busy].some((other) => touches(box, other, 1))
    }
    const text = ways.find(isFree) ?? keptIn(frame, ways[0] ?? placed([], foot.x, foot.y, 'middle'))
    taken.push(textBox(text))
    return { line: { from: mark, to: foot }, text }
  })
}
