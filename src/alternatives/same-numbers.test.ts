import { expect, test } from 'vitest'
import { edition } from '../catalog/edition.fixture.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { numberAt } from '../scenario/values.ts'
import { assumptionsOf } from './assumptions.ts'
import { rangedInputs } from './ranged.ts'
import { sameNumbers, sameRecords } from './same-numbers.ts'

test('records are the same by their numbers, one level deep', () => {
  const one = { n: 1, of: { a: 1, b: undefined }, list: [1, 2] }
  expect(sameRecords(one, { n: 1, of: { a: 1, b: undefined }, list: [1, 2] })).toBe(true)
  expect(sameRecords(one, { ...one, of: { a: 2, b: undefined } })).toBe(false)
  expect(sameRecords(one, { ...one, list: [1, 3] })).toBe(false)
  expect(sameNumbers(undefined, { a: 1 })).toBe(false)
  expect(sameNumbers<{ a: number }>(undefined, undefined)).toBe(true)
})

test('worlds are the same exactly where nothing that is read of them differs', () => {
  const seen = new Set<boolean>()
  for (const { id: preset } of presets) {
    const scenario = scenarioOf(preset, edition.id)
    const point = assumptionsOf(scenario)
    for (const { id, at } of rangedInputs(scenario)) {
      const moved = assumptionsOf(scenario, (other) => (other === id ? at(1) : numberAt(scenario, other)))
      const same = JSON.stringify(point) === JSON.stringify(moved)
      expect(sameRecords(point, moved), id).toBe(same)
      seen.add(same)
    }
  }
  expect([seen.has(true), seen.has(false)]).toEqual([true, true])
})
