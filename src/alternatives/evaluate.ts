import { exp, logistic, logit } from '../base/elementary.ts'
import { notOperatingPoints } from '../catalog/operating-points.ts'
import type { Edition } from '../catalog/edition.ts'
import { paretoFront3 } from '../engine/decision-analysis/pareto.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Alternative, Option } from './alternative.ts'
import type { Evaluation, Interval, Outcome } from './evaluation.ts'
import { brokenOf, isMeasured, isPriced, ranksOf } from './read-out.ts'
import { firstTokenOf } from './figures.ts'
import { alternativeOf, optionLabel, servingClass } from './naming.ts'
import { Z95 } from '../engine/constants.ts'
import { perEdition } from './remembered.ts'
import { reasonsOf, type Spreads } from './screen.ts'
import type { Solution } from './solution.ts'
import { solve } from './solve.ts'
import { spreadsOf } from './spread.ts'

/** The solution an evaluation was made from, for those who explain it. */
const solutions = new WeakMap<Evaluation, Solution>()

export const solutionOf = (evaluation: Evaluation): Solution => {
  const found = solutions.get(evaluation) ?? solve(evaluation.scenario, evaluation.edition)
  solutions.set(evaluation, found)
  return found
}

const multiplied = (value: number, sigma: number): Interval => ({
  p05: value * exp(-Z95 * sigma),
  p50: value,
  p95: value * exp(Z95 * sigma),
})

const shiftedShare = (value: number, sigma: number): Interval =>
  value <= 0 || value >= 1
    ? { p05: value, p50: value, p95: value }
    : { p05: logistic(logit(value) - Z95 * sigma), p50: value, p95: logistic(logit(value) + Z95 * sigma) }

/** Both kinds of wait, s at p95, where the point was timed. */
const waitsOf = (solution: Solution, i: number): { firstToken?: number; completion?: number } => {
  const { rows, figures, points, columns, a } = solution
  const p = rows.cheap[i] ?? 0
  const latency = columns.latency[i] ?? 0
  if (rows.serving[i] === 'batch') return { firstToken: latency, completion: latency }
  if (points.timed[p] !== 1) return {}
  const completion = figures.completion[p] ?? 0
  if (i >= rows.singles) return a.waitMeasure === 'completion' ? { completion: latency } : { firstToken: latency }
  if (rows.serving[i] === 'flex') return { firstToken: latency, completion: latency }
  // Under a completion limit streaming and sync are one option: its first token is that of the stream.
  if (a.waitMeasure === 'completion') return { firstToken: firstTokenOf(points, p, a), completion }
  const firstToken = rows.serving[i] === 'stream' ? (figures.firstToken[p] ?? 0) : completion
  return { firstToken, completion }
}

const outcomeOf = (
  solution: Solution,
  spreads: Spreads,
  alternative: Alternative,
  i: number,
  rank: number | undefined,
): Outcome => {
  const { columns, points, beliefs, fits, rows, a } = solution
  const timed = columns.timed[i] === 1
  const reasons = reasonsOf(points, beliefs.measured, fits, rows, columns, a, i)
  const priced = isPriced(solution, i)
  const measured = isMeasured(solution, i)
  return {
    alternative,
    ...(priced && { cost: multiplied(columns.cost[i] ?? 0, spreads.cost[i] ?? 0) }),
    ...(measured && { quality: shiftedShare(columns.quality[i] ?? 0, spreads.quality[i] ?? 0) }),
    ...(timed && { latency: multiplied(columns.latency[i] ?? 0, spreads.latency[i] ?? 0) }),
    ...waitsOf(solution, i),
    ...(solution.rankable[i] === 1 && { utility: solution.utility[i] ?? 0 }),
    feasible: rank !== undefined,
    violated: brokenOf(solution, i),
    reasons,
    ...(rank !== undefined && { rank }),
  }
}

const optionsOf = (solution: Solution, alternatives: readonly Alternative[]): readonly Option[] => {
  const members = new Map<string, number[]>()
  alternatives.forEach(({ option }, i) => {
    const known = members.get(option)
    if (known) known.push(i)
    else members.set(option, [i])
  })
  return [...members].map(([id, indices]) => ({
    id,
    label: optionLabel(solution.points, solution.rows, indices[0] ?? 0),
    models: alternatives[indices[0] ?? 0]?.models ?? [],
    servingClass: servingClass(alternatives[indices[0] ?? 0]?.serving ?? 'sync'),
    members: indices,
  }))
}

/** Model efforts that are no operating points: nothing says how much they think. */
const notPoints = perEdition((edition) => notOperatingPoints(edition).length)

const excludedOf = (solution: Solution): Evaluation['excluded'] => {
  const missing = notPoints(solution.edition)
  const counts = [...solution.rows.excluded].map(([reason, count]) => ({ reason, count }))
  return missing > 0 ? [...counts, { reason: 'no-hidden-tokens', count: missing }] : counts
}

const frontierOf = ({ columns, rankable, rows }: Solution): readonly number[] => {
  const open = rows.cheap.map((_, i) => i).filter((i) => rankable[i] === 1 && columns.timed[i] === 1)
  const pick = (column: Float64Array): Float64Array => Float64Array.from(open, (i) => column[i] ?? 0)
  return [...paretoFront3(pick(columns.cost), pick(columns.quality), pick(columns.latency))].map((k) => open[k] ?? 0)
}

/** The point evaluation of a whole scenario: enumerate, evaluate, screen, rank. Pure: same scenario and edition, same bits. */
export const evaluate = (scenario: Scenario, edition: Edition): Evaluation => {
  const solution = solve(scenario, edition)
  const spreads = solution.spreads ?? spreadsOf(solution)
  const ranks = ranksOf(solution)
  const alternatives = solution.rows.cheap.map((_, i) => alternativeOf(solution.points, solution.rows, i))
  const evaluation: Evaluation = {
    scenario,
    edition,
    asOf: solution.asOf,
    alternatives,
    options: optionsOf(solution, alternatives),
    outcomes: alternatives.map((alternative, i) => outcomeOf(solution, spreads, alternative, i, ranks.get(i))),
    ...(solution.winner !== undefined && { winner: solution.winner }),
    excluded: excludedOf(solution),
    frontier: frontierOf(solution),
  }
  solutions.set(evaluation, solution)
  return evaluation
}
