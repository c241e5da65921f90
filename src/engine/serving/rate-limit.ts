import { SECONDS_PER_DAY } from '../constants.ts'
import { type Fields, fieldsOf, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** A provider's caps: requests and tokens a minute or a day. Absent: no such cap. */
export interface RateCaps {
  readonly requestsPerMinute?: number
  readonly requestsPerDay?: number
  readonly tokensPerMinute?: number
  readonly inputPerMinute?: number
  readonly outputPerMinute?: number
}

export type Capacity =
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'limited'; readonly rps: number; readonly binding: CapName }

/** Short names as providers use them. */
export type CapName = 'rpm' | 'tpm' | 'itpm' | 'otpm' | 'rpd'

/**
 * Requests a second that a provider lets through, and the cap that says so. Tokens a request; `uncounted`: input tokens
 * (cache reads) that its input cap does not count. A cap on tokens that a request does not use is no cap.
 */
export const capacityOf = (caps: RateCaps, input: number, output: number, uncounted: number): Capacity => {
  const candidates: readonly (readonly [CapName, number | undefined, number])[] = [
    ['rpm', caps.requestsPerMinute, 60],
    ['tpm', caps.tokensPerMinute, 60 * (input + output)],
    ['itpm', caps.inputPerMinute, 60 * Math.max(0, input - uncounted)],
    ['otpm', caps.outputPerMinute, 60 * output],
    ['rpd', caps.requestsPerDay, SECONDS_PER_DAY],
  ]
  let capacity: Capacity = { kind: 'unlimited' }
  for (const [binding, cap, used] of candidates) {
    if (cap === undefined || used === 0) continue
    const rps = cap / used
    if (capacity.kind === 'unlimited' || rps < capacity.rps) capacity = { kind: 'limited', rps, binding }
  }
  return capacity
}

const readCaps = (fields: Fields): RateCaps => {
  const cap = <K extends keyof RateCaps>(key: K, name: CapName): Partial<Record<K, number>> => {
    const value = fields.numberOr(name, undefined, positive)
    const found: Partial<Record<K, number>> = {}
    if (value !== undefined) found[key] = value
    return found
  }
  return {
    ...cap('requestsPerMinute', 'rpm'),
    ...cap('requestsPerDay', 'rpd'),
    ...cap('tokensPerMinute', 'tpm'),
    ...cap('inputPerMinute', 'itpm'),
    ...cap('outputPerMinute', 'otpm'),
  }
}

export const rateLimitFormula: Formula = {
  id: 'rateLimit',
  title: 'Requests a provider lets through',
  statement:
    'Capacity is the least of rpm / 60, tpm / 60 / (in + out), itpm / 60 / (in - uncounted cache tokens), otpm / 60 / out and rpd / 86,400; utilisation = peak / capacity; feasible when it is at most 1.',
  sources: ['OpenAI and Anthropic rate limit pages'],
  examples: [
    {
      given: { peakRps: 5, inputTokens: 900, outputTokens: 100, rpm: 600, tpm: 1200000 },
      expect: { capacityRps: 10, binding: 'rpm', utilisation: 0.5, feasible: true },
      from: 'By hand: ten a second by requests, twenty by tokens',
    },
    {
      given: { peakRps: 5, inputTokens: 900, outputTokens: 0, otpm: 1000 },
      expect: { capacityRps: null, binding: null, utilisation: 0, feasible: true },
      from: 'By hand: no output, so a cap on output is none',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const peak = fields.number('peakRps', notNegative)
    const capacity = capacityOf(
      readCaps(fields),
      fields.number('inputTokens', notNegative),
      fields.number('outputTokens', notNegative),
      fields.numberOr('uncountedCacheTokens', 0, notNegative),
    )
    if (capacity.kind === 'unlimited') return { capacityRps: null, binding: null, utilisation: 0, feasible: true }
    const { rps, binding } = capacity
    return { capacityRps: rps, binding, utilisation: peak / rps, feasible: peak <= rps }
  },
}
