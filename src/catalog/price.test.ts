import { expect, test } from 'vitest'
import { edition, madeUp, modelNamed } from './edition.fixture.ts'
import { priceAt } from './price.ts'

const source = 'genai-prices'
const read = '2026-09-23'

test('of dated prices the latest that has begun holds', () => {
  const model = madeUp([], {
    prices: [
      { source, read, from: '2026-01-01', input: 1, output: 2 },
      { source, read, from: '2026-06-01', input: 3, output: 4 },
    ],
  })
  expect(priceAt(model, '2025-12-31')).toBeUndefined()
  expect(priceAt(model, '2026-05-31')?.input).toBe(1e-6)
  expect(priceAt(model, '2026-06-01')?.input).toBe(3e-6)
})

test('a missing cache read, or one above plain input, costs as much as input; a missing cache write likewise', () => {
  const at = (cacheRead?: number): number | undefined =>
    priceAt(
      madeUp([], { prices: [{ source, read, input: 2, output: 4, ...(cacheRead !== undefined && { cacheRead }) }] }),
      read,
    )?.cacheRead
  expect(at()).toBe(2e-6)
  expect(at(2.4)).toBe(2e-6)
  expect(at(0.2)).toBeCloseTo(0.2e-6, 15)
  expect(priceAt(modelNamed('llama-3.3-70b'), edition.id)?.cacheRead).toBe(0.59e-6)
  expect(priceAt(modelNamed('gpt-5.5'), edition.id)?.cacheWrite).toBe(5e-6)
  expect(priceAt(modelNamed('gpt-5.6-sol'), edition.id)?.cacheWrite).toBe(5e-6)
  expect(priceAt(modelNamed('claude-opus-5'), edition.id)?.cacheWrite).toBe(6.25e-6)
  expect(priceAt(modelNamed('minimax-m3'), edition.id)?.cacheWrite).toBe(0.375e-6)
})

test('Gemini Flash doubles on 1 January 2027', () => {
  for (const id of ['gemini-3.6-flash', 'gemini-3.7-flash', 'gemini-3.8-flash']) {
    expect(priceAt(modelNamed(id), '2026-12-31')).toMatchObject({ input: 0.75e-6, output: 3.75e-6, stale: false })
    expect(priceAt(modelNamed(id), '2027-01-01')).toMatchObject({ input: 1.5e-6, output: 7.5e-6, stale: false })
  }
})

test('a price that nobody vouches for any more is used and called stale', () => {
  expect(priceAt(modelNamed('gpt-5.6-sol'), '2026-11-21')?.stale).toBe(false)
  expect(priceAt(modelNamed('gpt-5.6-sol'), '2026-11-22')).toMatchObject({ output: 20e-6, stale: true })
  expect(priceAt(modelNamed('gpt-5.6-sol'), '2026-08-20')).toMatchObject({ output: 30e-6, stale: false })
})

test('peak hours of DeepSeek begin with the prices that have them', () => {
  expect(priceAt(modelNamed('deepseek-v4-flash'), '2026-08-01')).toMatchObject({ input: 0.14e-6 })
  expect(priceAt(modelNamed('deepseek-v4-flash'), '2026-08-01')?.peak).toBeUndefined()
  expect(priceAt(modelNamed('deepseek-v4-flash'), '2026-08-17')).toMatchObject({ input: 0.22e-6, peak: 2 })
})

test('tiers are of a call, ascending, and carry their cache prices', () => {
  const [tier, ...more] = priceAt(modelNamed('gpt-5.6-sol'), edition.id)?.tiers ?? []
  expect(more).toEqual([])
  expect(tier).toMatchObject({ above: 272_000, input: 8e-6, output: 30e-6, cacheWrite: 10e-6 })
  expect(tier?.cacheRead).toBeCloseTo(0.8e-6, 15)
  expect(priceAt(modelNamed('grok-4.7'), edition.id)?.tiers[0]?.above).toBe(199_999)
  expect(priceAt(modelNamed('claude-haiku-5.5'), edition.id)?.tiers[0]).toMatchObject({ above: 100_000, input: 0.5e-6 })
})

test('batch is sold by OpenAI, Anthropic and Google; flex for the models that have it', () => {
  const sold = (kind: 'batch' | 'flex'): readonly string[] =>
    edition.models.filter((model) => priceAt(model, edition.id)?.[kind] !== undefined).map(({ id }) => id)
  expect(sold('batch').every((id) => /^(gpt-(?!oss)|claude-|gemini-)/.test(id))).toBe(true)
  expect(sold('batch')).toHaveLength(
    edition.models.filter(({ id }) => /^(gpt-(?!oss)|claude-|gemini-)/.test(id)).length,
  )
  expect(sold('flex').filter((id) => id.startsWith('gpt-'))).toHaveLength(12)
  expect(
    sold('flex')
      .filter((id) => !id.startsWith('gpt-'))
      .every((id) => id.startsWith('gemini-3')),
  ).toBe(true)
})

test('every model has a price on the day of its edition', () => {
  for (const model of edition.models) expect(priceAt(model, edition.id), model.id).toBeDefined()
})
