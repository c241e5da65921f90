import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toFile } from './file.ts'
import { conforms } from './json-schema.fixture.ts'
import { parameters } from './parameters.ts'
import { presets, scenarioOf } from './presets.ts'
import { anyScenario } from './scenario.arbitrary.ts'
import { scenarioFileSchema } from './schema.ts'

const schema = scenarioFileSchema()
const accepts = (file: unknown): boolean => conforms(schema, JSON.parse(JSON.stringify(file)))

test('every input has its place in the schema', () => {
  const inputs = (schema['properties'] as Record<string, { properties?: object }>)['inputs']?.properties ?? {}
  expect(Object.keys(inputs)).toEqual(parameters.map(({ id }) => id))
  expect(inputs).toMatchObject({
    'limits.quality': { anyOf: [{ type: 'number', minimum: 0, maximum: 1 }, { type: 'null' }] },
    'run.seed': { type: 'integer' },
    'limits.waitMeasure': { enum: ['first-token', 'completion'] },
    'workload.inputTokens': { anyOf: [{ type: 'number' }, { required: ['low', 'high'] }] },
  })
})

test('it accepts every file that is written', () => {
  for (const { id } of presets) expect(accepts(toFile(scenarioOf(id, '2026-11-23'))), id).toBe(true)
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      expect(accepts(toFile(scenario))).toBe(true)
    }),
  )
})

test('it refuses what cannot be read', () => {
  const file = { schema: 'trilemma/scenario@2', preset: 'code-review', inputs: {} }
  const note = { at: 'knowledge', on: '2026-11-23', text: 'Why?' }
  expect(accepts(file)).toBe(true)
  expect(accepts({ ...file, record: { status: 'accepted', notes: [note] } })).toBe(true)
  for (const wrong of [
    { ...file, preset: 'lunch' },
    { ...file, schema: 'trilemma/scenario@9' },
    { ...file, inputs: { 'limits.quality': 80 } },
    { ...file, inputs: { 'workload.inputTokens': { low: 3 } } },
    { ...file, inputs: { 'limits.p95Seconds': { low: 3, high: 4 } } },
    { ...file, inputs: { 'quality.task': 'cooking' } },
    { ...file, inputs: { 'quality.own': { 'gpt-5.5': { successes: 3 } } } },
    { ...file, inputs: { 'no.such': 1 } },
    { ...file, record: { status: 'approved' } },
    { ...file, record: { text: 'x'.repeat(1001) } },
    { ...file, record: { colour: 'red' } },
    { ...file, record: { without: ['<b>'] } },
    { ...file, record: { notes: [{ at: 'knowledge', on: '2026-11-23', text: '' }] } },
    { ...file, record: { notes: Array.from({ length: 41 }, () => note) } },
    { schema: 'trilemma/scenario@2', inputs: {} },
  ])
    expect(accepts(wrong), JSON.stringify(wrong)).toBe(false)
})

test('the usual value of every input is one of its values', () => {
  for (const { id, usual } of parameters)
    expect(accepts({ schema: 'trilemma/scenario@2', preset: 'code-review', inputs: { [id]: usual } }), id).toBe(true)
})
