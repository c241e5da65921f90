import {
  centralDenominator,
  centralNumerator,
  farRatio,
  farTail,
  middleErf,
  middleTail,
  nearRatio,
  smallErf,
} from './normal-ratios.ts'

/**
 * Elementary functions that give the same bits in every engine: only + - * / and sqrt are used, which IEEE 754 fixes,
 * and exact scaling by powers of two. `Math.exp`, `log` and `pow` differ between browsers in the last digit.
 * Reductions and rational coefficients of exp, log and erfc are those of fdlibm (Sun Microsystems, 1993).
 * Out of domain they answer as `Math` does (not-a-number, infinite); no call allocates.
 */

const ln2High = 0.6931471803691238 // to 33 bits, so that its product with an exponent is exact
const ln2Low = 1.9082149292705877e-10
const perLn2 = 1 / (ln2High + ln2Low)
const rootOfHalf = Math.sqrt(0.5)
const smallestExponent = -1074
const largestExponent = 1023

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)
double[0] = 1
/** Which of the two words holds sign and exponent on this machine. */
const high = words[1] === 0x3ff00000 ? 1 : 0

const powersOfTwo = new Float64Array(largestExponent - smallestExponent + 1)
for (let index = 0, value = 5e-324; index < powersOfTwo.length; index++, value *= 2) powersOfTwo[index] = value

/** value * 2^exponent for exponents that `exp` meets, rounded once. */
const scaled = (value: number, exponent: number): number => {
  if (exponent > largestExponent) return value * 2 * (powersOfTwo[exponent - 1 - smallestExponent] ?? 0)
  if (exponent < smallestExponent) return value * 0.5 * (powersOfTwo[exponent + 1 - smallestExponent] ?? 0)
  return value * (powersOfTwo[exponent - smallestExponent] ?? 0)
}

/** exp(x + rest): a second summand keeps products and squares in the exponent exact. */
const expOfSum = (x: number, rest: number): number => {
  if (!(x < 709.79)) return x >= 709.79 ? Number.POSITIVE_INFINITY : Number.NaN
  if (x < -745.2) return 0
  const exponent = Math.floor((x + rest) * perLn2 + 0.5)
  const upper = x - exponent * ln2High
  const lower = exponent * ln2Low - rest
  const r = upper - lower
  const t = r * r
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
  return scaled(1 - (lower - (r * c) / (2 - c) - upper), exponent)
}

export const exp = (x: number): number => expOfSum(x, 0)

/** exp(x) - 1 without loss for small x. */
export const expm1 = (x: number): number => {
  if (!(Math.abs(x) < 0.34)) return exp(x) - 1
  const t = x * x
  const c =
    x -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
  return x + (x * c) / (2 - c)
}

/** Exponent k of x = m * 2^k with m within [sqrt(1/2), sqrt(2)), for x > 0. */
const exponentOf = (x: number): number => {
  double[0] = x
  const word = words[high] ?? 0
  if (word < 0x00100000) return exponentOf(x * 18014398509481984) - 54
  return (word >>> 20) - 1023 + (((word & 0xfffff) + 0x95f64) >>> 20)
}

/** x / 2^k, exactly. */
const mantissaOf = (x: number, k: number): number =>
  k >= -largestExponent
    ? x * (powersOfTwo[-k - smallestExponent] ?? 0)
    : x * 18014398509481984 * (powersOfTwo[-k - 54 - smallestExponent] ?? 0)

export const log = (x: number): number => {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) return logAtTheEdge(x)
  const k = exponentOf(x)
  const f = mantissaOf(x, k) - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373))
  const even = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
  const half = 0.5 * f * f
  return k * ln2High - (half - (s * (half + (odd + even)) + k * ln2Low) - f)
}

const logAtTheEdge = (x: number): number => {
  if (x === 0) return Number.NEGATIVE_INFINITY
  return x > 0 ? x : Number.NaN
}

/** log(1 + x) without loss for small x (Kahan's correction). */
export const log1p = (x: number): number => {
  const u = 1 + x
  if (u === 1 || u === Number.POSITIVE_INFINITY) return x
  return log(u) * (x / (u - 1))
}

/** Low part of the last exact product or of the last logarithm in two parts. */
let low = 0

