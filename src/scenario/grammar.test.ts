import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayExactly } from '../base/format.ts'
import { parseInput, writeInput } from './grammar.ts'
import type { InputValue, Parameter } from './parameter.ts'
import { parameterOf, parameters } from './parameters.ts'
import { anyInput } from './scenario.arbitrary.ts'

const known = (id: string): Parameter => {
  const parameter = parameterOf(id)
  if (!parameter) throw new Error(id)
  return parameter
}

const read = (id: string, text: string, current?: InputValue): unknown => {
  const outcome = parseInput(known(id), text, current)
  return outcome.ok ? outcome.value : outcome.problems[0]?.message
}

test('a time as it is shown reads back to the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 600, max: 604_800 }), (seconds) => {
      const shown = sayExactly('seconds', seconds)
      expect(read('limits.p95Seconds', shown)).toBe(seconds)
      expect(shown).not.toContain(',')
    }),
  )
})

describe('what a field understands', () => {
  test.each<[string, string, InputValue]>([
    ['limits.p95Seconds', '2.5', 2.5],
    ['limits.p95Seconds', '250ms', 0.25],
    ['limits.p95Seconds', '4 s', 4],
    ['limits.p95Seconds', '12 h', 43_200],
    ['limits.p95Seconds', '40 min', 2400],
    ['limits.p95Seconds', '23\u202fh 58\u202fmin 20\u202fs', 86_300],
    ['limits.p95Seconds', '1h 30min', 5400],
    ['serving.batchSeconds', '2 to 3 h', { low: 7200, high: 10_800 }],
    ['limits.p95Seconds', 'off', null],
    ['limits.quality', '80 %', 0.8],
    ['limits.quality', '0.8', 0.8],
    ['limits.quality', '.8', 0.8],
    ['limits.quality', '61', 0.61],
    ['limits.quality', '7.5', 0.075],
    ['limits.quality', '100', 1],
    ['limits.quality', '1', 1],
    ['workload.cacheHitRate', '70 to 90', { low: 0.7, high: 0.9 }],
    ['workload.cacheHitRate', '0.5 to 2', { low: 0.005, high: 0.02 }],
    ['workload.cacheHitRate', '0.2 to 0.6', { low: 0.2, high: 0.6 }],
    ['workload.cacheHitRate', '80 ± 5', { low: 0.75, best: 0.8, high: 0.85 }],
    ['workload.cacheHitRate', '80 ± 1', { low: 0.79, best: 0.8, high: 0.81 }],
    ['limits.costPerRequest', '$3/M', 3e-6],
    ['limits.costPerRequest', '$0.004', 0.004],
    ['limits.costPerRequest', '0.4 ct', 0.004],
    ['limits.costPerRequest', '1e-5', 1e-5],
    ['limits.costPerRequest', 'USD 2', 2],
    ['workload.inputTokens', '1.2M', 1_200_000],
    ['workload.inputTokens', '1.2M tok', 1_200_000],
    ['workload.inputTokens', '1.2k', 1200],
    ['workload.inputTokens', '0.8 to 1.9M', { low: 800_000, high: 1_900_000 }],
    ['workload.inputTokens', '0.8..1.9M', { low: 800_000, high: 1_900_000 }],
    ['workload.inputTokens', '0.8\u202f–\u202f1.9\u202fM', { low: 800_000, high: 1_900_000 }],
    ['workload.inputTokens', '1k to 2k to 9k', { low: 1000, best: 2000, high: 9000 }],
    ['workload.inputTokens', '1.2M ±30%', { low: 840_000, best: 1_200_000, high: 1_560_000 }],
    ['workload.inputTokens', '1.2M +/- 200k', { low: 1_000_000, best: 1_200_000, high: 1_400_000 }],
    ['workload.inputTokens', '=2400*1.3', 3120],
    ['workload.inputTokens', '=(1k + 2*500)/-(-2)', 1000],
    ['workload.inputTokens', '900 to 300', { low: 300, high: 900 }],
    ['workload.inputTokens', '300 to 300', 300],
    ['workload.cacheHitRate', '80 % ± 5 %', { low: 0.75, best: 0.8, high: 0.85 }],
    ['workload.cacheHitRate', '70 to 90 %', { low: 0.7, high: 0.9 }],
    ['quality.taskDifficulty', '\u22121.5', -1.5],
    ['priorities.cost', '35', 35],
    ['run.seed', '7', 7],
    ['limits.waitMeasure', 'Full answer', 'completion'],
    ['limits.waitMeasure', 'first-token', 'first-token'],
    ['quality.task', 'long-context:3 + grounding:7', 'grounding:0.7+long-context:0.3'],
    ['quality.task', 'grounding', 'grounding'],
    ['catalog.asOf', '2026-12-01', '2026-12-01'],
    ['catalog.asOf', '', ''],
    [
      'quality.own',
      'gpt-5.5: 42/50; gpt-4o@default: 60 to 80 %',
      { 'gpt-5.5': { successes: 42, n: 50 }, 'gpt-4o@default': { low: 0.6, high: 0.8 } },
    ],
  ])('%s: %s', (id, text, value) => {
    expect(read(id, text)).toEqual(value)
  })

  test('a multiple of the present value, range and all', () => {
    expect(read('workload.inputTokens', '*1.5', 2000)).toBe(3000)
    expect(read('workload.inputTokens', '/2', { low: 100, best: 300, high: 900 })).toEqual({
      low: 50,
      best: 150,
      high: 450,
    })
    expect(read('limits.costPerRequest', '*3', 0.1)).toBe(0.3)
    expect(read('limits.costPerRequest', '*3', null)).toContain('no number')
  })
})

