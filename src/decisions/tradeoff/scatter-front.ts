import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { LimitedFigure } from '../../alternatives/limits.ts'
import { frontSteps, type FrontStep } from '../../engine/decision-analysis/front-steps.ts'
import { paretoFront2 } from '../../engine/decision-analysis/pareto.ts'
import { axisLimit, axisOf, figureOf, isMoney, type AcrossId, type UpId } from './scatter-axes.ts'

/** The front of the two axes: indices of alternatives, and the steps between them. */
export interface Front {
  readonly members: ReadonlySet<number>
  /** `from` and `to` are indices of alternatives; gains in the units of the axis upwards, more is better. */
  readonly steps: readonly FrontStep[]
}

const criterionOf = (id: AcrossId | UpId): LimitedFigure =>
  id === 'quality' ? 'quality' : isMoney(id) ? 'cost' : 'latency'

/** What the picture shows of both axes, in the values of the axes. */
export interface Window {
  readonly x: readonly [low: number, high: number]
  readonly y: readonly [low: number, high: number]
}

const isIn = ([low, high]: Window['x'], value: number): boolean => value >= low && value <= high

/**
 * The front among all alternatives that meet the limits which are no axis here: what the limits of the axes rule out is seen
 * beyond its gate, so the front runs on there, as far as the picture goes.
 */
export function frontOf(evaluation: Evaluation, across: AcrossId, up: UpId, within: Window): Front {
  const gated = [across, up].filter((id) => axisLimit(evaluation.scenario, id))
  const shown = new Set(gated.map(criterionOf))
  const sign = axisOf(up).better === 'high' ? 1 : -1
  const open = evaluation.outcomes.flatMap((outcome, index) => {
    if (outcome.reasons.length > 0 || !outcome.violated.every((limit) => shown.has(limit))) return []
    const x = figureOf(evaluation, outcome, across)
    const y = figureOf(evaluation, outcome, up)
    return x && y ? [{ index, x: x.p50, y: y.p50 }] : []
  })
  const spend = Float64Array.from(open, ({ x }) => x)
  const gain = Float64Array.from(open, ({ y }) => sign * y)
  const front = paretoFront2(spend, gain).filter((at) => {
    const one = open[at]
    return one !== undefined && isIn(within.x, one.x) && isIn(within.y, one.y)
  })
  const indexOf = (at: number): number => open[at]?.index ?? -1
  return {
    members: new Set(Array.from(front, indexOf)),
    steps: frontSteps(spend, gain, front).map((step) => ({ ...step, from: indexOf(step.from), to: indexOf(step.to) })),
  }
}
