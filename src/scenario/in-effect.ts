import type { InputValue, Parameter } from './parameter.ts'
import { parametersById } from './parameters.ts'
import type { Scenario } from './scenario.ts'

const valueOf = (inputs: Scenario['inputs'], id: string): InputValue | undefined =>
  inputs[id] === undefined ? parametersById.get(id)?.usual : inputs[id]

/** Can an input have an effect at all, by the choices that were made? */
export const isInEffect = ({ onlyIf }: Parameter, inputs: Scenario['inputs']): boolean =>
  onlyIf === undefined || onlyIf.some(([id, value]) => valueOf(inputs, id) === value)

/** The inputs that say anything: those in effect, but for values that mean that there is no such demand or choice. */
export const sayingInputs = (inputs: Scenario['inputs']): Scenario['inputs'] =>
  Object.fromEntries(
    Object.entries(inputs).filter(([id, value]) => {
      const parameter = parametersById.get(id)
      return (
        !parameter ||
        (isInEffect(parameter, inputs) && (parameter.neutral === undefined || value !== parameter.neutral))
      )
    }),
  )
