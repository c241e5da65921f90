import { textBox } from '../look/text-box.ts'
import { boxAround } from '../place/box.ts'
import type { Busy, Surroundings } from '../place/point-labels.ts'
import type { Point, Segment } from '../shape/point.ts'
import { handleBox, type PlacedGate } from './gates.ts'
import { isNamed, isShown, type PlacedMark } from './marks.ts'
import type { Plot } from './plot.ts'

/** A label on a limit or on the front is read badly; one on a faint range hardly less well. */
const weights = { gate: 4, front: 2, small: 1, range: 1, faint: 0.4 } as const

const nothing: ReadonlySet<string> = new Set()

const thin =
  (weight: number) =>
  ({ from, to }: Segment): Busy => ({
    x: Math.min(from.x, to.x) - 1.5,
    y: Math.min(from.y, to.y) - 1.5,
    width: Math.abs(from.x - to.x) + 3,
    height: Math.abs(from.y - to.y) + 3,
    weight,
  })

function rangesOf({ x, y }: Plot, { point, ...at }: PlacedMark): readonly Busy[] {
  const across = point.x && { from: { x: x.at(point.x.p05), y: at.y }, to: { x: x.at(point.x.p95), y: at.y } }
  const upright = point.y && { from: { x: at.x, y: y.at(point.y.p05) }, to: { x: at.x, y: y.at(point.y.p95) } }
  return [across, upright]
    .flatMap((line) => (line ? [line] : []))
    .map(thin(point.recommended ? weights.range : weights.faint))
}

/** What labels never cover, and what they had better not cover. */
export function labelRoom(
  plot: Plot,
  marks: readonly PlacedMark[],
  gates: readonly PlacedGate[],
  front: readonly Point[],
): Surroundings {
  const large = marks.filter(({ point }) => isNamed(point))
  const small = marks.filter(({ point }) => !isNamed(point) && isShown(point, nothing))
  return {
    frame: plot.frame,
    shut: [
      ...large.map((mark) => boxAround(mark, mark.point.recommended ? 12 : mark.radius + 1)),
      ...gates.map(({ gate, handle }) => handleBox(handle, gate)),
      ...gates.flatMap(({ text }) => (text.lines.length > 0 ? [textBox(text)] : [])),
    ],
    busy: [
      ...large.flatMap((mark) => rangesOf(plot, mark)),
      ...front.slice(1).map((to, index) => thin(weights.front)({ from: front[index] ?? to, to })),
      ...gates.map(({ line }) => thin(weights.gate)(line)),
      ...small.map((mark) => ({ ...boxAround(mark, mark.radius), weight: weights.small })),
    ],
  }
}
