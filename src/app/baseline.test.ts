import { describe, expect, test } from 'vitest'
import { baselineKindOf, baselineOf, baselinesOf, presetScenario } from './baseline.ts'
import { base, foreign, foreignLink } from './scenarios.fixture.ts'

const opened = { ...base, name: 'as opened' }
const before = { scenario: { ...base, name: 'as saved' }, revision: 3, at: 1 }

describe('the baseline', () => {
  test('is the link as opened, else the preset, else the last saved version', () => {
    expect(baselineOf({ scenario: base, opened, savedBefore: before })).toBe(opened)
    expect(baselineOf({ scenario: base, savedBefore: before })).toBe(presetScenario(base.preset, base.edition))
    const unknown = { ...base, preset: 'of another time' }
    expect(baselineOf({ scenario: unknown, savedBefore: before })).toBe(before.scenario)
    expect(baselineOf({ scenario: unknown })).toBe(presetScenario(unknown.preset, base.edition))
  })

  test('is the one chosen, as long as it is there', () => {
    const all = { scenario: base, opened, savedBefore: before }
    expect(baselinesOf(all)).toEqual(['opened', 'preset', 'saved'])
    expect(baselineOf({ ...all, compare: 'saved' })).toBe(before.scenario)
    expect(baselineOf({ ...all, compare: 'preset' })).toBe(presetScenario(base.preset, base.edition))
    expect(baselineOf({ ...all, compare: { link: foreignLink, scenario: foreign } })).toBe(foreign)
    expect(baselineKindOf({ scenario: base, compare: 'saved' })).toBe('preset')
    expect(baselineKindOf({ scenario: base, compare: 'opened' })).toBe('preset')
  })
})
