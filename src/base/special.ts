import { exp, log, log1p, logistic, normalQuantile } from './elementary.ts'

/** Special functions on top of the elementary ones, with the same bits everywhere. */

const halfLogTwoPi = 0.9189385332046728

/** What Stirling's formula leaves out of logGamma(x), for x >= 10: the asymptotic series. */
const stirlingRest = (x: number): number => {
  const z = 1 / (x * x)
  return (
    (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z * (1 / 156))))))) / x
  )
}

/** Logarithm of the gamma function for x > 0; absolute error about 1e-15 times the larger of 1 and the result. */
export const logGamma = (x: number): number => {
  let shifted = x
  let factor = 1
  while (shifted < 10) {
    factor *= shifted
    shifted += 1
  }
  return (
    (shifted - 0.5) * log(shifted) - shifted + halfLogTwoPi + stirlingRest(shifted) - (factor === 1 ? 0 : log(factor))
  )
}

/** Logarithm of the beta function, a and b > 0. Large arguments do not cancel. */
export const logBeta = (a: number, b: number): number => {
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large)
  const sum = small + large
  if (small >= 10) {
    const rest = stirlingRest(small) + stirlingRest(large) - stirlingRest(sum)
    const ratio = small / sum
    return halfLogTwoPi - 0.5 * log(large) + (small - 0.5) * log(ratio) + large * log1p(-ratio) + rest
  }
  const rest = stirlingRest(large) - stirlingRest(sum)
  return logGamma(small) + small - small * log(sum) + (large - 0.5) * log1p(-small / sum) + rest
}

const mostTerms = 100000
const tiny = 1e-300
const enough = 1e-16

/** The continued fraction of the incomplete beta function, by Lentz's method; converges for x < (a + 1) / (a + b + 2). */
const betaFraction = (a: number, b: number, x: number): number => {
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  d = 1 / (Math.abs(d) < tiny ? tiny : d)
  let value = d
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    const change = d * c
    value *= change
    if (Math.abs(change - 1) <= enough) return value
  }
  return value
}

const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)

/** Share of Beta(a, b) below x, given both x and 1 - x in full precision. */
const betaShare = (x: number, rest: number, a: number, b: number): number => {
  const front = exp(a * log(x) + b * log(rest) - logBeta(a, b))
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(a, b, x)) / a
  return 1 - (front * betaFraction(b, a, rest)) / b
}

/** P(X <= x) for X ~ Beta(a, b), a and b > 0: the regularised incomplete beta function. */
export const betaCdf = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  return x >= 1 ? 1 : betaShare(x, 1 - x, a, b)
}

const mostSteps = 400
const stride = 4
const longestMove = 40

/**
 * Log odds of the p-quantile of Beta(a, b), 0 < p < 1: stays exact where the quantile itself is next to 0 or 1.
 * Newton on the logarithm of the smaller tail, which is concave in the log odds.
 */
export const betaQuantileLogit = (a: number, b: number, p: number): number => {
  if (p > 0.5) return -lowerLogit(b, a, 1 - p)
  return lowerLogit(a, b, p)
}

const lowerLogit = (a: number, b: number, p: number): number => {
  const scale = logBeta(a, b)
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  let w = a > 1 && b > 1 ? log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b) : (log(p * a) + scale) / a
  for (let step = 0; step < mostSteps; step++) {
    const x = logistic(w)
    const rest = logistic(-w)
    const share = betaShare(x, rest, a, b)
    // Far out in the tail the share is no longer a double: only the direction is known.
    const move = share > 0 ? (share * log(p / share)) / exp(a * log(x) + b * log(rest) - scale) : Number.MAX_VALUE
    if (Math.abs(move) <= 1e-9 * Math.max(1, Math.abs(w))) return w + move
    if (move > 0) low = w
    else high = w
    w = insideBracket(w, move, low, high)
  }
  return w
}

/** The Newton step where it stays inside, else the middle, else a bounded stride towards the open end. */
const insideBracket = (w: number, move: number, low: number, high: number): number => {
  const next = w + move
  const closed = low > Number.NEGATIVE_INFINITY && high < Number.POSITIVE_INFINITY
  if (next > low && next < high && (closed || Math.abs(move) <= longestMove)) return next
  if (closed) return low + (high - low) / 2
  return move > 0 ? w + stride : w - stride
}

/** p-quantile of Beta(a, b), a and b > 0. */
export const betaQuantile = (a: number, b: number, p: number): number => {
  if (p <= 0) return 0
  return p >= 1 ? 1 : logistic(betaQuantileLogit(a, b, p))
}
