import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { cacheBreakevenHit, cacheMultiplier } from './cache.ts'
import {
  freshTokens,
  inputUsd,
  outputUsd,
  type RequestPrice,
  requestCost,
  tierIndex,
  type Usage,
} from './request-cost.ts'

const runs = { numRuns: 1000 }
const price = between(0, 1e-4)
const tokens = fc.integer({ min: 0, max: 2_000_000 })
const share = between(0, 1)
const dearer = between(1, 3)

/** Prices with tiers that never get cheaper, in any order, and cache reads no dearer than input. */
const anyPrice: fc.Arbitrary<RequestPrice> = fc
  .tuple(price, price, share, dearer, fc.array(fc.tuple(tokens, dearer), { maxLength: 3 }), share, fc.boolean())
  .map(([input, output, read, write, steps, batchFactor, stacks]) => {
    const sorted = steps.toSorted(([a], [b]) => a - b)
    let factor = 1
    const tiers = sorted.map(([above, step]) => {
      factor *= step
      return {
        above,
        input: input * factor,
        output: output * factor,
        cacheRead: input * factor * read,
        cacheWrite: input * factor * write,
      }
    })
    return {
      input,
      output,
      cacheRead: input * read,
      cacheWrite: input * write,
      tiers: tiers.toReversed(),
      batchFactor,
      batchStacksWithCache: stacks,
    }
  })

const anyUsage: fc.Arbitrary<Usage> = fc
  .tuple(tokens, share, share, tokens, tokens, fc.boolean())
  .map(([input, cached, read, output, reasoning, batch]) => ({
    input,
    cacheRead: input * cached * read,
    cacheWrite: input * cached * (1 - read),
    output,
    reasoning,
    batch,
    toolFees: 0,
  }))

const usd = (given: RequestPrice, usage: Usage): number => requestCost(given, usage).usd
const atMost = (a: number, b: number): boolean => a <= b * (1 + 1e-12)

test('more tokens of any kind never cost less', () => {
  fc.assert(
    fc.property(anyPrice, anyUsage, tokens, (given, usage, more) => {
      const now = usd(given, usage)
      return (
        atMost(now, usd(given, { ...usage, input: usage.input + more })) &&
        atMost(now, usd(given, { ...usage, output: usage.output + more })) &&
        atMost(now, usd(given, { ...usage, reasoning: usage.reasoning + more }))
      )
    }),
    runs,
  )
})

test('a higher price never costs less', () => {
  fc.assert(
    fc.property(anyPrice, anyUsage, dearer, (given, usage, factor) => {
      const now = usd({ ...given, tiers: [] }, usage)
      return (['input', 'output', 'cacheRead', 'cacheWrite'] as const).every((part) =>
        atMost(now, usd({ ...given, tiers: [], [part]: (given[part] ?? 0) * factor }, usage)),
      )
    }),
    runs,
  )
})

test('a batch of fresh tokens, or one that keeps the cache, never costs more', () => {
  fc.assert(
    fc.property(anyPrice, anyUsage, (given, usage) => {
      const fresh = { ...usage, cacheRead: 0, cacheWrite: 0 }
      const stacking = { ...given, batchStacksWithCache: true }
      return (
        atMost(usd(given, { ...fresh, batch: true }), usd(given, { ...fresh, batch: false })) &&
        atMost(usd(stacking, { ...usage, batch: true }), usd(stacking, { ...usage, batch: false }))
      )
    }),
    runs,
  )
})

test('caching that always hits never costs more than none while reads are no dearer than input', () => {
  fc.assert(
    fc.property(share, share, dearer, (rho, r, w) => cacheMultiplier(rho, 1, r, w) <= 1 + 1e-12),
    runs,
  )
})

test('caching pays exactly above its break-even hit rate', () => {
  fc.assert(
    fc.property(share, between(0, 0.99), dearer, (hit, r, w) => {
      const effect = cacheMultiplier(1, hit, r, w)
      const threshold = cacheBreakevenHit(r, w)
      return Math.abs(hit - threshold) < 1e-9 || effect < 1 === hit > threshold
    }),
    runs,
  )
})

test('all prices doubled double the cost', () => {
  fc.assert(
    fc.property(anyPrice, anyUsage, (given, usage) => {
      const doubled = {
        ...given,
        input: given.input * 2,
        output: given.output * 2,
        cacheRead: (given.cacheRead ?? 0) * 2,
        cacheWrite: (given.cacheWrite ?? 0) * 2,
        tiers: (given.tiers ?? []).map((tier) => ({
          above: tier.above,
          input: tier.input * 2,
          output: tier.output * 2,
          cacheRead: (tier.cacheRead ?? 0) * 2,
          cacheWrite: (tier.cacheWrite ?? 0) * 2,
        })),
      }
      // Below the normal doubles a last place is no longer a fixed share.
      return Math.abs(usd(doubled, usage) - 2 * usd(given, usage)) <= 1e-12 * usd(given, usage) + 1e-300
    }),
    runs,
  )
})

test('a loop that uses the scalars gets the bits of the whole formula', () => {
  fc.assert(
    fc.property(anyPrice, anyUsage, (given, usage) => {
      const at = tierIndex(
        (given.tiers ?? []).map(({ above }) => above),
        usage.input,
      )
      const use = given.tiers?.[at] ?? given
      const factor = usage.batch ? (given.batchFactor ?? 1) : 1
      const plain = usage.batch && given.batchStacksWithCache === false
      const read = plain ? use.input : (use.cacheRead ?? use.input)
      const write = plain ? use.input : (use.cacheWrite ?? use.input)
      const fresh = freshTokens(usage.input, usage.cacheRead, usage.cacheWrite)
      const into = inputUsd(fresh, usage.cacheRead, usage.cacheWrite, use.input, read, write, factor)
      return into + outputUsd(usage.output, usage.reasoning, use.output, factor) === usd(given, usage)
    }),
    runs,
  )
})

test('the tier is the highest threshold strictly below the input, in whatever order they stand', () => {
  expect([
    tierIndex([], 5),
    tierIndex([200, 100], 100),
    tierIndex([200, 100], 101),
    tierIndex([200, 100], 201),
  ]).toEqual([-1, -1, 1, 0])
})
