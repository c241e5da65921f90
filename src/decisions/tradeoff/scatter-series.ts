import type { Criterion, Option } from '../../alternatives/alternative.ts'
import type { Evaluation, Interval, Outcome } from '../../alternatives/evaluation.ts'
import { dollarsOf, say } from '../../base/format.ts'
import { paretoFront2 } from '../../engine/decision-analysis/pareto.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { limitAt } from '../../scenario/values.ts'
import { sayFigure, speakerOf } from '../../wording/names.ts'
import { sayNumber } from '../../wording/value.ts'
import { pointOf, ruledOutBy } from './rows.ts'
import { acrossAxis, acrossLimit, acrossOf, qualityAxis, type AcrossId, type SeriesAxis } from './scatter-axes.ts'

type Shape = 'circle' | 'diamond' | 'square' | 'triangle'

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
  readonly recommended: boolean
  readonly onFrontier: boolean
  readonly figures: string
  readonly says: string
}

interface SeriesGate {
  readonly id: string
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly allowed: 'below' | 'above'
  readonly label: string
  readonly name: string
  readonly says: string
  readonly step?: number
}

/** Everything the scatter draws, but its colours. */
export interface ScatterSeries {
  readonly x: SeriesAxis
  readonly y: SeriesAxis
  readonly points: readonly SeriesPoint[]
  readonly gates: readonly SeriesGate[]
  readonly shapes: readonly { readonly shape: Shape; readonly label: string }[]
}

const shapeNames = ['circle', 'diamond', 'square', 'triangle'] as const
/** Where a wait goes to the next class, in wait limits; without a limit it counts as 4 s. */
const classes = [0.3, 1, 15] as const

const classEnds = (evaluation: Evaluation): readonly number[] => {
  const limit = limitAt(evaluation.scenario, 'limits.p95Seconds') ?? 4
  return classes.map((part) => Number((part * limit).toPrecision(2)))
}

const shapeOf = (ends: readonly number[], wait: number | undefined): Shape =>
  shapeNames[ends.filter((end) => wait === undefined || wait > end).length] ?? 'triangle'

const shapeKeys = (ends: readonly number[]): ScatterSeries['shapes'] =>
  shapeNames.map((shape, index) => {
    const end = ends[index]
    return { shape, label: end === undefined ? 'longer' : `≤\u202f${say('seconds', end)}` }
  })

/** A line printed at each gate, and what is said to those who listen. */
function gate(evaluation: Evaluation, id: string, axis: 'x' | 'y', at: number): readonly SeriesGate[] {
  const parameter = parameterOf(id)
  const limit = limitAt(evaluation.scenario, id)
  if (parameter?.kind !== 'limit' || limit === undefined) return []
  const value = sayNumber(parameter, limit)
  const below = parameter.direction === 'at-most'
  return [
    {
      id,
      axis,
      at,
      allowed: below ? 'below' : 'above',
      label: `${below ? 'over your limit' : 'under your floor'}, ${value.replace('/request', '')}`,
      name: `Gate: ${parameter.label}`,
      says: `${parameter.label} ${value}, ${below ? 'at most' : 'at least'}`,
      ...(id === 'limits.quality' && { step: 0.01 }),
    },
  ]
}

const gatesOf = (evaluation: Evaluation, across: AcrossId): readonly SeriesGate[] => {
  const x = acrossLimit(evaluation.scenario, across)
  const floor = limitAt(evaluation.scenario, 'limits.quality')
  return [
    ...(x ? gate(evaluation, x.parameter, 'x', x.at) : []),
    ...(floor === undefined ? [] : gate(evaluation, 'limits.quality', 'y', floor)),
  ]
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
  return `${alternative.label}: ${figures.join(', ')}, ${feasible ? 'fits' : ruledOutBy(evaluation, outcome)}`
}

function pointsOf(
  evaluation: Evaluation,
  option: Option,
  across: AcrossId,
  ends: readonly number[],
): readonly SeriesPoint[] {
  const speaker = speakerOf(evaluation, option.id)
  return option.members.flatMap((index) => {
    const outcome = evaluation.outcomes[index]
    const x = outcome && acrossOf(evaluation, outcome, across)
    if (!outcome || (!x && !outcome.quality)) return []
    return [
      {
        id: outcome.alternative.id,
        option: option.id,
        label: option.label,
        detail: pointOf(outcome.alternative.label, option.label),
        ...(x && { x }),
        ...(outcome.quality && { y: outcome.quality }),
        shape: shapeOf(ends, outcome.latency?.p50),
        feasible: outcome.feasible,
        fails: ruledOutBy(evaluation, outcome),
        speaks: outcome === speaker,
        recommended: index === evaluation.winner,
        onFrontier: false,
        figures: figuresOf(outcome),
        says: saysOf(evaluation, outcome),
      },
    ]
  })
}

/** Limits that the axes show: what they rule out is seen beyond the gate, so the front may run there too. */
const shownLimits = (across: AcrossId): readonly Criterion[] => [
  'quality',
  across === 'cost' || across === 'month' ? 'cost' : 'latency',
]

/** Ids on the front of both axes among the points that meet all limits that are no axis. */
function frontOf(evaluation: Evaluation, points: readonly SeriesPoint[], across: AcrossId): ReadonlySet<string> {
  const shown = shownLimits(across)
  const meets = new Set(
    evaluation.outcomes
      .filter(({ reasons, violated }) => violated.every((limit) => shown.includes(limit)) && reasons.length === 0)
      .map(({ alternative }) => alternative.id),
  )
  const open = points.filter(({ id, x, y }) => x && y && meets.has(id))
  const across50 = Float64Array.from(open, ({ x }) => x?.p50 ?? 0)
  const up50 = Float64Array.from(open, ({ y }) => -(y?.p50 ?? 0))
  return new Set([...paretoFront2(across50, up50)].flatMap((index) => open[index]?.id ?? []))
}

/** Options by cost or wait and quality: one mark an operating point, limits as gates. */
export function scatterSeries(evaluation: Evaluation, shown: readonly string[], across: AcrossId): ScatterSeries {
  const wanted = new Set(shown)
  const ends = classEnds(evaluation)
  const points = evaluation.options
    .filter(({ id }) => wanted.has(id))
    .flatMap((option) => pointsOf(evaluation, option, across, ends))
  const front = frontOf(evaluation, points, across)
  return {
    x: acrossAxis(across),
    y: qualityAxis,
    points: points.map((point) => ({ ...point, onFrontier: front.has(point.id) })),
    gates: gatesOf(evaluation, across),
    shapes: shapeKeys(ends),
  }
}
