import { snapped, stepped } from '../../base/scale.ts'
import type { Point } from '../shape/point.ts'
import type { PlacedGate } from './gates.ts'
import type { Plot } from './plot.ts'

interface PressedKey {
  readonly key: string
  readonly shiftKey: boolean
}

const sides: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

/** The value a limit gets from a pointer: three digits are all that a pointer can mean. */
export function gateAt({ x, y }: Plot, { gate }: PlacedGate, pointer: Point): number {
  const scale = gate.axis === 'x' ? x : y
  return snapped(scale.valueAt(gate.axis === 'x' ? pointer.x : pointer.y))
}

/** The value a limit gets from a key: one step, ten with Shift or Page, the ends with Home and End. */
export function gateKey({ x, y }: Plot, { gate }: PlacedGate, { key, shiftKey }: PressedKey): number | undefined {
  const { axis } = gate.axis === 'x' ? x : y
  const step = gate.step ?? (axis.high - axis.low) / 100
  const by = sides[key]
  if (by) return stepped(axis, gate.at, by * (shiftKey ? 10 : 1), step)
  if (key === 'PageUp' || key === 'PageDown') return stepped(axis, gate.at, key === 'PageUp' ? 10 : -10, step)
  if (key === 'Home') return axis.low
  return key === 'End' ? axis.high : undefined
}
