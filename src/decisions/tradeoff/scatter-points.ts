import { dominatedBy } from '../../alternatives/dominance.ts'
import type { Evaluation, Interval, Outcome } from '../../alternatives/evaluation.ts'
import { dollarsOf } from '../../base/format.ts'
import { sayMixture } from '../../wording/beaten.ts'
import { optionName, sayFigure } from '../../wording/names.ts'
import { ruledOutBy } from '../../wording/ruled-out.ts'
import { pointOf } from './rows.ts'
import { figureOf, type AcrossId, type UpId } from './scatter-axes.ts'
import { shapeOf, type Shape } from './scatter-shapes.ts'

/** One operating point of an option that is shown; its colour follows from the option. */
export interface SeriesPoint {
  readonly id: string
  readonly option: string
  readonly label: string
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
  readonly figures: string
}

/** What is said of a point that is pointed at, and in the table; made when it is asked for. */
export interface PointWords {
  readonly detail: string
  readonly says: string
  readonly fails: string
  /** On the front: what the step from the one before it costs. */
  readonly step?: string
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
  const { evaluation, across, up, ends, speakers, matters, front } = given
  const { alternative, feasible } = outcome
  const { option } = alternative
  const [x, y] = [figureOf(evaluation, outcome, across), figureOf(evaluation, outcome, up)]
  if (!x && !y) return []
  const speaks = speakers.has(outcome)
  const recommended = index === evaluation.winner
  const beatenBy = speaks ? sayMixture(evaluation, dominatedBy(evaluation, index)) : ''
  return [
    {
      id: alternative.id,
      option,
      label,
      ...(x && { x }),
      ...(y && { y }),
      shape: shapeOf(ends, outcome.latency?.p50),
      feasible,
      fails: speaks ? ruledOutBy(evaluation, outcome) : '',
      speaks,
      matters: matters.has(option),
      recommended,
      onFrontier: front.has(index),
      ...(beatenBy !== '' && { beatenBy }),
      figures: recommended ? figuresOf(outcome) : '',
    },
  ]
}

/** `steps`: by id of an alternative on the front, what it costs to get there. */
export function wordsOf(evaluation: Evaluation, id: string, steps: ReadonlyMap<string, string>): PointWords {
  const outcome = evaluation.outcomes.find(({ alternative }) => alternative.id === id)
  if (!outcome) return { detail: '', says: '', fails: '' }
  const { label, option } = outcome.alternative
  const step = steps.get(id)
  return {
    detail: pointOf(label, optionName(evaluation, option)),
    says: saysOf(evaluation, outcome),
    fails: ruledOutBy(evaluation, outcome),
    ...(step !== undefined && { step }),
  }
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
