import { expect, test } from 'vitest'
import { edition, editionOf, modelNamed } from './edition.fixture.ts'
import { tuningOffers } from './tuning-offer.ts'

const offers = (id: string) => tuningOffers(edition, modelNamed(id))

test('an offer by name counts before one by size, if it says what serving costs', () => {
  expect(offers('gpt-4o')).toEqual([
    { provider: 'OpenAI', training: 25e-6, serving: 1.5, source: 'portkey', by: 'name' },
  ])
  expect(offers('llama-3.3-70b').map(({ provider, by, serving }) => [provider, by, serving])).toEqual([
    ['Fireworks', 'size', 1],
    ['Google', 'name', undefined],
    ['Together', 'size', undefined],
    ['Mistral', 'size', undefined],
  ])
})

test('closed models have offers by name alone, large open ones none', () => {
  expect(offers('gpt-4.1').map(({ by, serving }) => [by, serving])).toEqual([['name', undefined]])
  expect(offers('gpt-5.6-luna')).toEqual([])
  expect(offers('kimi-k3')).toEqual([])
  expect(offers('qwen3-8b').map(({ by }) => by)).toEqual(['size', 'size', 'size'])
})

test('an edition without tuning prices offers nothing', () => {
  const before = editionOf('2026-11-24')
  expect(before.models.flatMap((model) => tuningOffers(before, model))).toEqual([])
})
