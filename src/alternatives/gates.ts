import { Z95 } from '../engine/constants.ts'
import { exp } from '../base/elementary.ts'
import type { Reason } from './alternative.ts'
import type { Assumptions } from './assumptions.ts'
import type { Variants } from './variants.ts'

/** What forbids a variant by the numbers of a scenario: bits in this order. */
const gates = ['no-fit-context'] as const satisfies readonly Reason[]

export const gateReasons = (bits: number): readonly Reason[] => gates.filter((_, k) => (bits & (1 << k)) !== 0)

/** Inputs that gates depend on. */
export const gateInputs = [
  'inputTokens',
  'outputTokens',
  'inputSigma',
  'callsPerRequest',
  'thinkingFactor',
] as const satisfies readonly (keyof Assumptions)[]

/** Reasons by variant, as bits: does the 95th percentile of a call's input, with its answer and its thoughts, fit the window? */
export const gatesOf = ({ rows, point, points }: Variants, a: Assumptions): Uint16Array => {
  const median = a.inputTokens / a.callsPerRequest / exp((a.inputSigma * a.inputSigma) / 2)
  const input = median * exp(Z95 * a.inputSigma)
  const out = new Uint16Array(rows.length)
  for (let v = 0; v < out.length; v++) {
    const window = rows[v]?.point.model.context?.tokens
    const answer = (a.outputTokens + (points.hidden[point[v] ?? 0] ?? 0) * a.thinkingFactor) / a.callsPerRequest
    out[v] = window === undefined || input + answer <= window ? 0 : 1
  }
  return out
}
