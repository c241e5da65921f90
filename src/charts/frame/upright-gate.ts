import { held } from '../axis/line-scale.ts'
import { textWidth } from '../look/text-width.ts'
import { triangleAt, type PlacedGate } from '../scatter/gates.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'

/** A limit on what runs across, from above: values over it fail. */
export interface UprightLimit {
  readonly id: string
  readonly at: number
  readonly label: string
  readonly name: string
  readonly says: string
  /** One key press. */
  readonly step: number
}

/** Room over the plot for the words of the limit, px. */
export const gateRoom = 22

/** The limit as a gate whose words stand over the plot, where no line is; `right` is where they have to end. */
export function uprightGate({ frame, x }: Plot, limit: UprightLimit, right: number): PlacedGate {
  const at = held(x, x.at(limit.at))
  const bottom = frame.y + frame.height
  const width = textWidth(limit.label, tickSize)
  const handle = { x: at, y: frame.y + 9 }
  const gate = { ...limit, axis: 'x', allowed: 'below' } as const
  const left = at - 4 - width >= 2
  return {
    gate,
    line: { from: { x: at, y: frame.y }, to: { x: at, y: bottom } },
    shut: { x: at, y: frame.y, width: frame.x + frame.width - at, height: frame.height },
    handle,
    triangle: triangleAt(handle, gate),
    text: {
      lines: [limit.label],
      x: left ? at + 1 : Math.min(at, right - width),
      y: frame.y - 11,
      size: tickSize,
      anchor: left ? 'end' : 'start',
    },
  }
}
