import { dominatedBy } from '../../alternatives/dominance.ts'
import type { Evaluation, Interval, Outcome } from '../../alternatives/evaluation.ts'
import { dollarsOf } from '../../base/format.ts'
import { sayMixture } from '../../wording/beaten.ts'
import { sayFigure } from '../../wording/names.ts'
import { pointOf, ruledOutBy } from './rows.ts'
import { figureOf, type AcrossId, type UpId } from './scatter-axes.ts'
import { shapeOf, type Shape } from './scatter-shapes.ts'

/** One operating point of an option that is shown; its colour follows from the option. */
export interface SeriesPoint {
  readonly id: string
  readonly option: string
  readonly label: string
  readonly detail: string
  readonly x?: Interval
  readonly y?: Interval
  readonly shape: Shape
  readonly feasible: boolean
  readonly fails: string
  readonly speaks: boolean
  readonly matters: boolean
  readonly recommended: boolean
  readonly onFrontier: boolean
  readonly beatenBy?: string
  readonly step?: string
  readonly figures: string
  readonly says: string
}

/** What points are made from, besides the alternative itself. */
export interface PointsGiven {
  readonly evaluation: Evaluation
  readonly across: AcrossId
  readonly up: UpId
  /** Ends of the classes of wait that shapes code. */
  readonly ends: readonly number[]
  readonly shown: ReadonlySet<string>
  /** What speaks for each option shown. */
  readonly speakers: ReadonlySet<Outcome>
  readonly matters: ReadonlySet<string>
  readonly front: ReadonlySet<number>
  /** By index of an alternative on the front: what it costs to get there from the one before it. */
  readonly steps: ReadonlyMap<number, string>
}

const figuresOf = ({ cost, latency }: Outcome): string =>
  [cost && sayFigure('cost', cost), latency && sayFigure('latency', latency)].filter(Boolean).join(', ')

const saysOf = (evaluation: Evaluation, outcome: Outcome): string => {
  const { alternative, cost, quality, latency, feasible } = outcome
  const figures = [
    cost ? `${dollarsOf(cost.p50)} a request` : 'no cost figure',
    quality ? `${sayFigure('quality', quality)} solved` : 'quality not known',
    latency ? sayFigure('latency', latency) : 'no latency figure',
  ]
  return `${alternative.label}: ${figures.join(', ')}, ${feasible ? 'fits' : `ruled out: ${ruledOutBy(evaluation, outcome)}`}`
}

function pointAt(given: PointsGiven, outcome: Outcome, index: number, label: string): readonly SeriesPoint[] {
  const { evaluation, across, up, ends, speakers, matters, front, steps } = given
  const { alternative, feasible } = outcome
  const { option } = alternative
  const [x, y] = [figureOf(evaluation, outcome, across), figureOf(evaluation, outcome, up)]
  if (!x && !y) return []
  const speaks = speakers.has(outcome)
  const beatenBy = speaks ? sayMixture(evaluation, dominatedBy(evaluation, index)) : ''
  const step = steps.get(index)
  return [
    {
      id: alternative.id,
      option,
      label,
      detail: pointOf(alternative.label, label),
      ...(x && { x }),
      ...(y && { y }),
      shape: shapeOf(ends, outcome.latency?.p50),
      feasible,
      fails: ruledOutBy(evaluation, outcome),
      speaks,
      matters: matters.has(option),
      recommended: index === evaluation.winner,
      onFrontier: front.has(index),
      ...(beatenBy !== '' && { beatenBy }),
      ...(step !== undefined && { step }),
      figures: figuresOf(outcome),
      says: saysOf(evaluation, outcome),
    },
  ]
}

/** All operating points of the options shown, and those of others that lie on the front. */
export function pointsOf(given: PointsGiven): readonly SeriesPoint[] {
  const { evaluation, shown, front } = given
  const labels = new Map(evaluation.options.map(({ id, label }) => [id, label]))
  return evaluation.outcomes.flatMap((outcome, index) => {
    const { option } = outcome.alternative
    if (!shown.has(option) && !front.has(index)) return []
    return pointAt(given, outcome, index, labels.get(option) ?? option)
  })
}
