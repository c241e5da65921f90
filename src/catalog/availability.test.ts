import { expect, test } from 'vitest'
import { availabilityAt } from './availability.ts'
import { edition, madeUp, modelNamed } from './edition.fixture.ts'

test('a shutdown counts from its day, and before it as long as the life asked for', () => {
  const model = madeUp([], { availability: { kind: 'ending', date: '2026-12-11', source: 'openai-deprecations' } })
  expect(availabilityAt(model, '2026-12-10', 0)).toBe('ok')
  expect(availabilityAt(model, '2026-12-10', 1)).toBe('ok')
  expect(availabilityAt(model, '2026-12-10', 2)).toBe('ending')
  expect(availabilityAt(model, '2026-12-11', 0)).toBe('ended')
  expect(availabilityAt(model, '2026-06-14', 180)).toBe('ok')
  expect(availabilityAt(model, '2026-06-15', 180)).toBe('ending')
})

test('a model without an announced end lives', () =>
  expect(availabilityAt(madeUp([]), '2030-01-01', 10_000)).toBe('ok'))

test('on the day of the edition two models are gone and eleven end within half a year', () => {
  const states = edition.models.map((model) => availabilityAt(model, edition.id, 180))
  expect(states.filter((state) => state === 'ended')).toHaveLength(2)
  expect(states.filter((state) => state === 'ending')).toHaveLength(11)
  expect(availabilityAt(modelNamed('gpt-5.1'), edition.id, 126)).toBe('ok')
  expect(availabilityAt(modelNamed('gpt-5.1'), edition.id, 127)).toBe('ending')
})

test('shutdowns that reached us through others say so', () => {
  const sources = edition.models.flatMap(({ availability }) =>
    availability.kind === 'active' ? [] : [availability.source],
  )
  expect(sources).toHaveLength(13)
  expect(sources.filter((id) => edition.sources[id]?.secondHand !== true)).toEqual([])
})
