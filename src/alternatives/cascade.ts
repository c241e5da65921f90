import { agreementOf, jointCounts } from '../catalog/agreement.ts'
import type { Edition } from '../catalog/edition.ts'
import type { Yardstick } from '../catalog/yardsticks.ts'
import { acceptRate, cascadeCost, cascadeQuality } from '../engine/routing/cascade.ts'
import { jointFromLogOdds, logOddsRatioOf } from '../engine/routing/joint.ts'
import { mixtureQuantile2 } from '../engine/serving/mixture.ts'
import { quantileFromMoments, sigmaSquaredFromMoments } from '../engine/serving/lognormal-sum.ts'
import type { Check } from './assumptions.ts'
import { Z95 } from '../engine/constants.ts'
import type { Figures } from './figures.ts'

/** How strongly two points succeed and fail on the same tasks. */
export interface Agreement {
  readonly logOdds: number
  readonly sigma: number
  readonly basis: 'counted' | 'pooled'
  readonly pairs: number
}

/** Counted on the same tasks where both have them, else what reproduces the measured excess over all pairs. */
export const agreementBetween = (edition: Edition, cheap: string, strong: string, yardstick: Yardstick): Agreement => {
  const counts = jointCounts(edition, cheap, strong, yardstick)
  const pooled = agreementOf(yardstick, edition)
  if (!counts)
    return { logOdds: pooled.best, sigma: (pooled.high - pooled.low) / (2 * Z95), basis: 'pooled', pairs: pooled.pairs }
  const { both, onlyA, onlyB, neither } = counts
  const variance = 1 / (both + 0.5) + 1 / (onlyA + 0.5) + 1 / (onlyB + 0.5) + 1 / (neither + 0.5)
  return {
    logOdds: logOddsRatioOf(both, onlyA, onlyB, neither),
    sigma: Math.sqrt(variance),
    basis: 'counted',
    pairs: 1,
  }
}

/** What a cascade does with one request in one world. */
export interface CascadeFigures {
  both: number
  accept: number
  quality: number
  cost: number
}

export const cascadeFigures = (
  cheapQuality: number,
  strongQuality: number,
  cheapCost: number,
  strongCost: number,
  logOdds: number,
  check: Check,
  out: CascadeFigures,
): void => {
  const both = jointFromLogOdds(cheapQuality, strongQuality, logOdds)
  out.both = both
  out.accept = acceptRate(cheapQuality, check.sensitivity, check.specificity)
  out.quality = cascadeQuality(both, strongQuality - both, cheapQuality - both, check.sensitivity, check.specificity)
  out.cost = cascadeCost(cheapCost, check.cost * cheapCost, strongCost, out.accept)
}

/** p95 of the checked cheap answer, s: a cascade's wait is no shorter. */
export const cascadeLeastWait = (cheap: Figures, weak: number, check: Check): number =>
  (1 + check.wait) * quantileFromMoments(cheap.completionMean[weak] ?? 0, cheap.completionVariance[weak] ?? 0, Z95)

/**
 * p95 of a cascade, s: accepted requests wait for the checked cheap answer, the others for the strong one as well (its first
 * token or its completion): a mixture of the two, never an average of percentiles.
 */
export const cascadeWait = (
  cheap: Figures,
  weak: number,
  strongMean: number,
  strongVariance: number,
  accept: number,
  check: Check,
): number => {
  const factor = 1 + check.wait
  const mean = (cheap.completionMean[weak] ?? 0) * factor
  const variance = (cheap.completionVariance[weak] ?? 0) * factor * factor
  return mixtureQuantile2(
    accept,
    quantileFromMoments(mean, variance, 0),
    Math.sqrt(sigmaSquaredFromMoments(mean, variance)),
    quantileFromMoments(mean + strongMean, variance + strongVariance, 0),
    Math.sqrt(sigmaSquaredFromMoments(mean + strongMean, variance + strongVariance)),
    0.95,
  )
}
