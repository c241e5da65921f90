import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { acceptRate, cascadeCost, cascadeQuality } from './cascade.ts'
import { concaveEnvelope, type CostQuality, meanHeight } from './hull.ts'
import { jointFromLogOdds, logOddsRatioOf } from './joint.ts'
import { route } from './router.ts'
import { binormalVerifier } from './verifier.ts'

const runs = { numRuns: 1000 }
const share = between(0, 1)
const isShare = (q: number): boolean => q >= -1e-12 && q <= 1 + 1e-12

const joint = fc
  .tuple(share, share, share, share)
  .filter((parts) => parts.reduce((sum, part) => sum + part, 0) > 0.01)
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0)
    const [both = 0, strongOnly = 0, weakOnly = 0, neither = 0] = parts.map((part) => part / sum)
    return { both, strongOnly, weakOnly, neither }
  })

test('a cascade with a perfect verifier is the oracle; accept all is weak, reject all is strong', () => {
  fc.assert(
    fc.property(joint, share, share, ({ both, strongOnly, weakOnly }, se, sp) => {
      const at = (e: number, p: number): number => cascadeQuality(both, strongOnly, weakOnly, e, p)
      return (
        Math.abs(at(1, 1) - (both + strongOnly + weakOnly)) < 1e-12 &&
        Math.abs(at(1, 0) - (both + weakOnly)) < 1e-12 &&
        Math.abs(at(0, 1) - (both + strongOnly)) < 1e-12 &&
        isShare(at(se, sp)) &&
        isShare(acceptRate(both + weakOnly, se, sp))
      )
    }),
    runs,
  )
})

test('a cascade is cheaper than the strong model exactly above the ratio of prices', () => {
  fc.assert(
    fc.property(share, share, share, between(0.01, 10), (weak, check, accepted, strong) => {
      const cost = cascadeCost(weak, check, strong, accepted)
      const edge = (weak + check) / strong
      return Math.abs(accepted - edge) < 1e-9 || cost < strong === accepted > edge
    }),
    runs,
  )
})

test('a router that does not look lies on the chord between the two models', () => {
  fc.assert(
    fc.property(joint, share, (table, t) => {
      const { quality, randomQuality, strongShare } = route(table, { both: t, strongOnly: t, weakOnly: t, neither: t })
      return Math.abs(quality - randomQuality) < 1e-12 && Math.abs(strongShare - t) < 1e-12
    }),
    runs,
  )
})

test('the joint outcome keeps its marginals, its bounds and its odds ratio', () => {
  const rate = between(0.02, 0.98)
  fc.assert(
    fc.property(rate, rate, between(-6, 6), (p, q, theta) => {
      const both = jointFromLogOdds(p, q, theta)
      const back = Math.log((both * (1 - p - q + both)) / ((p - both) * (q - both)))
      return both <= Math.min(p, q) && both >= Math.max(0, p + q - 1) && Math.abs(back - theta) < 1e-6
    }),
    runs,
  )
  expect(jointFromLogOdds(0.6, 0.5, 0)).toBeCloseTo(0.3, 15)
  expect(jointFromLogOdds(0.6, 0.5, 1e9)).toBeCloseTo(0.5, 12)
  expect(jointFromLogOdds(0.6, 0.5, -1e9)).toBeCloseTo(0.1, 12)
  expect([jointFromLogOdds(0, 0.5, 2), jointFromLogOdds(1, 0.5, 2)]).toEqual([0, 0.5])
})

test('counts and the odds ratio agree, and an empty cell stays finite', () => {
  const theta = logOddsRatioOf(400, 100, 100, 400)
  expect(theta).toBeCloseTo(Math.log(16), 1)
  expect(jointFromLogOdds(0.5, 0.5, theta)).toBeCloseTo(0.4, 2)
  expect(Number.isFinite(logOddsRatioOf(10, 0, 5, 0))).toBe(true)
})

test('the envelope is concave and rising, and no choice lies above it', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(points, (given) => {
      const corners = concaveEnvelope(given)
      const slopes = corners.slice(1).map((corner, i) => slope(corners[i]!, corner))
      const height = (cost: number): number => {
        const i = corners.findLastIndex(([x]) => x <= cost)
        const next = corners[i + 1]
        return next ? corners[i]![1] + slope(corners[i]!, next) * (cost - corners[i]![0]) : corners[i]![1]
      }
      return (
        slopes.every((value, i) => value > 0 && (i === 0 || value < slopes[i - 1]!)) &&
        given.every(([cost, quality]) => quality <= height(cost) + 1e-12)
      )
    }),
    runs,
  )
})

const slope = (a: CostQuality, b: CostQuality): number => (b[1] - a[1]) / (b[0] - a[0])

test('the mean height of a flat envelope is its height', () => {
  expect(meanHeight([[1, 0.5]], 1, 9)).toBe(0.5)
})

test('a stricter verifier accepts fewer right answers and rejects more wrong ones', () => {
  const score = between(-4, 4)
  fc.assert(
    fc.property(score, score, (tau, separation) => {
      const now = binormalVerifier(tau, separation)
      const strict = binormalVerifier(tau + 0.1, separation)
      return strict.se <= now.se && strict.sp >= now.sp && isShare(now.auc)
    }),
    runs,
  )
})
