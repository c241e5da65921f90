import type { InputValue, Parameter } from '../../../scenario/parameter.ts'
import { toggledRange } from '../../../scenario/ranges.ts'
import { sameValue } from '../../../scenario/same-value.ts'
import { isRange } from '../../../scenario/values.ts'
import { inputName, sayValue } from '../../../wording/value.ts'
import { resetTarget } from '../../reset-target.ts'

/** Something that can be done to an input besides moving it. */
export interface InputAct {
  readonly id: 'reset' | 'preset' | 'range' | 'switch'
  readonly label: string
  readonly value: InputValue
  /** What undo calls it. */
  readonly says: string
}

interface ActsGiven {
  readonly value: InputValue
  readonly base: InputValue
  readonly preset: InputValue
  /** Words for the parts of a value. */
  readonly say: (value: InputValue) => string
}

const resets = (parameter: Parameter, { value, base, preset, say }: ActsGiven): readonly InputAct[] => {
  const to = resetTarget(value, base, preset)
  const says = `reset ${inputName(parameter)}`
  if (to === undefined) return []
  const first: InputAct = { id: 'reset', label: `Reset to ${say(to)}`, value: to, says }
  if (sameValue(to, preset) || sameValue(value, preset)) return [first]
  return [first, { id: 'preset', label: `Reset to the preset, ${say(preset)}`, value: preset, says }]
}

const rangeActs = (parameter: Parameter, value: InputValue): readonly InputAct[] => {
  if (parameter.kind !== 'quantity' || !parameter.ranged) return []
  const next = toggledRange(parameter, value)
  if (sameValue(next, value)) return []
  const label = isRange(value)
    ? `Take ${sayValue(parameter, next)} as exact`
    : `Give a 90 % range, ${sayValue(parameter, next)}`
  return [{ id: 'range', label, value: next, says: `${inputName(parameter)} range` }]
}

const switchActs = (parameter: Parameter, { value, preset }: ActsGiven): readonly InputAct[] => {
  if (parameter.kind !== 'limit') return []
  const name = inputName(parameter)
  if (value !== null) return [{ id: 'switch', label: 'Turn the limit off', value: null, says: `${name} off` }]
  const on = typeof preset === 'number' ? preset : parameter.usual
  return on === null ? [] : [{ id: 'switch', label: 'Turn the limit on', value: on, says: `${name} on` }]
}

/** What the menu of an input and its dialog offer, in this order; what would change nothing is not offered. */
export const inputActs = (parameter: Parameter, given: ActsGiven): readonly InputAct[] => [
  ...resets(parameter, given),
  ...rangeActs(parameter, given.value),
  ...switchActs(parameter, given),
]
