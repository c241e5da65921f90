import { yardsticks } from '../../../catalog/yardsticks.ts'
import type { InputValue, Parameter } from '../../../scenario/parameter.ts'
import { presetInputs } from '../../../scenario/presets.ts'
import { inputOf, sayValue } from '../../../wording/value.ts'
import { app, useBaseline, useScenario } from '../../use-app.ts'
import { inputActs, type InputAct } from './input-acts.ts'

const names = Object.fromEntries(yardsticks.map(({ id, label }) => [id, label.toLowerCase()]))

/** Any value of an input in words. */
export const sayInput = (parameter: Parameter, value: InputValue): string => sayValue(parameter, value, names)

/** What can be done to an input at the moment. */
export function useInputActs(parameter: Parameter): readonly InputAct[] {
  const scenario = useScenario()
  const baseline = useBaseline()
  return inputActs(parameter, {
    value: inputOf(scenario.inputs, parameter),
    base: inputOf(baseline.inputs, parameter),
    preset: inputOf(presetInputs(scenario.preset), parameter),
    say: (value) => sayInput(parameter, value),
  })
}

export const act = ({ id }: Parameter, { value, says }: Pick<InputAct, 'value' | 'says'>): void =>
  void app.setInputs({ [id]: value }, says)
