import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { cacheableTokens, cacheHitRate } from './cache-hits.ts'
import { cachedConversation, conversationTokens } from './conversation.ts'
import { expectedAttempts } from './retries.ts'
import { cumulativeVolume, logisticVolume, monthlyVolume } from './volume.ts'

const runs = { numRuns: 1000 }
const share = between(0, 1)
const tokens = fc.integer({ min: 0, max: 5000 })

test('expected attempts lie between 1 and the most allowed; without failures there is one', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 10 }), share, (f, most, billed) => {
      const result = expectedAttempts(f, most, billed)
      return (
        result.attempts >= 1 &&
        result.attempts <= most * (1 + 1e-12) &&
        result.success >= 0 &&
        result.success <= 1 &&
        result.billed <= result.attempts * (1 + 1e-12)
      )
    }),
    runs,
  )
  expect(expectedAttempts(0, 5, 1)).toEqual({ attempts: 1, success: 1, billed: 1 })
})

test('a conversation follows its closed form, and a window only cuts', () => {
  fc.assert(
    fc.property(
      tokens,
      tokens,
      tokens,
      fc.integer({ min: 0, max: 50 }),
      tokens,
      (system, user, answer, turns, window) => {
        const talk = { system, user, answer, turns }
        const { input, output } = conversationTokens(talk)
        const closed = turns * system + turns * user + ((user + answer) * turns * (turns - 1)) / 2
        const cut = conversationTokens(talk, window)
        return input === closed && output === turns * answer && cut.input <= input && cut.lastPrompt <= window
      },
    ),
    runs,
  )
})

test('what is read from the cache and what is not make up the whole input', () => {
  fc.assert(
    fc.property(
      tokens,
      tokens,
      tokens,
      fc.integer({ min: 0, max: 50 }),
      share,
      share,
      (system, user, answer, turns, hit, shared) => {
        const talk = { system, user, answer, turns }
        const { read, fresh } = cachedConversation(talk, hit, shared)
        const { input } = conversationTokens(talk)
        return Math.abs(read + fresh - input) <= 1e-9 * Math.max(1, input) && fresh >= -1e-9
      },
    ),
    runs,
  )
})

test('hit rates rise with traffic, stay below 1, and a fixed life finds less than a renewed one', () => {
  fc.assert(
    fc.property(between(0, 1), between(0, 3600), (rate, ttl) => {
      const sliding = cacheHitRate(rate, ttl, 'sliding')
      const fixed = cacheHitRate(rate, ttl, 'fixed')
      return fixed <= sliding + 1e-15 && sliding <= 1 && cacheHitRate(rate * 2, ttl, 'sliding') >= sliding && fixed >= 0
    }),
    runs,
  )
})

test('cacheable tokens never exceed the prefix and rise in steps', () => {
  fc.assert(
    fc.property(tokens, tokens, fc.integer({ min: 1, max: 500 }), (prefix, minimum, step) => {
      const cached = cacheableTokens(prefix, minimum, step)
      return cached <= prefix && (cached === 0 || (cached - minimum) % step === 0)
    }),
    runs,
  )
})

test('volumes: months add up, nothing stays nothing, saturation stays below the capacity', () => {
  fc.assert(
    fc.property(between(0, 1e7), between(-0.5, 10), (perDay, growth) => {
      const year = cumulativeVolume(perDay, growth, 12)
      return (
        Math.abs(cumulativeVolume(perDay, growth, 13) - year - monthlyVolume(perDay, growth, 12)) <=
          1e-9 * (1 + 2 * year) * 11 && monthlyVolume(0, growth, 7) === 0
      )
    }),
    runs,
  )
  fc.assert(
    fc.property(between(1, 1e5), between(0, 50), (start, t) => {
      const now = logisticVolume(start, 1e6, 1.2, t)
      return now >= start * (1 - 1e-12) && now <= 1e6
    }),
    runs,
  )
})
