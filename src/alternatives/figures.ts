import { exp, logistic } from '../base/elementary.ts'
import type { Assumptions } from './assumptions.ts'
import { interactiveUsd } from './cost.ts'
import type { Points } from './points.ts'
import type { Beliefs } from './beliefs.ts'
import { emptyWait, isWide, p95OfMoments, p95OfWide, sharedWaitOf, waitMoments } from './wait.ts'

/** The three criteria of every operating point in one world, as columns; meaningful only where the flags of `Points` say so. */
export interface Figures extends Waits {
  /** USD a request, interactive. */
  cost: Float64Array
  quality: Float64Array
}

/** Waits of every point: s at p95, means and variances of their sums, and the parts of the mean completion. */
export interface Waits {
  firstToken: Float64Array
  completion: Float64Array
  firstTokenMean: Float64Array
  firstTokenVariance: Float64Array
  completionMean: Float64Array
  completionVariance: Float64Array
  /** p95 over what moments alone say; 1 where no part is too wide for them. */
  firstTokenFactor: Float64Array
  completionFactor: Float64Array
}

export const emptyWaits = (n: number): Waits => ({
  firstToken: new Float64Array(n),
  completion: new Float64Array(n),
  firstTokenMean: new Float64Array(n),
  firstTokenVariance: new Float64Array(n),
  completionMean: new Float64Array(n),
  completionVariance: new Float64Array(n),
  firstTokenFactor: new Float64Array(n).fill(1),
  completionFactor: new Float64Array(n).fill(1),
})

/** The waits alone, the arrays shared. */
export const waitsOf = (figures: Waits): Waits => ({
  firstToken: figures.firstToken,
  completion: figures.completion,
  firstTokenMean: figures.firstTokenMean,
  firstTokenVariance: figures.firstTokenVariance,
  completionMean: figures.completionMean,
  completionVariance: figures.completionVariance,
  firstTokenFactor: figures.firstTokenFactor,
  completionFactor: figures.completionFactor,
})

export const emptyFigures = (n: number): Figures => ({
  ...emptyWaits(n),
  cost: new Float64Array(n),
  quality: new Float64Array(n),
})

/** Standard normal deviates of one world, as columns indexed by draw. Absent: the point estimate. */
export interface Deviates {
  readonly index: number
  readonly vendor: readonly Float64Array[]
  readonly model: readonly Float64Array[]
  readonly point: readonly Float64Array[]
  readonly yardstick: readonly Float64Array[]
  readonly vendorSpread: number
  readonly vendorSpreadShort: number
}

const factor = (column: Float64Array | undefined, index: number, sigma: number): number =>
  sigma > 0 && column ? exp(sigma * (column[index] ?? 0)) : 1

/** Factor on the hidden tokens of a point in one world: one draw for all efforts of a model. */
const tokenFactor = (points: Points, p: number, deviates: Deviates | undefined): number =>
  deviates ? factor(deviates.model[points.modelOf[p] ?? 0], deviates.index, points.hiddenSigma[p] ?? 0) : 1

const providerFactor = (points: Points, p: number, deviates: Deviates | undefined): number => {
  if (!deviates) return 1
  const sigma = points.shortlyMeasured[p] ? deviates.vendorSpreadShort : deviates.vendorSpread
  return factor(deviates.vendor[points.vendor[p] ?? 0], deviates.index, sigma)
}

export const fillCost = (points: Points, a: Assumptions, deviates: Deviates | undefined, out: Figures): void => {
  for (let p = 0; p < points.rows.length; p++) {
    const price = points.rows[p]?.price
    if (price && points.priced[p])
      out.cost[p] = interactiveUsd(price, (points.hidden[p] ?? 0) * tokenFactor(points, p, deviates), a)
  }
}

const wait = emptyWait()

/**
 * The next lower effort of the model that was timed; -1: none. Its wait is the least of the next: moments and integration
 * differ by a few percent, and moments of very uneven sums let the 95th percentile fall while the variance grows.
 */
const lowerEffort = (points: Points, p: number): number => {
  for (let k = p - 1; k >= 0 && points.modelOf[k] === points.modelOf[p]; k--) if (points.timed[k]) return k
  return -1
}

/**
 * Waits of every timed point. Where thinking is too wide for moments, the point estimate integrates it; other worlds are
 * near enough to take over the factor by which moments were off (`out` then holds the factors of the point estimate).
 */
export const fillWait = (
  points: Points,
  a: Assumptions,
  deviates: Deviates | undefined,
  out: Figures,
  factors: 'found' | 'kept' = 'found',
): void => {
  const shared = sharedWaitOf(a)
  for (let p = 0; p < points.rows.length; p++) {
    if (!points.timed[p]) continue
    waitMoments(points, p, shared, providerFactor(points, p, deviates), tokenFactor(points, p, deviates), wait)
    out.firstTokenMean[p] = wait.firstToken
    out.firstTokenVariance[p] = wait.firstTokenVariance
    out.completionMean[p] = wait.completion
    out.completionVariance[p] = wait.completionVariance
    const first = p95OfMoments(wait.firstToken, wait.firstTokenVariance)
    const whole = p95OfMoments(wait.completion, wait.completionVariance)
    if (factors === 'found') {
      const below = lowerEffort(points, p)
      const wide = isWide(points, p)
      if (a.waitMeasure === 'first-token') {
        const { firstToken, firstTokenVariance, thinking } = wait
        const found = wide ? p95OfWide(points, p, firstToken, firstTokenVariance, thinking, first) : first
        out.firstTokenFactor[p] = Math.max(found, out.firstToken[below] ?? 0) / first
      }
      const found = wide ? p95OfWide(points, p, wait.completion, wait.completionVariance, wait.thinking, whole) : whole
      out.completionFactor[p] = Math.max(found, out.completion[below] ?? 0) / whole
    }
    out.firstToken[p] = first * (out.firstTokenFactor[p] ?? 1)
    out.completion[p] = whole * (out.completionFactor[p] ?? 1)
  }
}

/** First token of one point, s at p95, where the limit is on completion and the columns hold that alone. */
export const firstTokenOf = (points: Points, p: number, a: Assumptions): number => {
  waitMoments(points, p, sharedWaitOf(a), 1, 1, wait)
  const first = p95OfMoments(wait.firstToken, wait.firstTokenVariance)
  return isWide(points, p)
    ? p95OfWide(points, p, wait.firstToken, wait.firstTokenVariance, wait.thinking, first)
    : first
}

export const fillQuality = (beliefs: Beliefs, a: Assumptions, deviates: Deviates | undefined, out: Figures): void => {
  const easier = a.taskDifficulty - beliefs.difficulty
  const spreads = deviates !== undefined || easier !== 0 ? beliefs.spreads() : undefined
  for (let p = 0; p < beliefs.mean.length; p++) {
    if (!beliefs.measured[p]) continue
    let at = beliefs.mean[p] ?? 0
    if (spreads) at += (spreads.slope[p] ?? 0) * easier
    if (spreads && deviates) {
      at += (spreads.own[p] ?? 0) * (deviates.point[p]?.[deviates.index] ?? 0)
      for (let t = 0; t < spreads.shared.length; t++)
        at += (spreads.shared[t]?.[p] ?? 0) * (deviates.yardstick[t]?.[deviates.index] ?? 0)
    }
    out.quality[p] = logistic(at)
  }
}
