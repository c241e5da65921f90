import { expect, test } from 'vitest'
import { parameterOf } from './parameters.ts'
import type { InputValue, NumericParameter } from './parameter.ts'
import { defaultPreset, scenarioOf } from './presets.ts'
import {
  atDeviation,
  atSpread,
  choiceAt,
  isRanged,
  limitAt,
  mixAt,
  numberAt,
  ownAt,
  rangeAt,
  spreadOf,
} from './values.ts'

const base = scenarioOf(defaultPreset, '2026-11-23')
const withInput = (id: string, value: InputValue) => ({ ...base, inputs: { ...base.inputs, [id]: value } })
const numericOf = (id: string): NumericParameter => {
  const parameter = parameterOf(id)
  if (parameter && 'domain' in parameter) return parameter
  throw new Error(id)
}

test('a range without a best guess stands for its median on its own scale', () => {
  expect(numberAt(withInput('workload.inputTokens', { low: 500, high: 2000 }), 'workload.inputTokens')).toBe(1000)
  expect(
    numberAt(withInput('workload.cacheableShare', { low: 0.2, high: 0.8 }), 'workload.cacheableShare'),
  ).toBeCloseTo(0.5, 14)
  expect(numberAt(withInput('quality.taskDifficulty', { low: -1, high: 2 }), 'quality.taskDifficulty')).toBe(0.5)
  expect(numberAt(withInput('workload.inputTokens', { low: 500, best: 700, high: 2000 }), 'workload.inputTokens')).toBe(
    700,
  )
})

test('limits are numbers or off, choices and mixes are text', () => {
  expect(limitAt(base, 'limits.p95Seconds')).toBe(4)
  expect(limitAt(withInput('limits.p95Seconds', null), 'limits.p95Seconds')).toBeUndefined()
  expect(choiceAt(base, 'limits.waitMeasure')).toBe('first-token')
  expect(mixAt(base).map(({ yardstick }) => yardstick)).toEqual([
    'long-context',
    'instruction-following',
    'support-agent',
  ])
  expect(ownAt(base)).toEqual({})
  expect(ownAt(withInput('quality.own', { 'gpt-5.5': { successes: 8, n: 10 } }))).toEqual({
    'gpt-5.5': { successes: 8, n: 10 },
  })
})

test('a range is a 90 % interval on its scale', () => {
  const tokens = numericOf('workload.inputTokens')
  const spread = spreadOf(tokens, { low: 500, high: 2000 })
  expect(spread.transform).toBe('log')
  expect(atSpread(spread, -1.6448536269514722)).toBeCloseTo(500, 9)
  expect(atSpread(spread, 1.6448536269514722)).toBeCloseTo(2000, 9)
  expect(spreadOf(numericOf('workload.cacheHitRate'), { low: 0.1, high: 0.9 })).toMatchObject({ transform: 'logit' })
  expect(spreadOf(tokens, 7)).toEqual({ transform: 'identity', centre: 7, sigma: 0 })
})

test('a best guess moves the centre and keeps the width', () => {
  const tokens = numericOf('workload.inputTokens')
  const plain = spreadOf(tokens, { low: 500, high: 2000 })
  const leaning = spreadOf(tokens, { low: 500, best: 600, high: 2000 })
  expect(leaning.sigma).toBe(plain.sigma)
  expect(atSpread(leaning, 0)).toBeCloseTo(600, 9)
})

test('a deviation of 0 is the point value, and none leaves the domain', () => {
  const scenario = withInput('workload.cacheableShare', { low: 0, best: 0.3, high: 1 })
  expect(isRanged(scenario, 'workload.cacheableShare')).toBe(true)
  expect(isRanged(scenario, 'limits.quality')).toBe(false)
  expect(rangeAt(scenario, 'workload.cacheableShare')).toEqual({ low: 0, best: 0.3, high: 1 })
  expect(atDeviation(scenario, 'workload.cacheableShare', 0)).toBe(0.3)
  for (const z of [-6, -1, 1, 6]) {
    const value = atDeviation(scenario, 'workload.cacheableShare', z)
    expect(value).toBeGreaterThanOrEqual(0)
    expect(value).toBeLessThanOrEqual(1)
  }
  expect(atDeviation(withInput('workload.outputSpread', { low: 1, high: 1.2 }), 'workload.outputSpread', -9)).toBe(1)
})

test('an unknown id is a programmer error', () => {
  expect(() => numberAt(base, 'no.such')).toThrow('No input no.such')
  expect(() => numberAt(base, 'quality.task')).toThrow()
  expect(() => limitAt(base, 'priorities.cost')).toThrow()
})
