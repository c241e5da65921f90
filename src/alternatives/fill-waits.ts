import type { Assumptions } from './assumptions.ts'
import type { Figures } from './figures.ts'
import type { Terms } from './terms.ts'
import type { Variants } from './variants.ts'
import { emptyWait, isWide, p95OfMoments, p95OfWide, type WaitMoments, waitMoments } from './wait.ts'
import { providerFactor, tokenFactor, type World } from './world.ts'

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
 * Moments of a variant's wait. Own GPUs have a speed of their own against the hosted model, and a queue; the days of the
 * model's hosts say nothing of them. `provider`: factor on what servers that are not ours take.
 */
export const variantMoments = (
  variants: Variants,
  v: number,
  { wait: shared, gpus }: Terms,
  provider: number,
  tokens: number,
  figures: Pick<Figures, 'queueMean' | 'queueVariance'>,
  out: WaitMoments,
): void => {
  waitMoments(variants.points, variants.point[v] ?? 0, shared, gpus ? gpus.speedFactor : provider, tokens, out)
  if (!gpus) return
  const [mean, variance] = [figures.queueMean[v] ?? 0, figures.queueVariance[v] ?? 0]
  out.firstToken += mean
  out.completion += mean
  out.firstTokenVariance += variance
  out.completionVariance += variance
}

/**
 * Waits of every timed variant of approach k. Where thinking is too wide for moments, the point estimate integrates it;
 * other worlds are near enough to take over the factor by which moments were off, which `out` then holds.
 */
export const fillWaits = (
  { variants, a, terms, deviates }: World,
  k: number,
  out: Figures,
  factors: 'found' | 'kept',
): void => {
  const { points, point, timed, starts } = variants
  const term = terms[k]
  if (!term) return
  for (let v = starts[k] ?? 0; v < (starts[k + 1] ?? 0); v++) {
    if (!timed[v]) continue
    const p = point[v] ?? 0
    variantMoments(variants, v, term, providerFactor(points, p, deviates), tokenFactor(points, p, deviates), out, wait)
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
export const firstTokenOf = (variants: Variants, v: number, terms: Terms, figures: Figures): number => {
  const p = variants.point[v] ?? 0
  variantMoments(variants, v, terms, 1, 1, figures, wait)
  const { firstToken, firstTokenVariance, thinking } = wait
  const first = p95OfMoments(firstToken, firstTokenVariance)
  return isWide(variants.points, p)
    ? p95OfWide(variants.points, p, firstToken, firstTokenVariance, thinking, first)
    : first
}
