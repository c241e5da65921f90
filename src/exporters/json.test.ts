import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from './hostile.fixture.ts'
import { jsonOf, scenarioInJson } from './json.ts'

const document = {
  engine: '0.1.0',
  edition: '2026-11-24',
  asOf: '2026-11-24',
  seed: 1,
  draws: 1_000,
  fingerprint: '0123abcd',
  scenario: { schema: 'trilemma/scenario@1', preset: 'support', inputs: { 'limits.quality': null } },
  inputs: [
    {
      id: 'workload.outputTokens',
      label: 'Output tokens',
      unit: 'tokens',
      value: { low: 110, best: 130, high: 160 },
      origin: 'yours',
    },
  ],
  results: { recommendation: undefined, alternatives: [{ id: 'a', usdPerRequest: { p50: 0.0034 } }] },
}

test('the order in which a document was put together does not show', () => {
  const turned = Object.fromEntries(Object.entries(document).toReversed()) as typeof document
  expect(jsonOf(turned)).toBe(jsonOf(document))
  expect(JSON.parse(jsonOf(document))).toEqual({
    ...document,
    schema: 'trilemma/result@1',
    results: { alternatives: document.results.alternatives },
  })
})

test('the scenario comes back out, whatever it is called', () => {
  fc.assert(
    fc.property(anyText, fc.jsonValue(), (name, value) => {
      const scenario = { name, inputs: { value } }
      expect(scenarioInJson(jsonOf({ ...document, scenario }))).toEqual(JSON.parse(JSON.stringify(scenario)))
    }),
    { numRuns: 2_000 },
  )
})

test('other files hold no scenario of ours, and a number that does not exist is refused', () => {
  for (const text of ['', 'null', '[]', '{', '{"schema":"x","scenario":{}}', '{"schema":"trilemma/result@1"}'])
    expect(scenarioInJson(text)).toBeUndefined()
  expect(() => jsonOf({ ...document, results: [{ cost: Number.POSITIVE_INFINITY }] })).toThrow('result.results[0].cost')
})
