import { notOperatingPoints } from '../catalog/operating-points.ts'
import { once } from '../base/once.ts'
import type { Edition } from '../catalog/edition.ts'
import { paretoFront3 } from '../engine/decision-analysis/pareto.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Alternative, Option } from './alternative.ts'
import type { Evaluation } from './evaluation.ts'
import { alternativeOf, optionLabel, servingClass } from './naming.ts'
import { outcomesOf } from './outcomes.ts'
import { perEdition } from './remembered.ts'
import type { Solution } from './solution.ts'
import { solve } from './solve.ts'

/** The solution an evaluation was made from, for those who explain it. */
const solutions = new WeakMap<Evaluation, Solution>()

export const solutionOf = (evaluation: Evaluation): Solution => {
  const found = solutions.get(evaluation) ?? solve(evaluation.scenario, evaluation.edition)
  solutions.set(evaluation, found)
  return found
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
    label: optionLabel(solution.variants, solution.rows, indices[0] ?? 0),
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

/** Rows and their names: those of an earlier evaluation where it has the same rows. */
const namedRows = (
  solution: Solution,
  before: Evaluation | undefined,
): Pick<Evaluation, 'alternatives' | 'options'> => {
  const last = before && solutions.get(before)
  if (before && last?.rows === solution.rows && last.variants === solution.variants) return before
  const alternatives = solution.rows.cheap.map((_, i) => alternativeOf(solution.variants, solution.rows, i))
  // Which pairs are tried depends on the figures, and mostly comes out alike.
  const known = before?.alternatives
  if (before && known?.length === alternatives.length && alternatives.every((one, i) => one === known[i])) return before
  return { alternatives, options: optionsOf(solution, alternatives) }
}

/**
 * The point evaluation of a whole scenario: enumerate, evaluate, screen, rank. Pure: same scenario and edition, same bits.
 * `before`: an earlier one, whose unchanged parts are taken over; the result is the same.
 */
export const evaluate = (scenario: Scenario, edition: Edition, before?: Evaluation): Evaluation => {
  const known = before?.edition === edition ? before : undefined
  const solution = solve(scenario, edition, known && solutions.get(known))
  const { alternatives, options } = namedRows(solution, known)
  // Only pictures ask for it.
  const frontier = once(() => frontierOf(solution))
  const evaluation: Evaluation = {
    scenario,
    edition,
    asOf: solution.asOf,
    alternatives,
    options,
    outcomes: outcomesOf(solution, alternatives),
    ...(solution.winner !== undefined && { winner: solution.winner }),
    excluded: excludedOf(solution),
    get frontier() {
      return frontier()
    },
  }
  solutions.set(evaluation, solution)
  return evaluation
}
