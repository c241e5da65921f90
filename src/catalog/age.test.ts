import { expect, test } from 'vitest'
import { edition } from './edition.fixture.ts'
import { hasStalePrice, isStale } from './age.ts'

test('a figure read more than 90 days ago is old, a month counts from its first day', () => {
  expect([isStale('2026-08-26', '2026-11-24'), isStale('2026-08-25', '2026-11-24')]).toEqual([false, true])
  expect(isStale('2026-11', '2027-01-01')).toBe(false)
  expect(isStale('2026-09', '2027-01-01')).toBe(true)
})

test('a price is as old as the day it was read on, of any of the models', () => {
  const [model] = edition.models
  if (!model) throw new Error('no model')
  expect(hasStalePrice(edition, [model.id], edition.id, edition.id)).toBe(false)
  expect(hasStalePrice(edition, [model.id], edition.id, '2027-06-01')).toBe(true)
  expect(hasStalePrice(edition, ['no-such-model'], edition.id, '2027-06-01')).toBe(false)
})
