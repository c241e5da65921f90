import fc from 'fast-check'
import { test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { betaCdf } from '../../base/special.ts'
import { betaFrom90 } from './beta-from-interval.ts'
import { jeffreys } from './jeffreys.ts'
import { logitNormalFrom90 } from './logit-normal.ts'
import { cappedMean, lognormalCdf, lognormalMean, muFrom90, sigmaFrom90 } from './lognormal.ts'
import { excessMoments } from './lognormal-excess.ts'
import { pert, pertQuantile } from './pert.ts'
import { quantile } from './quantile.ts'

const runs = { numRuns: 1000 }
const positive = between(1e-6, 1e9)
const share = between(0.001, 0.999)

test('a range whose ends meet is a point in every draw', () => {
  fc.assert(
    fc.property(positive, between(-8, 8), (value, z) => {
      const sigma = sigmaFrom90(value, value)
      return sigma === 0 && Math.abs(Math.exp(muFrom90(value, value) + sigma * z) / value - 1) < 1e-12
    }),
    runs,
  )
  fc.assert(
    fc.property(share, (p) => logitNormalFrom90(p, p).sigma === 0),
    runs,
  )
})

test('a lognormal has 5 % below its low end, and a mean between median and cap', () => {
  fc.assert(
    fc.property(positive, between(1.01, 50), positive, (low, factor, cap) => {
      const mu = muFrom90(low, low * factor)
      const sigma = sigmaFrom90(low, low * factor)
      const capped = cappedMean(mu, sigma, cap)
      return (
        Math.abs(lognormalCdf(low, Math.exp(mu), sigma) - 0.05) < 1e-9 &&
        capped <= cap * (1 + 1e-12) &&
        capped <= lognormalMean(mu, sigma) * (1 + 1e-9)
      )
    }),
    runs,
  )
})

test('a beta fitted to an interval has its ends as 5 % and 95 % points', () => {
  const wide = fc.tuple(share, share).filter(([a, b]) => Math.abs(a - b) > 0.02)
  fc.assert(
    fc.property(wide, ([one, other]) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      const shape = betaFrom90(low, high)
      if (!shape) return false
      return (
        Math.abs(betaCdf(low, shape.a, shape.b) - 0.05) < 1e-6 &&
        Math.abs(betaCdf(high, shape.a, shape.b) - 0.95) < 1e-6
      )
    }),
    runs,
  )
})

test('an interval from counts holds its mean and closes with more trials', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (n, at) => {
      const s = Math.min(at, n)
      const now = jeffreys(s, n)
      const more = jeffreys(s * 10, n * 10)
      return now.low <= now.mean && now.mean <= now.high && more.high - more.low <= now.high - now.low
    }),
    runs,
  )
})

test('PERT keeps to its ends, with its mean between them', () => {
  const value = between(-1e6, 1e6)
  fc.assert(
    fc.property(value, value, value, share, (a, b, c, p) => {
      const [low, mode, high] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number]
      const shape = pert(low, mode, high, 4)
      const x = pertQuantile(shape, p)
      return (
        x >= low &&
        x <= high * (1 + Math.sign(high) * 1e-12) + 1e-9 &&
        shape.mean >= low - 1e-9 &&
        shape.mean <= high + 1e-9
      )
    }),
    runs,
  )
})

test('a quantile of a sample lies within it and rises with p', () => {
  fc.assert(
    fc.property(fc.array(between(-1e9, 1e9), { minLength: 1 }), share, (values, p) => {
      const now = quantile(values, p)
      return now >= Math.min(...values) && now <= Math.max(...values) && quantile(values, Math.min(1, p + 0.1)) >= now
    }),
    runs,
  )
})

test('what is above a threshold and what is cut at it make up the whole, and a threshold takes no more than it is', () => {
  const sigmas = between(0, 2)
  fc.assert(
    fc.property(positive, sigmas, between(0.01, 100), (p50, sigma, ratio) => {
      const [mu, threshold] = [muFrom90(p50, p50), p50 * ratio]
      const mean = lognormalMean(mu, sigma)
      const above = excessMoments(mean, sigma, threshold)
      const sum = above.mean + cappedMean(mu, sigma, threshold)
      return Math.abs(sum - mean) <= 1e-9 * mean && above.variance >= 0 && above.mean >= mean - threshold - 1e-9 * mean
    }),
    runs,
  )
})
