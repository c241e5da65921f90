import type { InputValue, Parameter } from '../scenario/parameter.ts'
import { sameValue } from '../scenario/same-value.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { inputOf } from '../wording/value.ts'
import type { History } from './history.ts'

/** One change of an input that undo can take back, with what it was and what it became. */
export interface InputChange {
  readonly label: string
  readonly from: InputValue
  readonly to: InputValue
}

/** What was done to an input in this tab, the newest first; a change of many inputs is listed at each of them. */
export const changesOf = (
  parameter: Parameter,
  { past }: History<Scenario>,
  present: Scenario,
): readonly InputChange[] =>
  past
    .flatMap(({ state, label }, step) => {
      const from = inputOf(state.inputs, parameter)
      const to = inputOf((past[step + 1]?.state ?? present).inputs, parameter)
      return sameValue(from, to) ? [] : [{ label, from, to }]
    })
    .toReversed()
