import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { FrontStep } from '../../engine/decision-analysis/front-steps.ts'
import { sayGain, sayPrice, sayWaitToo, type FrontKind } from '../../wording/front-step.ts'
import { speakerOf } from '../../wording/names.ts'
import { mattering } from './matters.ts'
import {
  axisLimit,
  axisOf,
  figureOf,
  limitsFirstToken,
  type AcrossId,
  type SeriesAxis,
  type UpId,
} from './scatter-axes.ts'
import { frontOf, type Front, type Window } from './scatter-front.ts'
import { gatesOf, type SeriesGate } from './scatter-gates.ts'
import { pointsOf, wordsOf, type PointWords, type SeriesPoint } from './scatter-points.ts'
import { classEnds, shapeMeanings, type ShapeMeaning } from './scatter-shapes.ts'

/** A step along the front as it is listed. */
export interface SeriesStep {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly gain: string
  readonly price: string
  /** What it does to the wait, where neither axis shows it; else empty. */
  readonly wait: string
}

/** Everything the scatter draws, but its colours. */
export interface ScatterSeries {
  readonly x: SeriesAxis
  readonly y: SeriesAxis
  readonly points: readonly SeriesPoint[]
  readonly wordsOf: (id: string) => PointWords
  readonly gates: readonly SeriesGate[]
  readonly shapes: readonly ShapeMeaning[]
  /** Which wait the shapes code. */
  readonly shapesTitle: string
  /** Along the front, from the cheapest on. */
  readonly steps: readonly SeriesStep[]
  /** Which of the steps leads to the recommended one, or past it. */
  readonly nearest: number
}

const kindOf = (across: AcrossId, up: UpId): FrontKind => ({
  spent: across === 'month' ? 'month' : across === 'cost' ? 'request' : 'time',
  gained: up === 'quality' ? 'quality' : 'time',
})

function stepsOf(evaluation: Evaluation, { steps }: Front, across: AcrossId, up: UpId): readonly SeriesStep[] {
  const kind = kindOf(across, up)
  return steps.flatMap((step) => {
    const from = evaluation.outcomes[step.from]
    const to = evaluation.outcomes[step.to]
    if (!from || !to) return []
    const said = { gain: sayGain(kind, step), price: sayPrice(kind, step) }
    const wait = across === 'cost' && up === 'quality' ? sayWaitToo(from, to) : ''
    return [{ id: to.alternative.id, from: from.alternative.label, to: to.alternative.label, ...said, wait }]
  })
}

/** The step whose end is the recommended alternative; where that is not on the front, the first one beyond its place. */
function nearestStep({ winner, outcomes }: Evaluation, steps: readonly FrontStep[]): number {
  const cost = winner === undefined ? undefined : outcomes[winner]?.cost?.p50
  const exact = steps.findIndex(({ to }) => to === winner)
  if (exact >= 0 || cost === undefined) return Math.max(0, exact)
  const beyond = steps.findIndex(({ to }) => (outcomes[to]?.cost?.p50 ?? 0) >= cost)
  return beyond >= 0 ? beyond : Math.max(0, steps.length - 1)
}

/** From the least to the largest best estimate of the options shown, and of the limits. */
function windowOf(evaluation: Evaluation, shown: ReadonlySet<string>, across: AcrossId, up: UpId): Window {
  const ends = (id: AcrossId | UpId): Window['x'] => {
    const values = evaluation.outcomes.flatMap((outcome) =>
      shown.has(outcome.alternative.option) ? (figureOf(evaluation, outcome, id)?.p50 ?? []) : [],
    )
    const limit = axisLimit(evaluation.scenario, id)?.at
    const all = limit === undefined ? values : [...values, limit]
    return [Math.min(...all), Math.max(...all)]
  }
  return { x: ends(across), y: ends(up) }
}

/** Options by two figures: one mark an operating point, limits as gates, the front and what its steps cost. */
export function scatterSeries(
  evaluation: Evaluation,
  options: readonly string[],
  across: AcrossId,
  up: UpId = 'quality',
): ScatterSeries {
  const shown = new Set(options)
  const ends = classEnds(evaluation)
  const front = frontOf(evaluation, across, up, windowOf(evaluation, shown, across, up))
  const steps = stepsOf(evaluation, front, across, up)
  const priceOf = new Map(steps.map(({ id, price, from }) => [id, `${price} from ${from}`]))
  const points = pointsOf({
    evaluation,
    across,
    up,
    ends,
    shown,
    speakers: new Set(options.flatMap((option) => speakerOf(evaluation, option) ?? [])),
    matters: mattering(evaluation),
    front: front.members,
  })
  return {
    x: axisOf(across),
    y: axisOf(up),
    points,
    wordsOf: (id) => wordsOf(evaluation, id, priceOf),
    gates: gatesOf(evaluation, across, up),
    shapes: shapeMeanings(ends, new Set(points.map(({ shape }) => shape))),
    shapesTitle: limitsFirstToken(evaluation.scenario) ? 'first token' : 'full answer',
    steps,
    nearest: nearestStep(evaluation, front.steps),
  }
}
