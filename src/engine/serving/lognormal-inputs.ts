import { type Fields, positive, refuse } from '../fields.ts'
import { sigmaFromP50P95 } from '../uncertainty/lognormal.ts'

/** A published time distribution: median above 0, and a 95th percentile at least as large (equal: always the same). */
export interface MedianAndSigma {
  readonly p50: number
  readonly p95: number
  readonly sigma: number
}

export const readMedianAndSigma = (fields: Fields): MedianAndSigma => {
  const p50 = fields.number('p50', positive)
  const p95 = fields.number('p95', positive)
  if (p95 < p50) refuse('p95', `at least p50 (${p50})`)
  return { p50, p95, sigma: sigmaFromP50P95(p50, p95) }
}
