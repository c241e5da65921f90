import type { Evaluation } from '../../alternatives/evaluation.ts'
import { parseInput, writeInput } from '../../scenario/grammar.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { changedInputs, presetInputs } from '../../scenario/presets.ts'
import { inputAt, numberIn } from '../../scenario/values.ts'
import { inputName, sayChanges, shownValue, type ShownValue } from '../../wording/value.ts'

type Inputs = Readonly<Record<string, InputValue>>

/** What is set, and what the undo menu calls it. */
export interface Setting {
  readonly inputs: Inputs
  readonly label: string
}

const settingOf = (inputs: Inputs): Setting => ({ inputs, label: sayChanges(inputs) })

/** What a limit begins with when it is turned on. */
const offered: Inputs = { 'limits.inDate': 0.9, 'limits.weeks': 16 }

/** Is a must asked for: a limit that is on, a choice that says yes? */
export function isAsked({ scenario }: Evaluation, id: string): boolean {
  const value = inputAt(scenario, id)
  return typeof value === 'string' ? value === 'yes' : value !== null
}

/** Turns a must on or off; undefined: it cannot be turned. */
export function toggled(evaluation: Evaluation, id: string): Setting | undefined {
  const isOn = isAsked(evaluation, id)
  if (parameterOf(id)?.kind === 'choice') return settingOf({ [id]: isOn ? 'no' : 'yes' })
  const value = isOn ? null : offered[id]
  return value === undefined ? undefined : settingOf({ [id]: value })
}

/** A number as its field shows it. */
export interface FieldText {
  readonly label: string
  readonly shown: ShownValue
  readonly text: string
}

/** Undefined: it is no number, or a limit that is off. */
export function fieldOf({ scenario }: Evaluation, id: string): FieldText | undefined {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) return undefined
  const value = inputAt(scenario, id)
  if (value === null) return undefined
  const { range: _, ...shown } = shownValue(parameter, value, numberIn(parameter, value) ?? 0)
  const unit = shown.unit.replace('/request', '')
  return { label: inputName(parameter), shown: { ...shown, unit }, text: writeInput(parameter, value) }
}

/** A typed value, or the sentence that says what is allowed. */
export function typed({ scenario }: Evaluation, id: string, text: string): Setting | string {
  const parameter = parameterOf(id)
  const refused = 'That is not allowed here.'
  if (!parameter) return refused
  const parsed = parseInput(parameter, text, inputAt(scenario, id))
  return parsed.ok ? settingOf({ [id]: parsed.value }) : (parsed.problems[0]?.message ?? refused)
}

/** Sets a typed value; the sentence that says what is allowed, where it is not. */
export function entered(
  evaluation: Evaluation,
  id: string,
  text: string,
  set: (inputs: Inputs, label: string) => void,
): string | undefined {
  const setting = typed(evaluation, id, text)
  if (typeof setting === 'string') return setting
  set(setting.inputs, setting.label)
  return undefined
}

/** Back to what the preset says, those of some inputs that are not. */
export function resetAll({ scenario }: Evaluation, ids: readonly string[]): Setting {
  const [usual, own] = [presetInputs(scenario.preset), ownInputs({ scenario })]
  return settingOf(
    Object.fromEntries(
      ids.flatMap((id) => {
        const value = usual[id]
        return value === undefined || !own.has(id) ? [] : [[id, value] as const]
      }),
    ),
  )
}

/** Inputs that are the user's own. */
export const ownInputs = ({ scenario }: Pick<Evaluation, 'scenario'>): ReadonlySet<string> =>
  new Set(changedInputs(scenario))
