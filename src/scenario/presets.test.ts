import { expect, test } from 'vitest'
import { checkInput, isBeyondTrack } from './check-input.ts'
import { parameterOf, parameters, parametersById, parametersByKey } from './parameters.ts'
import { presetWords } from './preset-words.ts'
import { applyPreset, changedInputs, defaultPreset, presetOf, presets, scenarioOf } from './presets.ts'
import { mixAt, numberAt } from './values.ts'

const edition = '2026-11-23'

test('ids and keys are unique, keys are short', () => {
  expect(parametersById.size).toBe(parameters.length)
  expect(parametersByKey.size).toBe(parameters.length)
  for (const { key } of parameters) expect(key).toMatch(/^[a-z][a-z0-9]?$/)
})

test('fourteen presets, each with three defining inputs that it sets', () => {
  expect(presets).toHaveLength(14)
  for (const { id, defining, inputs } of presets) {
    expect(presetWords(id).about, id).toMatch(/^\S.*\.$/)
    for (const name of defining) expect(inputs, `${id} ${name}`).toHaveProperty([name])
    for (const name of Object.keys(inputs)) expect(parametersById.has(name), name).toBe(true)
  }
})

test('a preset has no changed inputs, and half a trillion tokens are half a trillion', () => {
  for (const { id } of presets) expect(changedInputs(scenarioOf(id, edition))).toEqual([])
  const scenario = scenarioOf('half-a-trillion-tokens', edition)
  const tokens = numberAt(scenario, 'workload.inputTokens') + numberAt(scenario, 'workload.outputTokens')
  expect(tokens * numberAt(scenario, 'workload.requestsPerDay') * 365).toBeCloseTo(5e11, -9)
})

test('weights of every task sum to 1', () => {
  for (const { id } of presets)
    expect(mixAt(scenarioOf(id, edition)).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
})

test('applying a preset sets what it names and keeps the rest that was changed', () => {
  const start = scenarioOf(defaultPreset, edition)
  const mine = {
    ...start,
    name: 'Mine',
    inputs: { ...start.inputs, 'limits.quality': 0.9, 'serving.networkSeconds': 0.2 },
  }
  expect(changedInputs(mine)).toEqual(['limits.quality', 'serving.networkSeconds'])
  const { scenario, sets, keeps } = applyPreset(mine, 'code-review')
  expect(keeps).toEqual(['serving.networkSeconds'])
  expect(sets).toContain('limits.quality')
  expect(sets).toHaveLength(Object.keys(presetOf('code-review')?.inputs ?? {}).length)
  expect(scenario.inputs['limits.quality']).toBe(0.7)
  expect(changedInputs(scenario)).toEqual(['serving.networkSeconds'])
  expect(scenario.name).toBe('Mine')
})

test('every value of a preset is in canonical form and on its track', () => {
  for (const { id } of presets)
    for (const [name, value] of Object.entries(scenarioOf(id, edition).inputs)) {
      const parameter = parameterOf(name)
      if (!parameter) throw new Error(name)
      expect(checkInput(parameter, value), `${id} ${name}`).toEqual({ ok: true, value })
      expect(isBeyondTrack(parameter, value), `${id} ${name}`).toBe(false)
    }
})
