import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalScenario } from './canonical.ts'
import { fileSchema, readFile, toFile } from './file.ts'
import { sayingInputs } from './in-effect.ts'
import { presets, scenarioOf } from './presets.ts'
import { anyScenario } from './scenario.arbitrary.ts'

const edition = '2026-11-23'

const opened = (given: unknown) => {
  const read = readFile(given, edition)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return read.value
}

const refusal = (given: unknown): string => {
  const read = readFile(given, edition)
  return read.ok ? '' : `${read.problems[0]?.path}: ${read.problems[0]?.message}`
}

test('a scenario survives its file', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const { scenario: read, notes } = opened(JSON.parse(JSON.stringify(toFile(scenario))))
      expect(canonicalScenario(read)).toBe(canonicalScenario(scenario))
      for (const { kind } of notes) expect(kind).toBe('beyond-track')
    }),
  )
})

test('partial inputs lie over those of the preset', () => {
  const { scenario, notes } = opened({
    schema: 'trilemma/scenario@2',
    preset: 'code-review',
    inputs: {
      'workload.requestsPerDay': 10_000,
      'workload.outputTokens': { low: 110, best: 130, high: 160 },
      'limits.quality': null,
    },
  })
  expect(notes).toEqual([])
  expect(scenario).toEqual({
    ...scenarioOf('code-review', edition),
    inputs: {
      ...scenarioOf('code-review', edition).inputs,
      'workload.requestsPerDay': 10_000,
      'workload.outputTokens': { low: 110, best: 130, high: 160 },
      'limits.quality': null,
    },
  })
})

test('what does not fit is left out and listed', () => {
  const { scenario, notes } = opened({
    schema: 'trilemma/scenario@2',
    preset: 'code-review',
    edition: '2027-01-02',
    name: 'Mine\u0000\u202e',
    colour: 'red',
    inputs: JSON.parse(
      '{"workload.moonPhase":1,"limits.quality":80,"limits.p95Seconds":100000,"workload.inputTokens":{"low":9,"high":3},"quality.task":7,"__proto__":{"x":1}}',
    ),
  })
  expect(notes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'unknown colour',
    'unknown workload.moonPhase',
    'out-of-domain limits.quality',
    'beyond-track limits.p95Seconds',
    'put-right workload.inputTokens',
    'malformed quality.task',
  ])
  expect(scenario.name).toBe('Mine')
  expect(scenario.edition).toBe('2027-01-02')
  expect(scenario.inputs).toMatchObject({
    'limits.quality': 0.7,
    'limits.p95Seconds': 100_000,
    'workload.inputTokens': { low: 3, high: 9 },
    'quality.task': 'coding-agent',
  })
  expect(Object.getPrototypeOf(scenario.inputs)).toBe(Object.prototype)
})

test('what is no scenario file is refused with what is allowed', () => {
  expect(refusal([])).toMatch(/one JSON object/)
  expect(refusal({ inputs: {} })).toMatch(/^schema: .*trilemma\/scenario@2/)
  expect(refusal({ schema: 'trilemma/scenario@9', preset: 'code-review', inputs: {} })).toMatch(/can be read here/)
  expect(refusal({ schema: 'trilemma/scenario@2', preset: 'lunch', inputs: {} })).toMatch(/code-review/)
  expect(refusal({ schema: 'trilemma/scenario@2', preset: 'code-review', edition: 'new', inputs: {} })).toMatch(
    /^edition/,
  )
  expect(refusal({ schema: 'trilemma/scenario@2', preset: 'code-review', inputs: [] })).toMatch(/^inputs/)
})

test('a flood of strange keys becomes a short list', () => {
  const inputs = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, i]))
  const { notes } = opened({ schema: 'trilemma/scenario@2', preset: 'code-review', inputs })
  expect(notes).toHaveLength(51)
  expect(notes.at(-1)?.message).toBe('And 4950 more.')
})

describe('a file of the first form', () => {
  const first = (preset: string, inputs: object = {}) =>
    opened({ schema: 'trilemma/scenario@1', preset, inputs }).scenario

  test('knew neither documents nor own hosting, whatever its preset has become', () => {
    for (const { id } of presets) {
      const said = Object.keys(sayingInputs(first(id).inputs))
      expect(
        said.filter((each) => /^(knowledge|sourcing)\./.test(each)),
        id,
      ).toEqual([])
    }
  })

  test('counts passages and their search once: in its input and its other waiting', () => {
    expect(first('fast-changing-knowledge-base').inputs).toMatchObject({
      'workload.inputTokens': { low: 3000, high: 12_000 },
      'workload.otherSeconds': 0.5,
      'limits.quality': 0.72,
    })
    expect(first('fast-changing-knowledge-base', { 'limits.quality': 0.8 }).inputs['limits.quality']).toBe(0.8)
    expect(first('stable-specialist-domain').inputs['limits.quality']).toBe(0.75)
  })

  test('is written in the newest form', () => {
    expect(toFile(first('code-review')).schema).toBe(fileSchema)
  })
})
