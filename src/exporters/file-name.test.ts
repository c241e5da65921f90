import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'
import { anyText } from './hostile.fixture.ts'

test('a file is named by scenario, view and day', () => {
  const of = { view: 'Tradeoffs', day: '2026-11-24', extension: 'png' }
  expect(fileName({ ...of, scenario: 'Support copilot, EU' })).toBe(
    'trilemma_support-copilot-eu_tradeoffs_2026-11-24.png',
  )
  expect(fileName({ ...of, scenario: 'Größe Łódź: Ångström & ½' })).toBe(
    'trilemma_grosse-lodz-angstrom-1-2_tradeoffs_2026-11-24.png',
  )
  expect(fileName({ ...of, scenario: '日本語' })).toBe('trilemma_scenario_tradeoffs_2026-11-24.png')
  expect(fileName({ ...of, scenario: 'x', view: '3-slides', extension: 'trilemma.json' })).toBe(
    'trilemma_x_3-slides_2026-11-24.trilemma.json',
  )
})

test('whatever the scenario is called, the name keeps the pattern and its length', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('tradeoffs', 'x'.repeat(50)), (name, view) => {
      const scenario = name.repeat(5)
      const made = fileName({ scenario, view, day: '2026-11-24', extension: 'csv' })
      expect(made).toMatch(/^trilemma_[a-z0-9]+(-[a-z0-9]+)*_[a-z0-9]+(-[a-z0-9]+)*_\d{4}-\d\d-\d\d\.csv$/)
      expect(made.length).toBeLessThanOrEqual(80)
    }),
    { numRuns: 5_000 },
  )
})
