import type { Criterion } from './alternative.ts'
import { cornersOf } from './corners.ts'
import type { Outcome } from './evaluation.ts'
import { perEvaluation } from './remembered.ts'

/** The corner that the recommendation gives up, and what else fits and would give most of it. */
export interface GivenUp {
  readonly criterion: Criterion
  readonly little: boolean
  readonly own: Outcome
  readonly best: Outcome
}

const isBetter = (criterion: Criterion, a: number, b: number): boolean => (criterion === 'quality' ? a > b : a < b)

/** Absent where nothing fits, and where nothing is given up. */
export const givenUpOf = perEvaluation((evaluation): GivenUp | undefined => {
  const { outcomes, winner } = evaluation
  const corners = cornersOf(evaluation)
  const own = winner === undefined ? undefined : outcomes[winner]
  const criterion = corners?.given
  if (!own || !corners || criterion === undefined) return undefined
  const best = outcomes
    .filter(({ feasible }) => feasible)
    .reduce((most, one) => {
      const [value, least] = [one[criterion]?.p50, most[criterion]?.p50]
      return value !== undefined && least !== undefined && isBetter(criterion, value, least) ? one : most
    }, own)
  return best === own ? undefined : { criterion, little: corners.little, own, best }
})
