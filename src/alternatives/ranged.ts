import { isInEffect } from '../scenario/in-effect.ts'
import { parameters } from '../scenario/parameters.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { atSpread, isRange, spreadOf } from '../scenario/values.ts'

/** An input given as a range: one uncertain quantity, normal on the scale of its parameter. */
export interface RangedInput {
  readonly id: string
  readonly label: string
  /** Its value `z` standard deviations from the centre, kept inside what the mathematics allows. */
  readonly at: (z: number) => number
}

/** The inputs of a scenario that are ranges and in effect, in the order of the parameters. */
export const rangedInputs = ({ inputs }: Scenario): readonly RangedInput[] =>
  parameters.flatMap((parameter) => {
    const value = inputs[parameter.id]
    if (parameter.kind !== 'quantity' || !parameter.ranged || value === undefined || !isRange(value)) return []
    if (!isInEffect(parameter, inputs)) return []
    const spread = spreadOf(parameter, value)
    const [least, most] = parameter.domain
    return [
      { id: parameter.id, label: parameter.label, at: (z) => Math.max(least, Math.min(most, atSpread(spread, z))) },
    ]
  })
