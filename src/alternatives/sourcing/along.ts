import type { Edition } from '../../catalog/edition.ts'
import { isInEffect } from '../../scenario/in-effect.ts'
import type { InputValue, NumericParameter, Parameter } from '../../scenario/parameter.ts'
import { parameterOf, parameters } from '../../scenario/parameters.ts'
import { flippedTo } from '../../scenario/ranges.ts'
import { choiceAt, inputAt } from '../../scenario/values.ts'
import type { Flip, Track } from '../evaluation.ts'
import { isTracked, stretchesBy } from '../track.ts'
import type { Solution } from '../solution.ts'
import { solve } from '../solve.ts'
import { withInput } from '../who-wins.ts'
import { moneyAlone } from './trends.ts'
import { type SourcingReadOut, readOutOf } from './verdict.ts'

/**
 * The solution with one input moved as *Try* moves it, its range along with it; the figures of the one at hand are taken
 * over where nothing touches them.
 */
export const solutionWith = (solution: Solution, edition: Edition, id: string, at: number | string): Solution => {
  const scenario = withInput(solution.scenario, id, movedInput(solution, id, at))
  return moneyAlone.has(id) ? { ...solution, scenario } : solve(scenario, edition, solution)
}

const movedInput = ({ scenario, a }: Solution, id: string, at: number | string): InputValue => {
  const parameter = parameterOf(id)
  if (typeof at === 'string' || !parameter || !('track' in parameter)) return at
  return flippedTo(parameter, inputAt(scenario, id), at, a.confidenceZ === 0)
}

/** The answers that tracks and flips of this question name in the place of options; absent: nothing fits. */
export type AnswerKey = 'build' | 'buy' | undefined

export const keyOf = ({ verdict: { kind } }: SourcingReadOut): AnswerKey => (kind === 'nothing-fits' ? undefined : kind)

const answerWith = (solution: Solution, edition: Edition, id: string, at: number | string): AnswerKey =>
  keyOf(readOutOf(solutionWith(solution, edition, id, at)))

/** Groups of inputs whose changes are looked for: those of the question, the load, and the limits. */
const searched: readonly Parameter['group'][] = ['sourcing', 'workload', 'limits']

const inEffect = ({ scenario }: Pick<Solution, 'scenario'>): readonly Parameter[] =>
  searched.flatMap((group) =>
    parameters.filter(
      (one) => one.group === group && isInEffect(one, scenario.inputs) && one.id !== 'sourcing.hosting',
    ),
  )

/** Inputs with a track that may turn the answer, those of the question first. */
export const turningInputs = (solution: Pick<Solution, 'scenario'>): readonly NumericParameter[] =>
  inEffect(solution).flatMap((one) => ('track' in one && isTracked(one.id) ? [one] : []))

/** Values at which an input is looked at before each change is bisected: an answer costs more than who wins. */
const gridSize = 12

/** Build or buy along one input, everything else held. */
export const answerTrack = (solution: Solution, edition: Edition, parameter: NumericParameter): Track => ({
  parameter: parameter.id,
  stretches: stretchesBy(
    solution.scenario,
    parameter,
    (value) => answerWith(solution, edition, parameter.id, value),
    gridSize,
  ),
})

/** Other values of the question's choices that give another answer. */
export const answerChoices = (solution: Solution, edition: Edition): readonly Flip[] => {
  const from = keyOf(readOutOf(solution))
  return inEffect(solution).flatMap((one) =>
    one.kind !== 'choice' || one.group !== 'sourcing'
      ? []
      : one.options.flatMap(({ value }): readonly Flip[] => {
          if (value === choiceAt(solution.scenario, one.id)) return []
          const to = answerWith(solution, edition, one.id, value)
          if (to === from) return []
          return [{ parameter: one.id, at: value, ...(from && { from }), ...(to && { to }) }]
        }),
  )
}
