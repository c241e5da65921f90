import { textBox } from '../look/text-box.ts'
import { boxAround, type Box } from '../place/box.ts'
import type { Surroundings } from '../place/point-labels.ts'
import type { Point, Segment } from '../shape/point.ts'
import { handleBox, type PlacedGate } from './gates.ts'
import { isNamed, isShown, type PlacedMark } from './marks.ts'
import type { Plot } from './plot.ts'

/** A label on a limit or on the front is read badly: their lines count several times. */
const weights = { gate: 4, front: 2 } as const

const nothing: ReadonlySet<string> = new Set()

const thin = ({ from, to }: Segment): Box => ({
  x: Math.min(from.x, to.x) - 1.5,
  y: Math.min(from.y, to.y) - 1.5,
  width: Math.abs(from.x - to.x) + 3,
  height: Math.abs(from.y - to.y) + 3,
})

/** Lines that a label had better not cover: whiskers, limits, the steps of the front. */
function busyBoxes(
  { x, y }: Plot,
  marks: readonly PlacedMark[],
  gates: readonly PlacedGate[],
  front: readonly Point[],
): readonly Box[] {
  const whiskers = marks.flatMap(({ point, ...at }): readonly Segment[] => {
    if (!isNamed(point)) return []
    return [
      ...(point.x ? [{ from: { x: x.at(point.x.p05), y: at.y }, to: { x: x.at(point.x.p95), y: at.y } }] : []),
      ...(point.y ? [{ from: { x: at.x, y: y.at(point.y.p05) }, to: { x: at.x, y: y.at(point.y.p95) } }] : []),
    ]
  })
  const steps = front.slice(1).map((to, index) => ({ from: front[index] ?? to, to }))
  const limits = gates.map(({ line }) => line)
  const often = (lines: readonly Segment[], weight: number) => Array.from({ length: weight }, () => lines).flat()
  return [...whiskers, ...often(steps, weights.front), ...often(limits, weights.gate)].map(thin)
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
    busy: [...busyBoxes(plot, marks, gates, front), ...small.map((mark) => boxAround(mark, mark.radius))],
  }
}
