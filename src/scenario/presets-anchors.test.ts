import { expect, test } from 'vitest'
import { presets, scenarioOf } from './presets.ts'
import { qualityIdeals } from './presets/quality-ideals.ts'
import { limitAt, numberAt } from './values.ts'

const edition = '2026-11-23'

test('anchors follow from the limits of the preset', () => {
  for (const { id } of presets) {
    const scenario = scenarioOf(id, edition)
    const cost = limitAt(scenario, 'limits.costPerRequest') ?? 0
    const wait = limitAt(scenario, 'limits.p95Seconds') ?? 0
    expect(numberAt(scenario, 'anchors.costWorst')).toBe(cost)
    expect(numberAt(scenario, 'anchors.costIdeal')).toBeCloseTo(cost / 10, 12)
    expect(numberAt(scenario, 'anchors.latencyWorst')).toBe(wait)
    expect(numberAt(scenario, 'anchors.latencyIdeal')).toBe(wait >= 86_400 ? 43_200 : wait / 5)
    expect(numberAt(scenario, 'anchors.qualityWorst')).toBe(limitAt(scenario, 'limits.quality'))
    expect(numberAt(scenario, 'anchors.qualityIdeal')).toBeGreaterThan(numberAt(scenario, 'anchors.qualityWorst'))
  }
})

test('every preset has its frozen best quality, to two digits', () => {
  expect(Object.keys(qualityIdeals).toSorted()).toEqual(presets.map(({ id }) => id).toSorted())
  for (const ideal of Object.values(qualityIdeals)) expect(Number(ideal.toFixed(2))).toBe(ideal)
})
