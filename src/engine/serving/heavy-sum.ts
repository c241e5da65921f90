import { exp, log, log1p, normalCdf } from '../../base/elementary.ts'

/**
 * Quantile of a sum in which one lognormal part is so wide (p95/p50 above 5) that its mean and variance alone misplace the
 * tail. The rest is the lognormal with its mean and variance and is integrated over; given its value the wide part's own
 * distribution says how often the sum stays below a time, and that is smooth.
 */

/** The rule over the rest's standard normal: equally spaced nodes from -4 to 4. */
const nodes = 17
const reach = 4
const width = (2 * reach) / (nodes - 1)

const weights = Float64Array.from({ length: nodes }, (_, k) => {
  const z = -reach + k * width
  return exp((-z * z) / 2)
})
const total = weights.reduce((sum, weight) => sum + weight, 0)
const parts = new Float64Array(nodes)

/** Share of the sums at most t; `parts` holds the rest's values, mu and sigma are the wide part's. */
const shareWithin = (t: number, mu: number, sigma: number): number => {
  let share = 0
  for (let k = 0; k < nodes; k++) {
    const left = t - (parts[k] ?? 0)
    if (left <= 0) break
    share += (weights[k] ?? 0) * normalCdf((log(left) - mu) / sigma)
  }
  return share / total
}

/** The wait is known well enough at a hundredth of a per mille. */
const precision = 1e-5

/** Root of an increasing function between two logarithms of time: regula falsi, the stuck end's value halved (Illinois). */
const rootBetween = (
  low: number,
  high: number,
  valueAtLow: number,
  valueAtHigh: number,
  f: (logTime: number) => number,
): number => {
  let [a, b, fa, fb] = [low, high, valueAtLow, valueAtHigh]
  let side = 0
  while (b - a > precision) {
    const middle = (a * fb - b * fa) / (fb - fa)
    const value = f(middle)
    if (Math.abs(value) < precision * 0.1) return middle
    if (value < 0) {
      a = middle
      fa = value
      if (side === 1) fb /= 2
      side = 1
    } else {
      b = middle
      fb = value
      if (side === 2) fa /= 2
      side = 2
    }
  }
  return (a + b) / 2
}

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
  for (let k = 0; k < nodes; k++) parts[k] = restMedian * exp(restSigma * (-reach + k * width))
  const mu = log(p50)
  const f = (logTime: number): number => shareWithin(exp(logTime), mu, sigma) - q
  let low = log(guess)
  let high = low
  let below = f(low)
  let above = below
  while (below > 0) {
    low -= 0.15
    below = f(low)
  }
  while (above < 0) {
    high += 0.15
    above = f(high)
  }
  return low === high ? exp(low) : exp(rootBetween(low, high, below, above, f))
}
