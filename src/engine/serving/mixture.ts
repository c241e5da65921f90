import { exp, log, normalCdf, normalDensity, normalQuantile } from '../../base/elementary.ts'
import { fieldsOf, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { readMedianAndSigma } from './lognormal-inputs.ts'

/** A lognormal part of a mixture: its share and its distribution by median and sigma of the logarithm. */
export interface MixturePart {
  readonly share: number
  readonly p50: number
  readonly sigma: number
}

const mostSteps = 200

/** A Newton step that small (in the logarithm) leaves the next one below the last digit. */
const smallStep = 1e-9

/**
 * Quantile q of "with probability w1 the first lognormal, else the second": the root of the mixture's distribution
 * function, never an average of quantiles. w1 within 0-1, medians above 0, sigmas at least 0 (0: always the median),
 * 0 < q < 1. About four distribution values a call; no allocation.
 */
export const mixtureQuantile2 = (
  w1: number,
  p50a: number,
  sigmaA: number,
  p50b: number,
  sigmaB: number,
  q: number,
): number => {
  if (w1 >= 1) return p50a * exp(sigmaA * normalQuantile(q))
  if (w1 <= 0) return p50b * exp(sigmaB * normalQuantile(q))
  const muA = log(p50a)
  const muB = log(p50b)
  if (sigmaA === 0 && (sigmaB > 0 || muA <= muB)) return exp(besideAtom(w1, muA, 1 - w1, muB, sigmaB, q))
  if (sigmaB === 0) return exp(besideAtom(1 - w1, muB, w1, muA, sigmaA, q))
  // The lower tail of x is the upper tail of -x.
  if (q > 0.5) return exp(upperTail(w1, muA, sigmaA, 1 - w1, muB, sigmaB, 1 - q))
  return exp(-upperTail(w1, -muA, sigmaA, 1 - w1, -muB, sigmaB, q))
}

/** The quantile where one part always takes the same value: below, at or above that value. */
const besideAtom = (atom: number, at: number, share: number, mu: number, sigma: number, q: number): number => {
  const below = sigma === 0 ? 0 : share * normalCdf((at - mu) / sigma)
  if (q > below && q <= below + atom) return at
  const rest = q <= below ? q / share : (q - atom) / share
  return sigma === 0 ? mu : mu + sigma * normalQuantile(Math.min(rest, 1))
}

/** y with w1 P(A > y) + w2 P(B > y) = tail <= 0.5: Newton on the logarithm of the tail, inside a bracket. */
const upperTail = (
  w1: number,
  muA: number,
  sigmaA: number,
  w2: number,
  muB: number,
  sigmaB: number,
  tail: number,
): number => {
  const z = -normalQuantile(tail)
  let high = Math.max(muA + sigmaA * z, muB + sigmaB * z)
  // The tail of either part alone is a lower bound of the mixture's.
  const boundA = w1 > tail ? muA - sigmaA * normalQuantile(tail / w1) : Number.NEGATIVE_INFINITY
  const boundB = w2 > tail ? muB - sigmaB * normalQuantile(tail / w2) : Number.NEGATIVE_INFINITY
  let low = Math.max(boundA, boundB, Math.min(muA + sigmaA * z, muB + sigmaB * z))
  let y = low
  for (let step = 0; step < mostSteps && low < high; step++) {
    const u = (muA - y) / sigmaA
    const v = (muB - y) / sigmaB
    const mass = w1 * normalCdf(u) + w2 * normalCdf(v)
    const move = (mass * log(mass / tail)) / ((w1 / sigmaA) * normalDensity(u) + (w2 / sigmaB) * normalDensity(v))
    if (Math.abs(move) < smallStep) return y + move
    if (move > 0) low = y
    else high = y
    const next = y + move
    y = next > low && next < high ? next : low + (high - low) / 2
    if (y === low || y === high) return y
  }
  return y
}

/** Quantile q of any number of lognormal parts whose shares sum to 1; same conditions as `mixtureQuantile2`. */
export const mixtureQuantile = (parts: readonly MixturePart[], q: number): number => {
  const z = normalQuantile(q)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const { share, p50, sigma } of parts) {
    if (share <= 0) continue
    low = Math.min(low, log(p50) + sigma * z)
    high = Math.max(high, log(p50) + sigma * z)
  }
  let y = low + (high - low) / 2
  for (let step = 0; step < mostSteps && low < high; step++) {
    const move = newtonMove(parts, y, q)
    if (Math.abs(move) < smallStep) return exp(y + move)
    if (move > 0) low = y
    else high = y
    const next = y + move
    y = next > low && next < high ? next : low + (high - low) / 2
    if (y === low || y === high) break
  }
  return exp(y)
}

const newtonMove = (parts: readonly MixturePart[], y: number, q: number): number => {
  let missing = q
  let density = 0
  for (const { share, p50, sigma } of parts) {
    const distance = y - log(p50)
    if (sigma === 0) missing -= distance >= 0 ? share : 0
    else {
      missing -= share * normalCdf(distance / sigma)
      density += (share / sigma) * normalDensity(distance / sigma)
    }
  }
  if (missing === 0) return 0
  return density > 0 ? missing / density : missing * Number.MAX_VALUE
}

/** Shares that miss 1 by no more than this are scaled to it. */
const shareTolerance = 1e-6

export const mixtureQuantileFormula: Formula = {
  id: 'mixtureQuantile',
  title: 'Wait of a mixture of requests',
  statement:
    'The root t of sum of w_i Phi((ln t - ln p50_i) / sigma_i) = q: the quantile over requests of several kinds, which no average of quantiles gives.',
  sources: ['Total probability'],
  examples: [
    {
      given: {
        comps: [
          { w: 0.5, p50: 1, p95: 2 },
          { w: 0.5, p50: 4, p95: 8 },
        ],
        q: 0.5,
      },
      expect: 2,
      from: 'By hand: two equal shapes around 2 on the log scale',
    },
    {
      given: { comps: [{ w: 1, p50: 900, p95: 2000 }], q: 0.95 },
      expect: 2000,
      from: 'By hand: one kind only',
    },
    {
      given: {
        comps: [
          { w: 0.5, p50: 1, p95: 1 },
          { w: 0.3, p50: 2, p95: 2 },
          { w: 0.2, p50: 3, p95: 3 },
        ],
        q: 0.7,
      },
      expect: 2,
      from: 'By hand: constants, of which the first two make up 80 %',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const q = fields.number('q', { above: 0, below: 1 })
    const given = fields.groups('comps')
    const read = given.map((part) => ({ share: part.number('w', probability), ...readMedianAndSigma(part) }))
    const sum = read.reduce((total, { share }) => total + share, 0)
    if (Math.abs(sum - 1) > shareTolerance) refuse('comps', 'a list whose shares w sum to 1')
    const parts = read.map((part) => ({ ...part, share: part.share / sum }))
    const [a, b] = parts
    if (!a || !b || parts.length > 2) return mixtureQuantile(parts, q)
    return mixtureQuantile2(a.share, a.p50, a.sigma, b.p50, b.sigma, q)
  },
}
