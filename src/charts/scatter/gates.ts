import { held } from '../axis/line-scale.ts'
import { blockHeight, textBox, type PlacedText } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { wraps } from '../look/wrap.ts'
import { isWithin, touches, type Box } from '../place/box.ts'
import type { Point, Segment } from '../shape/point.ts'
import { lineTo, moveTo } from '../shape/svg-path.ts'
import { tickSize, type Plot } from './plot.ts'
import type { ScatterGate } from './scatter-point.ts'

/** A limit as it is drawn: its line, the side it shuts, its handle on the side it leaves open. */
export interface PlacedGate {
  readonly gate: ScatterGate
  readonly line: Segment
  readonly shut: Box
  readonly handle: Point
  readonly triangle: string
  readonly text: PlacedText
}

const handleSize = 9

/** The triangle stands on the line and points to the allowed side. */
export function triangleAt({ x, y }: Point, { axis, allowed }: ScatterGate): string {
  const out = handleSize * (allowed === 'above' ? 1 : -1)
  if (axis === 'x') return `${moveTo(x, y - 6)}${lineTo(x + out, y)}${lineTo(x, y + 6)}Z`
  return `${moveTo(x - 6, y)}${lineTo(x, y - out)}${lineTo(x + 6, y)}Z`
}

/** The room of the handle: on the allowed side, so that the label has the other one. */
export function handleBox({ x, y }: Point, { axis, allowed }: ScatterGate): Box {
  const out = handleSize + 3
  if (axis === 'x') return { x: allowed === 'above' ? x : x - out, y: y - 9, width: out, height: 18 }
  return { x: x - 9, y: allowed === 'above' ? y - out : y, width: 18, height: out }
}

function lineOf({ frame, x, y }: Plot, gate: ScatterGate): Segment {
  const at = gate.axis === 'x' ? held(x, x.at(gate.at)) : held(y, y.at(gate.at))
  return gate.axis === 'x'
    ? { from: { x: at, y: frame.y }, to: { x: at, y: frame.y + frame.height } }
    : { from: { x: frame.x, y: at }, to: { x: frame.x + frame.width, y: at } }
}

/** The half of the plot beyond the limit. */
function shutBy({ frame }: Plot, gate: ScatterGate, { from }: Segment): Box {
  if (gate.axis === 'x')
    return gate.allowed === 'below'
      ? { ...frame, x: from.x, width: frame.x + frame.width - from.x }
      : { ...frame, width: from.x - frame.x }
  return gate.allowed === 'above'
    ? { ...frame, y: from.y, height: frame.y + frame.height - from.y }
    : { ...frame, height: from.y - frame.y }
}

/** Places for the label of a limit on its shut side: in one line, else in two where the room beyond the limit is narrow. */
function textsFor({ frame }: Plot, gate: ScatterGate, { from }: Segment): readonly PlacedText[] {
  const right = frame.x + frame.width
  const bottom = frame.y + frame.height
  const text = (lines: readonly string[], x: number, y: number, anchor: PlacedText['anchor']): PlacedText => ({
    lines,
    x,
    y,
    size: tickSize,
    anchor,
  })
  if (gate.axis === 'y') {
    const rows = gate.allowed === 'above' ? [from.y + 11, from.y - 11] : [from.y - 11, from.y + 11]
    return rows.flatMap((y) => [text([gate.label], right - 6, y, 'end'), text([gate.label], frame.x + 6, y, 'start')])
  }
  const sides = [
    { x: from.x + 6, anchor: 'start' },
    { x: from.x - 6, anchor: 'end' },
  ] as const
  const [shut, open] = gate.allowed === 'below' ? sides : [sides[1], sides[0]]
  const ways = wraps(gate.label, 2, tickSize)
  const along = (side: (typeof sides)[number]) =>
    ways.flatMap(({ lines }) => {
      const half = blockHeight(lines.length, tickSize) / 2
      return [bottom - 4 - half, frame.y + 4 + half].map((y) => text(lines, side.x, y, side.anchor))
    })
  const middle = Math.min(right - textWidth(gate.label, tickSize) / 2 - 2, from.x)
  return [...along(shut), ...along(open), text([gate.label], middle, bottom - 10, 'middle')]
}

/** Limits with their labels: where a label keeps off the marks if there is such a place, on the shut side first. */
export function placedGates(plot: Plot, gates: readonly ScatterGate[], marks: readonly Box[]): readonly PlacedGate[] {
  const taken: Box[] = []
  const { frame } = plot
  return gates.map((gate) => {
    const line = lineOf(plot, gate)
    const handle =
      gate.axis === 'x'
        ? { x: line.from.x, y: frame.y + frame.height - 34 }
        : { x: frame.x + frame.width - 22, y: line.from.y }
    taken.push(handleBox(handle, gate))
    const ways = textsFor(plot, gate, line).filter((text) => isWithin(textBox(text), frame))
    const isFree = (text: PlacedText, busy: readonly Box[]) => !busy.some((box) => touches(box, textBox(text), 1))
    const text =
      ways.find((way) => isFree(way, [...taken, ...marks])) ?? ways.find((way) => isFree(way, taken)) ?? ways[0]
    const shown = text ?? { lines: [], x: handle.x, y: handle.y, size: tickSize, anchor: 'start' as const }
    if (text) taken.push(textBox(text))
    return { gate, line, shut: shutBy(plot, gate, line), handle, triangle: triangleAt(handle, gate), text: shown }
  })
}

/** The shut sides as one path, so that hatch never lies over hatch. */
export function shutPath(plot: Plot, gates: readonly PlacedGate[]): string {
  const left = Math.max(
    plot.frame.x,
    ...gates.filter(({ gate }) => gate.axis === 'x' && gate.allowed === 'above').map(({ line }) => line.from.x),
  )
  const right = Math.min(
    plot.frame.x + plot.frame.width,
    ...gates.filter(({ gate }) => gate.axis === 'x' && gate.allowed === 'below').map(({ line }) => line.from.x),
  )
  return gates
    .map(({ gate, shut }) => {
      const box = gate.axis === 'x' ? shut : { ...shut, x: left, width: Math.max(0, right - left) }
      return `${moveTo(box.x, box.y)}h${box.width}v${box.height}h${-box.width}Z`
    })
    .join('')
}
