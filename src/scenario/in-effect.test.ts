import { expect, test } from 'vitest'
import { checkInput } from './check-input.ts'
import { isInEffect, sayingInputs } from './in-effect.ts'
import { parameterOf, parameters } from './parameters.ts'
import { defaultPreset, presetInputs } from './presets.ts'

const inputs = { ...presetInputs(defaultPreset), 'knowledge.need': 'none', 'sourcing.hosting': 'api' }

const inEffect = (id: string, more = {}): boolean => {
  const parameter = parameterOf(id)
  if (!parameter) throw new Error(id)
  return isInEffect(parameter, { ...inputs, ...more })
}

test('what depends on a choice names an option that the choice has', () => {
  for (const { id, onlyIf = [] } of parameters)
    for (const [on, value] of onlyIf) {
      const choice = parameterOf(on)
      expect(choice?.kind, `${id} on ${on}`).toBe('choice')
      expect(choice && checkInput(choice, value).ok, `${id} on ${on}`).toBe(true)
    }
})

test('details of what is not considered have no effect', () => {
  expect(inEffect('knowledge.topK')).toBe(false)
  expect(inEffect('knowledge.topK', { 'knowledge.need': 'documents' })).toBe(true)
  expect(inEffect('sourcing.gpuHour')).toBe(false)
  expect(inEffect('sourcing.gpuHour', { 'sourcing.hosting': 'both' })).toBe(true)
  expect(inEffect('knowledge.examples', { 'sourcing.hosting': 'both' })).toBe(true)
  expect(inEffect('limits.weeks')).toBe(true)
  expect(inEffect('workload.inputTokens')).toBe(true)
})

test('a scenario without documents and own GPUs says no more than before there was either', () => {
  const said = Object.keys(sayingInputs(inputs))
  expect(said.filter((id) => /^(knowledge|sourcing)\./.test(id))).toEqual([])
  expect(said.filter((id) => id.startsWith('limits.'))).toEqual([
    'limits.costPerRequest',
    'limits.p95Seconds',
    'limits.waitMeasure',
    'limits.quality',
    'limits.confidence',
  ])
  expect(Object.keys(sayingInputs({ ...inputs, 'limits.weeks': 12, 'knowledge.need': 'documents' }))).toEqual(
    expect.arrayContaining(['limits.weeks', 'knowledge.need', 'knowledge.topK', 'sourcing.personYear']),
  )
})
