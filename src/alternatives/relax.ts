import { log } from '../base/elementary.ts'
import { onScale } from '../engine/decision-analysis/reference-utility.ts'
import type { Limit } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { criteria } from './alternative.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation, WayOut } from './evaluation.ts'
import { latticeOf } from './lattice.ts'
import { figuresOf, limited, type LimitedFigure, limitedFigures, promisedWait, surely } from './limits.ts'
import type { Solution } from './solution.ts'

/** Ways out shown for least loss; more would be a table, not an answer. */
const mostWays = 5

const limitOf = (figure: LimitedFigure): Limit => {
  const parameter = parameterOf(limited[figure].parameter)
  if (parameter?.kind !== 'limit') throw new RangeError(`${limited[figure].parameter} is not a limit`)
  return parameter
}

/** The figure that a limit is compared with, at the confidence asked for. */
export const demanded = ({ columns, spreads, a, rows }: Solution, figure: LimitedFigure, i: number): number => {
  const x = columns[figure][i] ?? 0
  const compared = figure === 'latency' ? promisedWait(rows.serving[i] ?? 'sync', x, a) : x
  return surely(limited[figure].direction, compared, spreads?.[figure][i] ?? 0, spreads ? a.confidenceZ : 0)
}

/** The limit moved exactly so far that row i holds it, on the parameter's step; it may lie beyond what the limit takes. */
export const movedLimit = (solution: Solution, figure: LimitedFigure, i: number): number => {
  const parameter = limitOf(figure)
  const lattice = latticeOf(parameter)
  const needed = demanded(solution, figure, i)
  const [least, most] = parameter.domain
  return parameter.direction === 'at-least'
    ? Math.min(most, lattice.value(lattice.floor(needed)))
    : Math.max(least, lattice.value(lattice.ceil(needed)))
}

const takes = (figure: LimitedFigure, value: number): boolean => {
  const [least, most] = limitOf(figure).domain
  return value >= least && value <= most
}

/** Weighted utility given up by moving a limit from here to there, the anchors' scale extended beyond the anchors. */
const lossOf = ({ a }: Solution, criterion: LimitedFigure, from: number, to: number): number => {
  const { anchors, weights } = a
  // No priority weighs the other figures: giving way there costs none of the utility.
  if (criterion !== 'cost' && criterion !== 'quality' && criterion !== 'latency') return 0
  const [ideal, worst] =
    criterion === 'cost'
      ? [anchors.costIdeal, anchors.costWorst]
      : criterion === 'quality'
        ? [anchors.qualityIdeal, anchors.qualityWorst]
        : [anchors.latencyIdeal, anchors.latencyWorst]
  const scale = criterion === 'quality' ? 'linear' : 'log'
  const width = Math.abs(onScale(ideal, scale) - onScale(worst, scale))
  const weight = weights[criteria.indexOf(criterion)] ?? 0
  return width === 0 ? 0 : (weight * Math.abs(onScale(to, scale) - onScale(from, scale))) / width
}

/** What it takes to admit one alternative. */
export interface Admission extends Omit<WayOut, 'kind'> {
  readonly index: number
  readonly changes: number
  readonly relative: number
}

/** Absent where a limit would have to go beyond what it takes. */
const admissionOf = (evaluation: Evaluation, solution: Solution, i: number): Admission | undefined => {
  const broken = figuresOf(solution.violated[i] ?? 0)
  let loss = 0
  let relative = 0
  const set: Record<string, number> = {}
  for (const figure of broken) {
    const { parameter, direction, limit } = limited[figure]
    const to = movedLimit(solution, figure, i)
    if (!takes(figure, to)) return undefined
    const from = limit(solution.a) ?? to
    set[parameter] = to
    loss += lossOf(solution, figure, from, to)
    relative += direction === 'at-least' ? Math.abs(to - from) : Math.abs(log(to / from))
  }
  return { alternative: evaluation.alternatives[i]?.id ?? '', index: i, set, loss, changes: broken.length, relative }
}

/** What it takes to admit each alternative that may be ranked, the least loss first. */
const admissions = (evaluation: Evaluation): readonly Admission[] => {
  const solution = solutionOf(evaluation)
  return solution.rows.cheap
    .flatMap((_, i) => (solution.rankable[i] === 1 ? (admissionOf(evaluation, solution, i) ?? []) : []))
    .toSorted((x, y) => x.loss - y.loss || x.changes - y.changes)
}

const firstOfEachOption = ({ alternatives }: Evaluation, ways: readonly Admission[]): readonly Admission[] => {
  const seen = new Set<string>()
  return ways.filter(({ index, alternative }) => {
    const option = alternatives[index]?.option ?? alternative
    const fresh = !seen.has(option)
    seen.add(option)
    return fresh
  })
}

/** For each option the admission that loses least, the least first; empty where something fits. */
export const nearestOptions = (evaluation: Evaluation): readonly Admission[] =>
  solutionOf(evaluation).winner === undefined ? firstOfEachOption(evaluation, admissions(evaluation)) : []

/**
 * USD a request that a unit of weighted utility is worth at a cost: the exchange rate of the priorities there. Absent
 * without a priority on cost, or between anchors that coincide.
 */
const usdPerUtility = ({ a: { anchors, weights } }: Solution, cost: number): number | undefined => {
  const width = log(anchors.costWorst / anchors.costIdeal)
  const rate = weights[0] > 0 && width > 0 && cost > 0 ? (cost * width) / weights[0] : Infinity
  // A priority too small for a finite price is none.
  return Number.isFinite(rate) ? rate : undefined
}

/**
 * When nothing fits: the cheapest ways out (least loss of weighted utility), the fewest changes, and for each limit the
 * least it alone must move. Each, applied, makes its alternative feasible. Their worth in money is at one exchange rate,
 * that of the option which the cheapest lets in, so that it orders them as the loss does. Empty where something fits.
 */
export const waysOut = (evaluation: Evaluation): readonly WayOut[] => {
  const solution = solutionOf(evaluation)
  if (solution.winner !== undefined) return []
  const all = admissions(evaluation)
  const cheapest = firstOfEachOption(evaluation, all).slice(0, mostWays)
  const rate = usdPerUtility(solution, solution.columns.cost[cheapest[0]?.index ?? -1] ?? 0)
  const fewest = all.toSorted((x, y) => x.changes - y.changes || x.relative - y.relative).slice(0, 1)
  const single = limitedFigures.flatMap((figure) =>
    all
      .filter(({ changes, set }) => changes === 1 && limited[figure].parameter in set)
      .toSorted((x, y) => x.loss - y.loss || x.relative - y.relative)
      .slice(0, 1),
  )
  const as =
    (kind: WayOut['kind']) =>
    ({ alternative, set, loss }: Admission): WayOut => {
      return { alternative, set, loss, kind, ...(rate !== undefined && { usd: loss * rate }) }
    }
  return [...cheapest.map(as('cheapest')), ...fewest.map(as('fewest-changes')), ...single.map(as('single'))]
}
