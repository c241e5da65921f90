import { fractionOf, valueAt, type Axis } from '../../base/scale.ts'
import { ticksOf } from './ticks.ts'

/** An axis on screen: from values to px and back. */
export interface LineScale {
  readonly axis: Axis
  readonly from: number
  readonly to: number
  readonly at: (value: number) => number
  readonly valueAt: (px: number) => number
}

export const lineScale = (axis: Axis, from: number, to: number): LineScale => ({
  axis,
  from,
  to,
  at: (value) => from + fractionOf(axis, value) * (to - from),
  valueAt: (px) => valueAt(axis, (px - from) / (to - from)),
})

/** Kept between the ends, px. */
export const held = ({ from, to }: LineScale, px: number): number =>
  Math.min(Math.max(from, to), Math.max(Math.min(from, to), px))

export interface Tick {
  readonly value: number
  readonly at: number
  readonly text: string
}

/** Round ticks with their texts; the unit stands at the last one. */
export function ticksOn(scale: LineScale, most: number, format: (value: number) => string, unit = ''): readonly Tick[] {
  const { low, high } = scale.axis
  const values = ticksOf(scale.axis.scale === 'log' ? 'log' : 'linear', low, high, most)
  return values.map((value, index) => ({
    value,
    at: scale.at(value),
    text: format(value) + (index === values.length - 1 && unit !== '' ? `\u202f${unit}` : ''),
  }))
}
