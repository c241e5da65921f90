import { expect, test } from 'vitest'
import { edition } from '../catalog/edition.fixture.ts'
import { scenarioOf } from '../scenario/presets.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { evaluate } from './evaluate.ts'
import { gradeOf } from './evidence-grade.ts'

const evaluationOf = (inputs: Readonly<Record<string, InputValue>> = {}) => {
  const start = scenarioOf('real-time-customer-support', edition.id)
  return evaluate({ ...start, inputs: { ...start.inputs, ...inputs } }, edition)
}

const success = { kind: 'success', point: 'gpt-5.5@low' } as const

test('a success rate is measured by others until there is an own evaluation of the point or its model', () => {
  expect(gradeOf(evaluationOf(), success)).toBe('B')
  const row = { successes: 80, n: 100 }
  expect(gradeOf(evaluationOf({ 'quality.own': { 'gpt-5.5@low': row } }), success)).toBe('A')
  expect(gradeOf(evaluationOf({ 'quality.own': { 'gpt-5.5': row } }), success)).toBe('A')
  expect(gradeOf(evaluationOf({ 'quality.own': { 'gpt-5.4': row } }), success)).toBe('B')
})

test('what the vendor of the model says itself is worth less than what others measured', () => {
  const evaluation = evaluationOf()
  const vendor = evaluation.edition.models.find(({ id }) => id === 'gpt-5.5')?.vendor ?? ''
  const sources = Object.fromEntries(
    Object.entries(evaluation.edition.sources).map(([id, source]) => [id, { ...source, publisher: vendor }]),
  )
  expect(gradeOf({ ...evaluation, edition: { ...evaluation.edition, sources } }, success)).toBe('C')
})

test('an input is assumed as long as it is the preset’s', () => {
  const quantity = { kind: 'input', id: 'workload.inputTokens' } as const
  expect(gradeOf(evaluationOf(), quantity)).toBe('D')
  expect(gradeOf(evaluationOf({ 'workload.inputTokens': { low: 900, high: 1_100 } }), quantity)).toBe('A')
})

test('nobody has measured how results carry over, nor what is no model here', () => {
  const evaluation = evaluationOf()
  expect(gradeOf(evaluation, { kind: 'transfer', yardstick: 'reasoning' })).toBe('D')
  expect(gradeOf(evaluation, { kind: 'agreement' })).toBe('D')
  expect(gradeOf(evaluation, { kind: 'success', point: 'nobody@none' })).toBe('D')
})

test('thinking and speed rest on measured times', () => {
  const evaluation = evaluationOf()
  expect(gradeOf(evaluation, { kind: 'thinking', model: 'gpt-5.5' })).toBe('B')
  expect(gradeOf(evaluation, { kind: 'speed', servers: 'OpenAI' })).toBe('B')
})
