import { exp, logistic } from '../base/elementary.ts'
import type { Assumptions } from './assumptions.ts'
import { interactiveUsd } from './cost.ts'
import type { Beliefs } from './beliefs.ts'
import type { Points } from './points.ts'
import type { Variants } from './variants.ts'
import { emptyWait, isWide, p95OfMoments, p95OfWide, sharedWaitOf, waitMoments } from './wait.ts'

/** The three criteria of every variant in one world, as columns; meaningful only where the flags of `Variants` say so. */
export interface Figures extends Waits {
  /** USD a request, interactive. */
  cost: Float64Array
  quality: Float64Array
}

/** Waits of every variant: s at p95, means and variances of their sums, and the parts of the mean completion. */
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

export const fillCost = (variants: Variants, a: Assumptions, deviates: Deviates | undefined, out: Figures): void => {
  const { points, point, rows } = variants
  for (let v = 0; v < rows.length; v++) {
    const p = point[v] ?? 0
    const price = rows[v]?.price
    if (price) out.cost[v] = interactiveUsd(price, (points.hidden[p] ?? 0) * tokenFactor(points, p, deviates), a)
  }
}

const wait = emptyWait()

/**
 * The next lower effort of the model that was timed; -1: none. Its wait is the least of the next: moments and integration
 * differ by a few percent, and moments of very uneven sums let the 95th percentile fall while the variance grows.
 */
const lowerEffort = ({ points, point, approach, timed }: Variants, v: number): number => {
  const model = points.modelOf[point[v] ?? 0]
  for (let k = v - 1; k >= 0 && approach[k] === approach[v] && points.modelOf[point[k] ?? 0] === model; k--)
    if (timed[k]) return k
  return -1
}

/**
 * Waits of every timed variant. Where thinking is too wide for moments, the point estimate integrates it; other worlds are
 * near enough to take over the factor by which moments were off (`out` then holds the factors of the point estimate).
 */
export const fillWait = (
  variants: Variants,
  a: Assumptions,
  deviates: Deviates | undefined,
  out: Figures,
  factors: 'found' | 'kept' = 'found',
): void => {
  const shared = sharedWaitOf(a)
  const { points, point, timed } = variants
  for (let v = 0; v < timed.length; v++) {
    if (!timed[v]) continue
    const p = point[v] ?? 0
    waitMoments(points, p, shared, providerFactor(points, p, deviates), tokenFactor(points, p, deviates), wait)
    out.firstTokenMean[v] = wait.firstToken
    out.firstTokenVariance[v] = wait.firstTokenVariance
    out.completionMean[v] = wait.completion
    out.completionVariance[v] = wait.completionVariance
    const first = p95OfMoments(wait.firstToken, wait.firstTokenVariance)
    const whole = p95OfMoments(wait.completion, wait.completionVariance)
    if (factors === 'found') findFactors(variants, v, a, first, whole, out)
    out.firstToken[v] = first * (out.firstTokenFactor[v] ?? 1)
    out.completion[v] = whole * (out.completionFactor[v] ?? 1)
  }
}

/** Factors on what moments say of the wait in `wait`; which waits are integrated exactly depends on the one that is limited. */
const findFactors = (
  variants: Variants,
  v: number,
  a: Assumptions,
  first: number,
  whole: number,
  out: Figures,
): void => {
  const { points, point } = variants
  const p = point[v] ?? 0
  const below = lowerEffort(variants, v)
  const wide = isWide(points, p)
  const { firstToken, firstTokenVariance, completion, completionVariance, thinking } = wait
  if (a.waitMeasure === 'first-token') {
    const found = wide ? p95OfWide(points, p, firstToken, firstTokenVariance, thinking, first) : first
    out.firstTokenFactor[v] = Math.max(found, out.firstToken[below] ?? 0) / first
  }
  const found = wide ? p95OfWide(points, p, completion, completionVariance, thinking, whole) : whole
  out.completionFactor[v] = Math.max(found, out.completion[below] ?? 0) / whole
}

/** First token of one variant, s at p95, where the limit is on completion and the columns hold that alone. */
export const firstTokenOf = ({ points, point }: Variants, v: number, a: Assumptions): number => {
  const p = point[v] ?? 0
  waitMoments(points, p, sharedWaitOf(a), 1, 1, wait)
  const first = p95OfMoments(wait.firstToken, wait.firstTokenVariance)
  return isWide(points, p)
    ? p95OfWide(points, p, wait.firstToken, wait.firstTokenVariance, wait.thinking, first)
    : first
}

export const fillQuality = (
  { point }: Variants,
  beliefs: Beliefs,
  a: Assumptions,
  deviates: Deviates | undefined,
  out: Figures,
): void => {
  const easier = a.taskDifficulty - beliefs.difficulty
  const spreads = deviates !== undefined || easier !== 0 ? beliefs.spreads() : undefined
  for (let v = 0; v < point.length; v++) {
    const p = point[v] ?? 0
    if (!beliefs.measured[p]) continue
    let at = beliefs.mean[p] ?? 0
    if (spreads) at += (spreads.slope[p] ?? 0) * easier
    if (spreads && deviates) {
      at += (spreads.own[p] ?? 0) * (deviates.point[p]?.[deviates.index] ?? 0)
      for (let t = 0; t < spreads.shared.length; t++)
        at += (spreads.shared[t]?.[p] ?? 0) * (deviates.yardstick[t]?.[deviates.index] ?? 0)
    }
    out.quality[v] = logistic(at)
  }
}

/** Some of the figures, in that order, under new numbers. */
export const someFigures = (figures: Figures, some: readonly number[]): Figures => {
  const pick = (column: Float64Array): Float64Array => Float64Array.from(some, (v) => column[v] ?? 0)
  return {
    firstToken: pick(figures.firstToken),
    completion: pick(figures.completion),
    firstTokenMean: pick(figures.firstTokenMean),
    firstTokenVariance: pick(figures.firstTokenVariance),
    completionMean: pick(figures.completionMean),
    completionVariance: pick(figures.completionVariance),
    firstTokenFactor: pick(figures.firstTokenFactor),
    completionFactor: pick(figures.completionFactor),
    cost: pick(figures.cost),
    quality: pick(figures.quality),
  }
}
