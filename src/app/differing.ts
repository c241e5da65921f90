import type { Parameter } from '../scenario/parameter.ts'
import { parameters } from '../scenario/parameters.ts'
import { sameValue } from '../scenario/same-value.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { inputOf } from '../wording/value.ts'

/** Inputs in which two scenarios differ, in the order of the panel. */
export const differing = (now: Scenario, before: Scenario): readonly Parameter[] =>
  parameters.filter((one) => !sameValue(inputOf(now.inputs, one), inputOf(before.inputs, one)))
