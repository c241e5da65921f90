import { exp, log, logistic, logit } from '../base/elementary.ts'
import { onScale } from '../engine/decision-analysis/reference-utility.ts'
import type { Limit } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { criteria, type Criterion } from './alternative.ts'
import { limitParameter } from './bind.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation, WayOut } from './evaluation.ts'
import { latticeOf } from './lattice.ts'
import { bit, promisedWait } from './screen.ts'
import type { Solution } from './solution.ts'

/** Ways out shown for least loss; more would be a table, not an answer. */
const mostWays = 5

const limitOf = (criterion: Criterion): Limit => {
  const parameter = parameterOf(limitParameter[criterion])
  if (parameter?.kind !== 'limit') throw new RangeError(`${limitParameter[criterion]} is not a limit`)
  return parameter
}

/** The figure that a limit is compared with, at the confidence asked for. */
const demanded = ({ columns, spreads, a, rows }: Solution, criterion: Criterion, i: number): number => {
  const x = columns[criterion][i] ?? 0
  const sigma = spreads?.[criterion][i] ?? 0
  if (criterion === 'quality') return sigma > 0 ? logistic(logit(x) - a.confidenceZ * sigma) : x
  const wait = criterion === 'latency' ? promisedWait(rows.serving[i] ?? 'sync', x, a) : x
  return sigma > 0 ? wait * exp(a.confidenceZ * sigma) : wait
}

/** The limit moved exactly so far that row i holds it, on the parameter's step. */
const movedLimit = (solution: Solution, criterion: Criterion, i: number): number => {
  const parameter = limitOf(criterion)
  const lattice = latticeOf(parameter)
  const needed = demanded(solution, criterion, i)
  const on = parameter.direction === 'at-least' ? lattice.floor(needed) : lattice.ceil(needed)
  return Math.max(parameter.domain[0], Math.min(parameter.domain[1], lattice.value(on)))
}

/** Weighted utility given up by moving a limit from here to there, the anchors' scale extended beyond the anchors. */
const lossOf = ({ a }: Solution, criterion: Criterion, from: number, to: number): number => {
  const { anchors, weights } = a
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

interface Way extends Omit<WayOut, 'kind'> {
  readonly changes: number
  readonly relative: number
}

/** What it takes to admit one row. */
const wayFor = (evaluation: Evaluation, solution: Solution, i: number): Way => {
  const broken = criteria.filter((criterion) => ((solution.violated[i] ?? 0) & bit(criterion)) !== 0)
  const present = { cost: solution.a.maximumCost, quality: solution.a.minimumQuality, latency: solution.a.maximumWait }
  let loss = 0
  let relative = 0
  const set: Record<string, number> = {}
  for (const criterion of broken) {
    const to = movedLimit(solution, criterion, i)
    const from = present[criterion] ?? to
    set[limitParameter[criterion]] = to
    loss += lossOf(solution, criterion, from, to)
    relative += criterion === 'quality' ? Math.abs(to - from) : Math.abs(log(to / from))
  }
  return { alternative: evaluation.alternatives[i]?.id ?? '', set, loss, changes: broken.length, relative }
}

const firstOfEachOption = (evaluation: Evaluation, ways: readonly Way[]): readonly Way[] => {
  const optionOf = new Map(evaluation.alternatives.map(({ id, option }) => [id, option]))
  const seen = new Set<string>()
  return ways.filter(({ alternative }) => {
    const option = optionOf.get(alternative) ?? alternative
    const fresh = !seen.has(option)
    seen.add(option)
    return fresh
  })
}

/**
 * When nothing fits: the cheapest ways out (least loss of weighted utility), the fewest changes, and for each limit the
 * least it alone must move. Each, applied, makes its alternative feasible. Empty where something fits.
 */
export const waysOut = (evaluation: Evaluation): readonly WayOut[] => {
  const solution = solutionOf(evaluation)
  if (solution.winner !== undefined) return []
  const rows = solution.rows.cheap.map((_, i) => i).filter((i) => solution.rankable[i] === 1)
  const ways = rows.map((i) => wayFor(evaluation, solution, i))
  const cheapest = firstOfEachOption(
    evaluation,
    ways.toSorted((x, y) => x.loss - y.loss || x.changes - y.changes),
  ).slice(0, mostWays)
  const fewest = ways.toSorted((x, y) => x.changes - y.changes || x.relative - y.relative).slice(0, 1)
  const single = criteria.flatMap((criterion) =>
    ways
      .filter(({ changes, set }) => changes === 1 && limitParameter[criterion] in set)
      .toSorted((x, y) => x.loss - y.loss || x.relative - y.relative)
      .slice(0, 1),
  )
  const as = (kind: WayOut['kind'], { alternative, set, loss }: Way): WayOut => ({ alternative, set, loss, kind })
  return [
    ...cheapest.map((way) => as('cheapest', way)),
    ...fewest.map((way) => as('fewest-changes', way)),
    ...single.map((way) => as('single', way)),
  ]
}
