import { lineScale, ticksOn, type LineScale, type Tick } from '../axis/line-scale.ts'
import { textWidth } from '../look/text-width.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'
import type { ScatterAxis } from '../scatter/scatter-point.ts'

/** An axis whose ends are known. */
export interface PlotAxis extends Omit<ScatterAxis, 'better' | 'ends' | 'bounds'> {
  readonly ends: readonly [low: number, high: number]
  /** Where ticks stand; absent: at round numbers. */
  readonly ticks?: readonly number[] | undefined
}

/** Room that a chart needs around its plot, px. */
export interface Room {
  readonly top: number
  /** At least so much at the left. */
  readonly left?: number
  readonly right: number
  /** Below the ticks and the title of the axis. */
  readonly below: number
}

/** Ticks and title under a plot, px. */
export const axisRoom = 40
const perTick = { x: 52, y: 38 } as const

const isApart = (ticks: readonly Tick[]): boolean =>
  ticks.every(({ at, text }, index) => {
    const before = ticks[index - 1]
    return !before || at - before.at >= (textWidth(text, tickSize) + textWidth(before.text, tickSize)) / 2 + 10
  })

/** Every n-th of the ticks that were asked for, as many as keep apart. */
function given(axis: PlotAxis, wished: readonly number[], at: (value: number) => number): readonly Tick[] {
  for (let every = 1; every < wished.length; every++) {
    const ticks = wished
      .filter((_, index) => index % every === 0)
      .map((value) => ({ value, at: at(value), text: axis.format(value) }))
    if (isApart(ticks)) return ticks
  }
  return wished.slice(0, 1).map((value) => ({ value, at: at(value), text: axis.format(value) }))
}

/** Where a plot lies within a picture, and what its axes say. */
export function plotFrame(width: number, height: number, x: PlotAxis, y: PlotAxis, room: Room): Plot {
  const bottom = height - axisRoom - room.below
  const yScale = lineScale({ scale: y.scale, low: y.ends[0], high: y.ends[1] }, bottom, room.top)
  const yTicks = ticksOn(yScale, Math.max(2, Math.floor((bottom - room.top) / perTick.y)), y.format, y.unit)
  const left = Math.max(room.left ?? 0, 22 + Math.max(...yTicks.map(({ text }) => textWidth(text, tickSize)), 12))
  const right = width - Math.max(room.right, textWidth(x.format(x.ends[1]), tickSize) / 2 + 2)
  const xScale = lineScale({ scale: x.scale, low: x.ends[0], high: x.ends[1] }, left, right)
  const most = Math.max(2, Math.floor((right - left) / perTick.x))
  return {
    frame: { x: left, y: room.top, width: right - left, height: bottom - room.top },
    x: xScale,
    y: yScale,
    xTicks: x.ticks ? given(x, x.ticks, xScale.at) : thinned(x, xScale, most),
    yTicks,
  }
}

function thinned(axis: PlotAxis, scale: Plot['x'], most: number): readonly Tick[] {
  for (let count = most; count > 1; count--) {
    const ticks = ticksOn(scale, count, axis.format, axis.unit)
    if (isApart(ticks)) return ticks
  }
  return ticksOn(scale, 1, axis.format, axis.unit)
}

const sameTicks = (a: readonly Tick[], b: readonly Tick[]): boolean =>
  a.length === b.length && a.every(({ at, text }, index) => at === b[index]?.at && text === b[index].text)

const sameScale = (a: LineScale, b: LineScale): boolean =>
  a.from === b.from && a.to === b.to && a.axis.low === b.axis.low && a.axis.high === b.axis.high

/** Plots that stay the same object as long as nothing of their axes changes, so that only marks are drawn anew. */
export function calmPlots(): (plot: Plot) => Plot {
  let last: Plot | undefined
  return (plot) => {
    const isSame =
      last &&
      sameScale(last.x, plot.x) &&
      sameScale(last.y, plot.y) &&
      sameTicks(last.xTicks, plot.xTicks) &&
      sameTicks(last.yTicks, plot.yTicks)
    if (!isSame || !last) last = plot
    return last
  }
}
