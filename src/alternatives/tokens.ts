import { freshTokens, type Usage } from '../engine/cost/request-cost.ts'
import type { Assumptions } from './assumptions.ts'
import { type Added, nothingAdded, withAdded } from './knowledge/added.ts'

/** Tokens of a request over all its calls, as they are billed, and what else its price depends on. */
export interface RequestTokens {
  /** Input: new, read from the cache, written to it. */
  readonly fresh: number
  readonly read: number
  readonly write: number
  /** Input of one call: it decides the price tier. */
  readonly perCall: number
  /** Visible output. */
  readonly output: number
  readonly thinkingFactor: number
  readonly peakShare: number
}

export const requestTokens = (a: Assumptions, added: Added = nothingAdded): RequestTokens => {
  const cacheable = a.cacheableShare * a.inputTokens
  const read = cacheable * a.cacheHitRate
  const plain: Usage = {
    input: a.inputTokens,
    cacheRead: read,
    cacheWrite: cacheable - read,
    output: a.outputTokens,
    reasoning: 0,
    batch: false,
    toolFees: 0,
  }
  const usage = withAdded(plain, a.callsPerRequest, a.cacheHitRate, added)
  const { input, cacheRead, cacheWrite } = usage
  return {
    fresh: usage === plain ? a.inputTokens - cacheable : freshTokens(input, cacheRead, cacheWrite),
    read: cacheRead,
    write: cacheWrite,
    perCall: input / a.callsPerRequest,
    output: a.outputTokens,
    thinkingFactor: a.thinkingFactor,
    peakShare: a.peakShare,
  }
}
