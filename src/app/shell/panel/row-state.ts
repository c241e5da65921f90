import type { InputValue, Parameter } from '../../../scenario/parameter.ts'
import { sameValue } from '../../../scenario/same-value.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { inputOf } from '../../../wording/value.ts'
import { resetTarget } from '../../reset-target.ts'

/** Whose figure a value is. */
export type Owner = 'default' | 'judgement' | 'yours' | 'measured' | 'stale'

export interface RowState {
  readonly value: InputValue
  /** Where a reset leads; absent: it is there. */
  readonly resetTo: InputValue | undefined
  /** Differs from the baseline. */
  readonly changed: boolean
  readonly owner: Owner
}

interface Compared {
  readonly inputs: Scenario['inputs']
  readonly baseline: Scenario['inputs']
  readonly preset: Scenario['inputs']
  /** The prices are read as of a day that is long past. */
  readonly stale: boolean
}

export const ownerOf = (parameter: Parameter, isOwn: boolean, stale: boolean): Owner => {
  if (parameter.kind === 'date' && stale) return 'stale'
  if (isOwn) return parameter.kind === 'own-evaluation' ? 'measured' : 'yours'
  return parameter.house ? 'judgement' : 'default'
}

/** What a row says of an input besides its number: is it changed, whose is it, where does a reset lead. */
export const rowState = (
  parameter: Parameter,
  value: InputValue,
  { baseline, preset, stale }: Omit<Compared, 'inputs'>,
): RowState => {
  const usual = inputOf(preset, parameter)
  const base = inputOf(baseline, parameter)
  return {
    value,
    resetTo: resetTarget(value, base, usual),
    changed: !sameValue(value, base),
    owner: ownerOf(parameter, !sameValue(value, usual), stale),
  }
}

/** Inputs that differ from the preset: the user's own figures. */
export const ownIds = (
  inputs: readonly Parameter[],
  { inputs: present, preset }: Pick<Compared, 'inputs' | 'preset'>,
): ReadonlySet<string> =>
  new Set(inputs.filter((one) => !sameValue(inputOf(present, one), inputOf(preset, one))).map(({ id }) => id))
