import { snapped, stepped, valueAt, type Axis } from '../base/scale.ts'
import type { NumericParameter } from './parameter.ts'

export const axisOf = ({ scale, track: [low, high] }: NumericParameter): Axis => ({ scale, low, high })

/** A press on a linear track: a point of a share, a whole number, else about a hundredth of the track. */
export function pressOf({ unit, track: [low, high], whole, kind, step }: NumericParameter): number {
  if (unit === 'share') return 0.01
  if (whole || kind === 'weight') return 1
  const size = Number(((high - low) / 100).toPrecision(1))
  return Math.max(step, size)
}

export const steppedValue = (parameter: NumericParameter, from: number, by: number): number =>
  stepped(axisOf(parameter), from, by, pressOf(parameter), parameter.whole === true)

/** The value under a pointer: three digits on uneven scales, whole presses on even ones. */
export function draggedValue(parameter: NumericParameter, fraction: number): number {
  const value = valueAt(axisOf(parameter), fraction)
  if (parameter.scale !== 'linear') return snapped(value, parameter.whole)
  const press = Math.min(pressOf(parameter), 1)
  const at = Number((Math.round(value / press) * press).toPrecision(12))
  return Math.min(parameter.track[1], Math.max(parameter.track[0], at))
}
