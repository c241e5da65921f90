import { describe, expect, test } from 'vitest'
import { parameters } from '../../../scenario/parameters.ts'
import { defaultPreset, presetInputs } from '../../../scenario/presets.ts'
import { writeInput } from '../../../scenario/grammar.ts'
import { inputName, inputOf } from '../../../wording/value.ts'
import { isRefused, settingsIn } from './settings.ts'

const inputs = presetInputs(defaultPreset)
const read = (text: string) =>
  settingsIn(text, inputs).map((one) => (isRefused(one) ? [one.parameter.id] : [one.parameter.id, one.value]))

describe('a name with a value', () => {
  test.each([
    ['wait 2.5', 'limits.p95Seconds', 2.5],
    ['Wait Limit, p95 250ms', 'limits.p95Seconds', 0.25],
    ['p95 wait 4 s', 'limits.p95Seconds', 4],
    ['wait=2.5', 'limits.p95Seconds', 2.5],
    ['wait ≤ 2.5 s', 'limits.p95Seconds', 2.5],
    ['wait limit to 2.5', 'limits.p95Seconds', 2.5],
    ['wait limit off', 'limits.p95Seconds', null],
    ['cost limit 0.02', 'limits.costPerRequest', 0.02],
    ['cost limit $3/M', 'limits.costPerRequest', 0.000003],
    ['budget 0.02', 'limits.costPerRequest', 0.02],
    ['requests 1.2M', 'workload.requestsPerDay', 1_200_000],
    ['requests 1.2 M', 'workload.requestsPerDay', 1_200_000],
    ['requests *1.5', 'workload.requestsPerDay', 30_000],
    ['requests =2400*1.3', 'workload.requestsPerDay', 3120],
    ['quality floor 80 %', 'limits.quality', 0.8],
    ['floor 80%', 'limits.quality', 0.8],
    ['input tokens 0.8 to 1.9k', 'workload.inputTokens', { low: 800, high: 1900 }],
    ['input tokens 1.2k ±30%', 'workload.inputTokens', { low: 840, best: 1200, high: 1560 }],
    ['quality priority 45', 'priorities.quality', 45],
    ['as of 2026-12-01', 'catalog.asOf', '2026-12-01'],
    ['wait for full', 'limits.waitMeasure', 'completion'],
    ['measured by coding', 'quality.task', expect.any(String)],
  ] as const)('%s', (text, id, value) => {
    expect(read(text)[0]).toEqual([id, value])
  })

  test('names alone, and values alone, set nothing', () => {
    for (const text of ['wait', 'wait limit', 'quality floor', '2.5', '80 %', '', ' ', 'GPT-5.5'])
      expect(read(text), text).toEqual([])
  })

  test('every number is set by its own name and its own text, to the value it has', () => {
    for (const parameter of parameters) {
      if (!('track' in parameter)) continue
      const value = inputOf(inputs, parameter)
      const text = `${inputName(parameter)} ${writeInput(parameter, value)}`
      expect(read(text), text).toContainEqual([parameter.id, value])
    }
  })
})

describe('a value that the input does not take', () => {
  test('is refused with what is allowed', () => {
    const [refused] = settingsIn('quality floor 140 %', inputs)
    expect(refused && isRefused(refused) && refused.refused).toContain('takes 0 to 1')
  })

  test('what is no value at all is refused only where nothing else is called that', () => {
    expect(settingsIn('wait abc', inputs)).toEqual([])
    for (const text of ['wait abc', 'wait limit abc', 'wait limit soon enough']) {
      const [refused] = settingsIn(text, inputs, false)
      expect(refused?.parameter.id).toBe('limits.p95Seconds')
      expect(refused && isRefused(refused) && refused.refused).toContain('2.5, 250 ms')
    }
  })

  test('stands behind those that take it', () => {
    const settings = settingsIn('task -2', inputs)
    expect(settings.map(isRefused)).toEqual([false, true])
  })
})
