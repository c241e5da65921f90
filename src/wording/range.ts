import type { InputValue, Parameter } from '../scenario/parameter.ts'
import { isRange, transformOf } from '../scenario/values.ts'

const shapes = {
  log: 'lognormal: as likely to be so many times too high as too low',
  logit: 'logit-normal: a share that stays between 0 and 100\u202f%',
  identity: 'normal: as likely to be so much too high as too low',
} as const

/** How an input is spread where it is given as a range; undefined: it is no belief, or it is taken as exact. */
export const sayShape = (parameter: Parameter, value: InputValue): string | undefined => {
  if (parameter.kind !== 'quantity') return undefined
  if (!isRange(value)) return 'nothing: it is taken as exact in every draw'
  return `90\u202f% range, 5th to 95th percentile; ${shapes[transformOf(parameter)]}`
}
