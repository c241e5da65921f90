import { describe, expect, test } from 'vitest'
import { solutionOf } from '../../alternatives/evaluate.ts'
import { answerKey } from '../../alternatives/sourcing/verdict.ts'
import { solve } from '../../alternatives/solve.ts'
import { edition } from '../../catalog/edition.fixture.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { flippedTo } from '../../scenario/ranges.ts'
import { inputAt } from '../../scenario/values.ts'
import { answerFlips } from '../../wording/sourcing-flips.ts'
import { assess } from './assess.ts'
import { readingOf, scenarioWith } from './reading.fixture.ts'
import { states } from './states.fixture.ts'

describe.each(states)('$name', ({ preset, inputs, key }) => {
  test('its answer, with or without draws', () => {
    const reading = readingOf(scenarioWith(preset, inputs))
    const { answer } = assess(reading)
    expect(answer.key).toBe(key)
    expect(assess({ ...reading, sourcing: undefined }).answer.key).toBe(key)
    if (answer.counts) expect(answer.sure).toContain(String(answer.counts.wins))
  })
})

describe.each([
  ['buy', 'half-a-trillion-tokens', { 'limits.costPerRequest': null, 'workload.requestsPerDay': 14_000_000 }],
  ['build', 'break-even-of-the-source-article', {}],
] as const)('flips of %s', (key, preset, inputs) => {
  const scenario = scenarioWith(preset, inputs)
  const reading = readingOf(scenario, true, 20)
  const { read, counts } = assess(reading)
  const flips = counts ? answerFlips(reading.evaluation, read.verdict, counts) : []

  test('there are some', () => {
    expect(read.verdict.kind).toBe(key)
    expect(flips.length).toBeGreaterThan(3)
  })

  test('each, applied as Try applies it, flips', () => {
    for (const { parameter: id, at, to } of flips) {
      const parameter = parameterOf(id)
      const value =
        typeof at === 'number' && parameter && 'track' in parameter
          ? flippedTo(parameter, inputAt(scenario, id), at, true)
          : at
      const there = solve({ ...scenario, inputs: { ...scenario.inputs, [id]: value } }, edition)
      expect([id, at, answerKey(there)]).toEqual([id, at, to ?? 'nothing-fits'])
      expect(answerKey(there)).not.toBe(key)
    }
  })
})

test('the strip asks the same rule as the view', () => {
  const { evaluation } = readingOf(scenarioWith('half-a-trillion-tokens'))
  expect(answerKey(solutionOf(evaluation))).toBe('buy')
})
