import { exp } from '../../base/elementary.ts'

/** One lognormal factor over frozen normals: ln of sample i is `mu + sigma * z[i]`. `power` -1 divides by it. */
export interface LognormalFactor {
  readonly mu: number
  readonly sigma: number
  readonly z: Float64Array
  readonly power?: number
}

/**
 * Samples of a product of lognormals into `out`: logarithms are added first, so that each sample costs one exp however many
 * factors there are. Units: those of the factors multiplied. The normals are the caller's (`base/random.ts`), drawn once and
 * kept, so that two products over the same normals are compared sample by sample and a slider moves figures, not dice.
 * Refused: factors with fewer samples than `out` (their end would be silently exact).
 */
export const lognormalProducts = (factors: readonly LognormalFactor[], out: Float64Array): Float64Array => {
  let centre = 0
  for (const { mu, z, power = 1 } of factors) {
    if (z.length < out.length)
      throw new RangeError(`A factor has ${z.length} samples where ${out.length} are asked for`)
    centre += mu * power
  }
  out.fill(centre)
  for (const { sigma, z, power = 1 } of factors) {
    const slope = sigma * power
    for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + slope * (z[i] ?? 0)
  }
  for (let i = 0; i < out.length; i++) out[i] = exp(out[i] ?? 0)
  return out
}
