import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { exp } from '../../base/elementary.ts'
import { Z95 } from '../constants.ts'
import { callTimes } from './call.ts'
import { slowestOf } from './fan-out.ts'
import { momentMean, momentVariance, quantileFromMoments } from './lognormal-sum.ts'
import { mixtureQuantile, mixtureQuantile2 } from './mixture.ts'
import { erlangC, sojournTail } from './queue.ts'
import { capacityOf } from './rate-limit.ts'
import { fewestServers } from './servers.ts'

const runs = { numRuns: 1000 }
const seconds = between(0, 60)
const median = between(1e-3, 1e5)
const sigma = between(0, 2.5)
const quantile = between(0.01, 0.99)

test('the last token never comes before the first, nor the first before the call', () => {
  const call = fc.record({
    before: seconds,
    firstToken: seconds,
    extraInput: fc.nat(1e6),
    prefillSpeed: between(100, 1e5),
    reasoning: fc.nat(1e5),
    output: fc.nat(1e5),
    speed: between(1, 1000),
  })
  fc.assert(
    fc.property(call, (given) => {
      const { firstToken, completion } = callTimes(given)
      return completion >= firstToken && firstToken >= given.before
    }),
    runs,
  )
})

test('more parallel calls wait longer', () => {
  fc.assert(
    fc.property(median, sigma, fc.integer({ min: 1, max: 50 }), quantile, (p50, s, k, q) => {
      return slowestOf(k + 1, p50, s, q) >= slowestOf(k, p50, s, q) * (1 - 1e-12)
    }),
    runs,
  )
})

describe('sums of lognormals', () => {
  test('one part keeps its quantiles, and a sum lies above each part', () => {
    fc.assert(
      fc.property(median, sigma, median, sigma, (a, sa, b, sb) => {
        const meanA = momentMean(a, sa)
        const own = quantileFromMoments(meanA, momentVariance(meanA, sa), Z95)
        const meanB = momentMean(b, sb)
        const mean = meanA + meanB
        const variance = momentVariance(meanA, sa) + momentVariance(meanB, sb)
        return Math.abs(own / (a * exp(Z95 * sa)) - 1) < 1e-9 && quantileFromMoments(mean, variance, 0) > 0
      }),
      runs,
    )
    expect(quantileFromMoments(0, 0, Z95)).toBe(0)
    expect(quantileFromMoments(5, 0, Z95)).toBe(5)
  })
})

describe('mixtures', () => {
  const share = between(0, 1)

  test('a quantile of the mixture lies between those of its parts', () => {
    fc.assert(
      fc.property(share, median, sigma, median, sigma, quantile, (w, a, sa, b, sb, q) => {
        const [one, other] = [mixtureQuantile2(1, a, sa, b, sb, q), mixtureQuantile2(0, a, sa, b, sb, q)]
        const mixed = mixtureQuantile2(w, a, sa, b, sb, q)
        return mixed >= Math.min(one, other) * (1 - 1e-9) && mixed <= Math.max(one, other) * (1 + 1e-9)
      }),
      runs,
    )
  })

  test('two parts give what any number of parts gives', () => {
    fc.assert(
      fc.property(share, median, between(0.01, 2.5), median, between(0.01, 2.5), quantile, (w, a, sa, b, sb, q) => {
        const two = mixtureQuantile2(w, a, sa, b, sb, q)
        const any = mixtureQuantile(
          [
            { share: w, p50: a, sigma: sa },
            { share: 1 - w, p50: b, sigma: sb },
          ],
          q,
        )
        return Math.abs(two / any - 1) < 1e-9
      }),
      runs,
    )
  })

  test('the order of the parts does not matter, and a higher quantile is never lower', () => {
    fc.assert(
      fc.property(share, median, sigma, median, sigma, quantile, (w, a, sa, b, sb, q) => {
        const mixed = mixtureQuantile2(w, a, sa, b, sb, q)
        const turned = mixtureQuantile2(1 - w, b, sb, a, sa, q)
        return Math.abs(turned / mixed - 1) < 1e-9 && mixtureQuantile2(w, a, sa, b, sb, q + 0.005) >= mixed * (1 - 1e-9)
      }),
      { ...runs, examples: [[0.5, 1, 0, 1, 0, 0.5]] },
    )
  })

  test('a part that always takes the same time is a step', () => {
    expect(mixtureQuantile2(0.5, 1, 0, 4, 0, 0.4)).toBe(1)
    expect(mixtureQuantile2(0.5, 4, 0, 1, 0, 0.4)).toBeCloseTo(1, 12)
    expect(mixtureQuantile2(0.5, 4, 0, 1, 0, 0.6)).toBeCloseTo(4, 12)
    expect(mixtureQuantile2(0.5, 1, 0, 4, 0.5, 0.3)).toBe(1)
    expect(mixtureQuantile2(0.5, 1, 0, 4, 0.5, 0.75)).toBeCloseTo(4, 2)
  })
})

describe('queues', () => {
  const load = between(0.01, 0.99)
  const servers = fc.integer({ min: 1, max: 60 })

  test('the share that waits is a share, rises with traffic and falls with servers', () => {
    fc.assert(
      fc.property(servers, load, load, (c, rho, other) => {
        const [low, high] = [Math.min(rho, other), Math.max(rho, other)]
        const waiting = (n: number, lam: number): number => {
          const queue = erlangC(n, lam, 1)
          return queue.kind === 'stable' ? queue.waiting : 1
        }
        const now = waiting(c, c * low)
        return (
          now >= 0 &&
          now <= 1 &&
          waiting(c, c * high) >= now * (1 - 1e-9) &&
          waiting(c + 1, c * low) <= now * (1 + 1e-9)
        )
      }),
      runs,
    )
  })

  test('from a load of 1 on there is no wait to state', () => {
    expect(erlangC(3, 3, 1)).toEqual({ kind: 'overloaded', load: 1 })
    expect(sojournTail(3, 4, 1, 1)).toBeUndefined()
  })

  test('the chance of a longer time falls with that time, from 1', () => {
    fc.assert(
      fc.property(servers, load, between(0, 20), (c, rho, t) => {
        const now = sojournTail(c, c * rho, 1, t) ?? 2
        const later = sojournTail(c, c * rho, 1, t + 0.5) ?? 2
        return now <= 1 + 1e-9 && later <= now + 1e-12 && later >= -1e-12
      }),
      runs,
    )
  })

  test('more traffic never needs fewer servers, and the answer keeps both conditions', () => {
    fc.assert(
      fc.property(
        between(0.1, 50),
        between(1, 3),
        between(0.05, 2),
        between(0.3, 0.95),
        (lam, factor, target, most) => {
          const now = fewestServers(lam, 0.5, target, 0.05, most)
          const more = fewestServers(lam * factor, 0.5, target, 0.05, most)
          return more.servers >= now.servers && now.load <= most + 1e-9 && now.late <= 0.05
        },
      ),
      { numRuns: 300 },
    )
  })
})

test('the cap that binds is the least, and without caps nothing binds', () => {
  expect(capacityOf({}, 1000, 100, 0)).toEqual({ kind: 'unlimited' })
  expect(capacityOf({ requestsPerDay: 86400, requestsPerMinute: 600 }, 1000, 100, 0)).toEqual({
    kind: 'limited',
    rps: 1,
    binding: 'rpd',
  })
  expect(capacityOf({ inputPerMinute: 60_000 }, 1000, 100, 900)).toEqual({ kind: 'limited', rps: 10, binding: 'itpm' })
  expect(capacityOf({ inputPerMinute: 60_000 }, 1000, 100, 1000)).toEqual({ kind: 'unlimited' })
})
