import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { betaQuantile } from '../../base/special.ts'
import { betaLogit } from '../uncertainty/beta-logit.ts'
import { headroomApply, headroomOf } from './headroom.ts'
import { powerPrior } from './power-prior.ts'
import { betaPassHatK, passAtK, passHatK } from './repeated-success.ts'
import { ragQuality, requiredRecall } from './retrieval.ts'
import { freshQuality, staleness } from './staleness.ts'
import { majorityBeta, majorityBetaLimit, majorityVote } from './voting.ts'

const runs = { numRuns: 1000 }
const share = between(0, 1)
const shape = between(0.2, 200)
const isShare = (q: number): boolean => q >= 0 && q <= 1

test('an uplift keeps a rate a rate, and is read back from it', () => {
  fc.assert(
    fc.property(share, between(-1, 1), (q, kappa) => {
      const after = headroomApply(q, kappa)
      const back = headroomOf(q, after)
      return isShare(after) && (q < 1e-6 || q > 1 - 1e-6 || Math.abs(back - kappa) < 1e-8)
    }),
    runs,
  )
})

test('retrieval that finds everything answers as with the passage, and reaches its target with the recall it needs', () => {
  fc.assert(
    fc.property(share, share, share, share, (recall, hit, miss, target) => {
      const needed = requiredRecall(target, hit, miss)
      const reached =
        needed.kind === 'infeasible' ? target > hit : ragQuality(needed.recall, hit, miss) >= target - 1e-12
      return isShare(ragQuality(recall, hit, miss)) && ragQuality(1, hit, miss) === hit && reached
    }),
    runs,
  )
})

test('facts grow stale with time and with the rate of change, never beyond all of them', () => {
  const years = between(0, 20)
  fc.assert(
    fc.property(years, years, years, share, (nu, interval, lag, phi) => {
      const now = staleness(nu, interval, lag)
      return (
        isShare(now) &&
        staleness(nu, interval, lag + 0.1) >= now - 1e-15 &&
        staleness(nu, interval + 0.1, lag) >= now - 1e-15 &&
        staleness(nu + 0.1, interval, lag) >= now - 1e-15 &&
        isShare(freshQuality(0.9, phi, now))
      )
    }),
    runs,
  )
})

test('votes are shares; they help where the answer is usually right, and no more than their limit', () => {
  const odd = fc.integer({ min: 0, max: 20 }).map((half) => 2 * half + 1)
  fc.assert(
    fc.property(share, odd, (p, n) => {
      const now = majorityVote(p, n)
      return isShare(now) && (p >= 0.5 ? majorityVote(p, n + 2) >= now - 1e-12 : majorityVote(p, n + 2) <= now + 1e-12)
    }),
    runs,
  )
  fc.assert(
    fc.property(
      shape,
      shape,
      (a, b) => isShare(majorityBeta(a, b, 7)) && Math.abs(majorityBeta(a, b, 1) - a / (a + b)) < 1e-9,
    ),
    runs,
  )
  expect(majorityBeta(1.4, 0.6, 20001)).toBeCloseTo(majorityBetaLimit(1.4, 0.6), 4)
})

test('any of k is at least one of them, all of k at most, and both are one sample at k = 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.integer({ min: 1, max: 40 }), (n, right, k) => {
      const c = Math.min(n, right)
      const any = passAtK(n, c, k)
      const all = passHatK(n, c, k)
      if (k > n) return any === undefined && all === undefined
      return (any ?? -1) >= c / n - 1e-12 && (all ?? 2) <= c / n + 1e-12
    }),
    runs,
  )
  fc.assert(
    fc.property(shape, shape, (a, b) => betaPassHatK(a, b, 3) <= a / (a + b) + 1e-12),
    runs,
  )
})

test('evidence adds: no piece is no change, a cap bounds its weight, order does not matter', () => {
  const piece = fc.tuple(fc.nat(500), share, share, fc.nat(100)).map(([n, rate, weight, cap]) => ({
    successes: n * rate,
    n,
    weight,
    cap,
  }))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (evidence) => {
      const { a, b } = powerPrior(evidence)
      const turned = powerPrior(evidence.toReversed())
      const most = evidence.reduce((sum, { n, weight, cap }) => sum + Math.min(cap, weight * n), 0)
      return Math.abs(a + b - 1 - most) < 1e-9 && Math.abs(turned.a - a) < 1e-9 && a >= 0.5 && b >= 0.5 - 1e-9
    }),
    runs,
  )
})

test('the logit-normal of a Beta reproduces its median and the ends of its 90 % interval for many counts', () => {
  const { mean, sigma } = betaLogit(170.5, 30.5)
  const at = (z: number): number => 1 / (1 + Math.exp(-(mean + z * sigma)))
  expect(at(1.6448536269514722)).toBeCloseTo(betaQuantile(170.5, 30.5, 0.95), 2)
  expect(at(-1.6448536269514722)).toBeCloseTo(betaQuantile(170.5, 30.5, 0.05), 2)
  expect(at(0)).toBeCloseTo(betaQuantile(170.5, 30.5, 0.5), 2)
})
