import type { Edition } from '../catalog/edition.ts'
import type { InputValue } from '../scenario/parameter.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { assumptionsOf } from './assumptions.ts'
import { alternativeOf } from './naming.ts'
import { fillUtility, winnerOf } from './rank.ts'
import { rankable, violations } from './screen.ts'
import type { Solution } from './solution.ts'
import { solveWinner } from './solve.ts'
import { spreadsOf } from './spread.ts'

/** The same scenario with one input changed. */
export const withInput = (scenario: Scenario, id: string, value: InputValue): Scenario => ({
  ...scenario,
  inputs: { ...scenario.inputs, [id]: value },
})

/** Option id of the winning row; absent: nothing fits. */
export const winningOption = ({
  variants,
  rows,
  winner,
}: Pick<Solution, 'variants' | 'rows' | 'winner'>): string | undefined =>
  winner === undefined ? undefined : alternativeOf(variants, rows, winner).option

/** Does an input decide only who is allowed and how much is weighed, but no figure? */
export const onlyRanks = (id: string): boolean =>
  id !== 'limits.waitMeasure' && (id.startsWith('limits.') || id.startsWith('priorities.') || id.startsWith('anchors.'))

/** The winner of a solution's figures under other limits, priorities or anchors. Buffers are reused from call to call. */
const reranking = (solution: Solution): ((scenario: Scenario) => string | undefined) => {
  const { variants, able, rows, columns } = solution
  const n = rows.cheap.length
  const violated = new Uint8Array(n)
  const utility = new Float64Array(n)
  let spreads = solution.spreads
  return (scenario) => {
    const a = assumptionsOf(scenario)
    if (a.confidenceZ !== 0) spreads ??= spreadsOf(solution)
    const open = rankable(variants, able, rows, a)
    violations(rows, columns, a, a.confidenceZ === 0 ? undefined : spreads, violated)
    fillUtility(columns, 0, n, a, utility)
    const winner = winnerOf(columns, utility, (i) => open[i] === 1 && violated[i] === 0, n, a.weights)
    return winningOption({ variants, rows, ...(winner !== undefined && { winner }) })
  }
}

/**
 * Asks only which option wins when some inputs take values, everything else held: the headline's own rule without front or
 * explanation, so that it can never contradict the headline.
 */
export const whoWinsAt = (
  solution: Solution,
  edition: Edition,
  ids: readonly string[],
): ((values: Readonly<Record<string, InputValue>>) => string | undefined) => {
  const rerank = ids.every(onlyRanks) ? reranking(solution) : undefined
  return (values) => {
    const scenario = { ...solution.scenario, inputs: { ...solution.scenario.inputs, ...values } }
    return rerank ? rerank(scenario) : winningOption(solveWinner(scenario, edition, solution))
  }
}

/** The same for one input. */
export const whoWins = (
  solution: Solution,
  edition: Edition,
  id: string,
): ((value: InputValue) => string | undefined) => {
  const wins = whoWinsAt(solution, edition, [id])
  return (value) => wins({ [id]: value })
}
