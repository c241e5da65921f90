import { exp, log, log1p, normalCdf, normalDensity } from '../../base/elementary.ts'
import { momentMean, momentVariance } from './lognormal-sum.ts'

/**
 * Quantile of a sum in which one lognormal part is so wide (p95/p50 above 5) that its mean and variance alone misplace the
 * tail. The rest is the lognormal with its mean and variance. Of the two the one with the smaller variance is integrated
 * over; given its value the other's own distribution says how often the sum stays below a time, and that is smooth between
 * the values it is asked at.
 */

/** The rule over the standard normal of the part integrated over: equally spaced nodes from -4 to 4. */
const nodes = 17
const reach = 4
const width = (2 * reach) / (nodes - 1)

const weights = Float64Array.from({ length: nodes }, (_, k) => {
  const z = -reach + k * width
  return exp((-z * z) / 2)
})
const total = weights.reduce((sum, weight) => sum + weight, 0)
const parts = new Float64Array(nodes)

/** What `shareWithin` found: share of the sums at most t, and its growth with ln t. */
let share = 0
let growth = 0

/** `parts` holds the values integrated over, mu and sigma are the other part's. No allocation: the loops of a slider end here. */
const shareWithin = (t: number, mu: number, sigma: number): void => {
  share = 0
  growth = 0
  for (let k = 0; k < nodes; k++) {
    const left = t - (parts[k] ?? 0)
    if (left <= 0) break
    const z = (log(left) - mu) / sigma
    const weight = weights[k] ?? 0
    share += weight * normalCdf(z)
    growth += (weight * normalDensity(z) * t) / (sigma * left)
  }
  share /= total
  growth /= total
}

/** The wait is known well enough at a millionth; the share is smooth, so the last step squares what is left. */
const precision = 1e-6
const mostSteps = 40
/** Longest step of the logarithm: a start far out cannot throw the search away. */
const longestStep = 0.5

/**
 * The q-quantile (0 < q < 1) of a lognormal with median `p50` > 0 and log-sd `sigma` > 0 plus an independent rest with
 * this mean > 0 and variance >= 0, in their unit. `guess`: where to start, for instance by moments.
 */
export const heavySumQuantile = (
  p50: number,
  sigma: number,
  restMean: number,
  restVariance: number,
  q: number,
  guess: number,
): number => {
  const ratio = restVariance / (restMean * restMean)
  const restSigma = Math.sqrt(log1p(ratio))
  const restMedian = restMean / Math.sqrt(1 + ratio)
  const restIsWider = restVariance > momentVariance(momentMean(p50, sigma), sigma)
  const [median, spread] = restIsWider ? [p50, sigma] : [restMedian, restSigma]
  const [mu, other] = restIsWider ? [log(restMedian), restSigma] : [log(p50), sigma]
  for (let k = 0; k < nodes; k++) parts[k] = median * exp(spread * (-reach + k * width))
  let at = log(guess)
  // Where the wide part is small beside the rest, the share rises within a narrow stretch and is flat around it: a step that
  // leaves what is known to hold the quantile is replaced by half of it.
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (let step = 0; step < mostSteps; step++) {
    shareWithin(exp(at), mu, other)
    if (share < q) low = at
    else high = at
    const move = growth > 0 ? (q - share) / growth : q > share ? longestStep : -longestStep
    const next = at + Math.max(-longestStep, Math.min(longestStep, move))
    if (Math.abs(move) < precision) return exp(next)
    at = next > low && next < high ? next : low + (high - low) / 2
  }
  return exp(at)
}
