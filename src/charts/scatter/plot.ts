import { lineScale, ticksOn, type LineScale, type Tick } from '../axis/line-scale.ts'
import { roundEnds } from '../axis/ticks.ts'
import { textWidth } from '../look/text-width.ts'
import type { Box } from '../place/box.ts'
import type { ScatterAxis, ScatterGate, ScatterPoint, ShapeKey } from './scatter-point.ts'

export interface PlotGiven {
  readonly width: number
  readonly height: number
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly points: readonly ScatterPoint[]
  readonly gates: readonly ScatterGate[]
  readonly shapes: readonly ShapeKey[]
}

export interface Plot {
  readonly frame: Box
  readonly x: LineScale
  readonly y: LineScale
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
}

export type Ends = readonly [low: number, high: number]

export const tickSize = 11
/** Height of the line that says what shapes mean, px. */
export const keyLine = 18
const below = 40

/** Ends that hold every best estimate and every limit; ranges may leave the picture. */
export function endsOf(given: PlotGiven, which: 'x' | 'y'): Ends {
  const axis = given[which]
  if (axis.ends) return axis.ends
  const values = given.points.flatMap((point) => point[which]?.p50 ?? [])
  const limits = given.gates.filter((gate) => gate.axis === which).map(({ at }) => at)
  const [low, high] = roundEnds(axis.scale, [...values, ...limits]) ?? (axis.scale === 'log' ? [1, 10] : [0, 1])
  const [least, most] = axis.bounds ?? [-Infinity, Infinity]
  return [Math.max(least, low), Math.min(most, high)]
}

/** Ticks thinned until their texts keep apart. */
function apart(scale: LineScale, axis: ScatterAxis, most: number): readonly Tick[] {
  for (let count = most; count > 1; count--) {
    const ticks = ticksOn(scale, count, axis.format, axis.unit)
    const fits = ticks.every(({ at, text }, index) => {
      const before = ticks[index - 1]
      return !before || at - before.at >= (textWidth(text, tickSize) + textWidth(before.text, tickSize)) / 2 + 10
    })
    if (fits) return ticks
  }
  return ticksOn(scale, 1, axis.format, axis.unit)
}

/** Where the plot lies and what its axes say. */
export function plotOf(given: PlotGiven, xEnds: Ends, yEnds: Ends): Plot {
  const { width, height, x, y } = given
  const top = given.shapes.length > 0 ? keyLine + 6 : 8
  const bottom = height - below
  const yScale = lineScale({ scale: y.scale, low: yEnds[0], high: yEnds[1] }, bottom, top)
  const yTicks = ticksOn(yScale, Math.max(2, Math.floor((bottom - top) / 38)), y.format, y.unit)
  const left = 22 + Math.max(...yTicks.map(({ text }) => textWidth(text, tickSize)), 12)
  // The number at the end of the axis stands half beyond it.
  const right = width - Math.max(10, textWidth(x.format(xEnds[1]), tickSize) / 2 + 2)
  const xScale = lineScale({ scale: x.scale, low: xEnds[0], high: xEnds[1] }, left, right)
  return {
    frame: { x: left, y: top, width: right - left, height: bottom - top },
    x: xScale,
    y: yScale,
    xTicks: apart(xScale, x, Math.max(2, Math.floor((right - left) / 52))),
    yTicks,
  }
}