/** a * b, with what rounding lost left in `low` (Dekker 1971). */
const product = (a: number, b: number): number => {
  const aTop = 134217729 * a
  const aHigh = aTop - (aTop - a)
  const aLow = a - aHigh
  const bTop = 134217729 * b
  const bHigh = bTop - (bTop - b)
  const bLow = b - bHigh
  const p = a * b
  low = aLow * bLow - (p - aHigh * bHigh - aLow * bHigh - aHigh * bLow)
  return p
}

/** log x to about 100 bits: high part returned, low part left in `low`. From log m = 2s(1 + s^2/3 + s^4/5 + ...). */
const logInTwoParts = (x: number): number => {
  const k = exponentOf(x)
  const m = mantissaOf(x, k)
  const d = m + 1
  const s = (m - 1) / d
  const p = product(s, d)
  const sLow = (m - 1 - p - low - s * (m - (d - 1))) / d
  const z = product(s, s)
  const zLow = low + 2 * s * sLow
  let tail = 2 / 27
  for (let odd = 25; odd >= 5; odd -= 2) tail = 2 / odd + z * tail
  const series = 0.6666666666666666 + z * tail
  const seriesLow = 0.6666666666666666 - series + z * tail + 3.700743415417188e-17
  const r = product(z, series)
  const rLow = low + z * seriesLow + zLow * series
  const w = 2 + r
  const wLow = 2 - w + r + rLow
  const l = product(s, w)
  const lLow = low + s * wLow + sLow * w
  const shift = k * ln2High
  const sum = shift + l
  const back = sum - shift
  low = shift - (sum - back) + (l - back) + lLow + k * ln2Low
  return sum
}

/** x to the power y. Negative x is for whole y only, as everywhere. */
export const power = (x: number, y: number): number => {
  if (y === 0 || x === 1) return 1
  if (y === 1) return x
  if (y === 2) return x * x
  if (y === 0.5) return Math.sqrt(x)
  if (x < 0) return Math.floor(y) === y ? (y % 2 === 0 ? power(-x, y) : -power(-x, y)) : Number.NaN
  if (x === 0 || !(x < Number.POSITIVE_INFINITY)) return x === 0 ? (y > 0 ? 0 : y < 0 ? 1 / 0 : y) : exp(y * log(x))
  const l = logInTwoParts(x)
  const lLow = low
  const rough = y * l
  if (!(Math.abs(rough) < 760)) return exp(rough)
  const p = product(y, l)
  return expOfSum(p, low + y * lLow)
}

/** Log odds of a probability. */
export const logit = (p: number): number => log(p / (1 - p))

/** Probability of log odds: the inverse of `logit`. */
export const logistic = (x: number): number => {
  if (x >= 0) return 1 / (1 + exp(-x))
  const e = exp(x)
  return e / (1 + e)
}

/** Quantile of the standard normal: Wichura's AS241 (1988), relative error about 1e-16. */
export const normalQuantile = (p: number): number => {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * centralNumerator(r)) / centralDenominator(r)
  }
  const tail = q < 0 ? p : 1 - p
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? -1 / 0 : 1 / 0) : Number.NaN
  const r = Math.sqrt(-log(tail))
  const z = r <= 5 ? middleTail(r - 1.6) : farTail(r - 5)
  return q < 0 ? -z : z
}

/** Share of the standard normal below z, with full relative accuracy in both tails. */
export const normalCdf = (z: number): number => {
  const x = Math.abs(z) * rootOfHalf
  if (x < 0.84375) return 0.5 + 0.5 * smallErf(z * rootOfHalf)
  const above = 0.5 * (x < 1.25 ? 1 - 0.8450629115104675 - middleErf(x - 1) : tailErfc(x, Math.abs(z)))
  if (z < 0) return above
  return z > 0 ? 1 - above : Number.NaN
}

/** erfc(x) for x = z / sqrt 2 >= 1.25; z^2 / 2 is taken exactly as (t^2 + (z - t)(z + t)) / 2 with t = z in 24 bits. */
const tailErfc = (x: number, z: number): number => {
  if (!(z < 39)) return z >= 39 ? 0 : Number.NaN
  const s = 1 / (x * x)
  const fraction = x < 2.857142857142857 ? nearRatio(s) : farRatio(s)
  const t = Math.fround(z)
  return expOfSum(-0.5 * t * t - 0.5625, fraction - 0.5 * (z - t) * (z + t)) / x
}

/** Density of the standard normal. */
export const normalDensity = (z: number): number => 0.3989422804014327 * exp(-0.5 * z * z)
