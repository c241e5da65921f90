import type { InputValue } from '../scenario/parameter.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { optionLabel } from './naming.ts'
import { solve } from './solve.ts'
import { winningOption, withInput } from './who-wins.ts'

/** An option by id, with its name: it may be one that the present evaluation does not have. */
export interface NamedOption {
  readonly id: string
  readonly name: string
}

/** Which option would win if an input had this value, by the rule of the headline; absent: nothing fits. */
export function wouldWin(evaluation: Evaluation, input: string, value: InputValue): NamedOption | undefined {
  const solution = solve(withInput(evaluation.scenario, input, value), evaluation.edition, solutionOf(evaluation))
  const id = winningOption(solution)
  if (id === undefined || solution.winner === undefined) return undefined
  return { id, name: optionLabel(solution.variants, solution.rows, solution.winner) }
}