describe('what it asks about', () => {
  test.each<[string, string, RegExp]>([
    ['workload.inputTokens', '1.234,5', /two ways/],
    ['workload.inputTokens', '10,000', /two ways/],
    ['workload.inputTokens', '2-8', /low to high/],
    ['workload.inputTokens', '5m', /M for millions/],
    ['workload.inputTokens', '0.8M to 1.9', /last number its unit/],
    ['workload.inputTokens', '1 to 2 to 3 to 4', /low to best to high/],
    ['workload.inputTokens', '1.2M ± 200 %', /below/],
    ['workload.inputTokens', '=2400*', /worked out/],
    ['workload.inputTokens', '=1/0', /worked out/],
    ['workload.inputTokens', '=alert(1)', /worked out/],
    ['workload.inputTokens', '', /number/],
    ['workload.inputTokens', '$5', /USD/],
    ['limits.p95Seconds', '5m', /min for minutes/],
    ['limits.p95Seconds', '3 to 5 s', /one number/],
    ['limits.p95Seconds', '-1', /0\.001 to 31536000 seconds, or off/],
    ['limits.quality', '180', /0 to 100 %/],
    ['limits.quality', '-3', /0 to 100 %/],
    ['priorities.cost', 'off', /35/],
    ['run.seed', '1.5', /whole/],
    ['limits.waitMeasure', 'later', /first-token, completion/],
    ['quality.task', 'cooking', /coding-agent/],
    ['quality.task', 'grounding:0', /weight/],
    ['quality.task', 'grounding:1+grounding:2', /twice/],
    ['catalog.asOf', '2026-02-30', /day that exists/],
    ['quality.own', 'gpt-5.5: 60/50', /at most n/],
    ['quality.own', 'gpt-5.5', /not the id|successes/],
  ])('%s: %s', (id, text, sentence) => {
    expect(read(id, text)).toMatch(sentence)
  })

  test('no text makes it throw or hang', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...parameters),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,eE+-*/=()±% tokMs$:')), maxLength: 60 }),
        ),
        (parameter, text) => {
          const outcome = parseInput(parameter, text, 3)
          if (!outcome.ok) expect(outcome.problems[0]?.message).toMatch(/\.$/)
        },
      ),
      { numRuns: 2000 },
    )
    expect(read('workload.inputTokens', `=${'('.repeat(190)}`)).toMatch(/worked out/)
    expect(read('workload.inputTokens', `=${'-'.repeat(190)}1`)).toMatch(/worked out/)
  })
})

test('every value of every input reads back from its text', () => {
  for (const parameter of parameters)
    fc.assert(
      fc.property(anyInput(parameter), (value) => {
        const text = writeInput(parameter, value)
        expect(parseInput(parameter, text), text).toEqual({ ok: true, value })
      }),
      { numRuns: 60 },
    )
})

test('what is written is what people write', () => {
  const written = (id: string, value: InputValue): string => writeInput(known(id), value)
  expect(written('limits.p95Seconds', 4)).toBe('4 s')
  expect(written('limits.p95Seconds', 0.25)).toBe('250 ms')
  expect(written('limits.p95Seconds', 43_200)).toBe('12 h')
  expect(written('limits.p95Seconds', 2400)).toBe('40 min')
  expect(written('limits.p95Seconds', null)).toBe('off')
  expect(written('limits.quality', 0.07)).toBe('7 %')
  expect(written('limits.costPerRequest', 0.00003)).toBe('$30/M')
  expect(written('limits.costPerRequest', 0.004)).toBe('$0.004')
  expect(written('workload.requestsPerDay', 1_096_000)).toBe('1.096M')
  expect(written('workload.inputTokens', { low: 800_000, high: 1_900_000 })).toBe('0.8 to 1.9M')
  expect(written('workload.inputTokens', { low: 500, best: 900, high: 2000 })).toBe('500 to 900 to 2000')
  expect(written('workload.cacheHitRate', { low: 0.7, best: 0.9, high: 0.97 })).toBe('70 to 90 to 97 %')
  expect(written('quality.own', { 'b@low': { low: 0.2, high: 0.5 }, a: { successes: 1, n: 2 } })).toBe(
    'a: 1/2, b@low: 0.2 to 0.5',
  )
})
