import { gateRoom } from '../frame/upright-gate.ts'
import { plotFrame } from '../frame/plot-frame.ts'
import { textWidth } from '../look/text-width.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'
import type { Point } from '../shape/point.ts'
import { linePath } from '../shape/svg-path.ts'
import { placedNames, type CurveName } from './names.ts'
import { regimeStrip, stripHeight, type RegimeStrip } from './regime-strip.ts'
import type { CostCurve, StaircaseSeries } from './staircase-series.ts'

export interface DrawnCurve {
  readonly curve: CostCurve
  readonly path: string
}

/** Everything about the chart but what is pointed at. */
export interface StaircasePlan {
  readonly plot: Plot
  readonly curves: readonly DrawnCurve[]
  readonly rings: readonly Point[]
  readonly names: readonly CurveName[]
  readonly today: { readonly x: number; readonly text: { readonly x: number; readonly y: number } }
  readonly strip: RegimeStrip
}

/** Where the plot lies: the regimes below it. */
export const staircaseFrame = ({ volume, usd }: StaircaseSeries, width: number, height: number): Plot =>
  plotFrame(width, height, volume, usd, { top: gateRoom, right: 12, below: stripHeight })

/** A curve on screen. On logarithmic axes a straight line of money is bent, so points have to lie close enough. */
export const placedCurve = ({ points }: CostCurve, { x, y }: Plot): readonly Point[] =>
  points.map((point) => ({ x: x.at(point.x), y: y.at(point.y) }))

function todayOf({ today }: StaircaseSeries, { frame, x }: Plot, width: number) {
  const at = Math.max(frame.x, Math.min(frame.x + frame.width, x.at(today.volume)))
  const half = textWidth(today.label, tickSize) / 2
  return { x: at, text: { x: Math.max(half + 2, Math.min(width - half - 2, at)), y: frame.y - 11 } }
}

/** The chart on this plot. */
export function staircasePlan(
  series: StaircaseSeries,
  plot: Plot,
  width: number,
  before?: readonly CurveName[],
): StaircasePlan {
  const curves = [series.line, series.stairs].map((curve) => ({ curve, placed: placedCurve(curve, plot) }))
  const rings = series.crossings.map((crossing) => ({ x: plot.x.at(crossing.x), y: plot.y.at(crossing.y) }))
  const today = todayOf(series, plot, width)
  return {
    plot,
    curves: curves.map(({ curve, placed }) => ({ curve, path: linePath(placed) })),
    rings,
    names: placedNames(series, plot, curves, today.x, before),
    today,
    strip: regimeStrip(series, plot, today.x),
  }
}

interface Kept {
  readonly series: StaircaseSeries
  readonly plot: Plot
  readonly width: number
  readonly plan: StaircasePlan
}

/** Plans that stay calm: made anew only where something changed, with names where they were if they fit there still. */
export function calmStaircase(): (series: StaircaseSeries, plot: Plot, width: number) => StaircasePlan {
  let last: Kept | undefined
  return (series, plot, width) => {
    if (last && last.series === series && last.plot === plot && last.width === width) return last.plan
    last = { series, plot, width, plan: staircasePlan(series, plot, width, last?.plan.names) }
    return last.plan
  }
}
