import type { InputValue } from '../scenario/parameter.ts'
import { sameValue } from '../scenario/same-value.ts'

/** Where a reset leads: to the value of the baseline, and from there to that of the preset; absent: it is there already. */
export const resetTarget = (value: InputValue, base: InputValue, preset: InputValue): InputValue | undefined => {
  if (!sameValue(value, base)) return base
  return sameValue(value, preset) ? undefined : preset
}
