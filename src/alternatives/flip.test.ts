import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isoDay } from '../catalog/day.ts'
import { edition } from '../catalog/edition.fixture.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { anyScenario } from '../scenario/scenario.arbitrary.ts'
import { inputAt } from '../scenario/values.ts'
import { evaluate, solutionOf } from './evaluate.ts'
import { choiceFlips, flipsAround, flipsOf, isSetting, rangesTo } from './flip.ts'
import { solve } from './solve.ts'
import { trackedIds, trackOf } from './track.ts'
import { winningOption, withInput } from './who-wins.ts'

const winnerAt = (scenario: Scenario, day: string): string | undefined =>
  winningOption(solve(withInput(scenario, 'catalog.asOf', day), edition))

/** The same edition with one model's price multiplied from a day on. */
const dearerFrom = (model: string, day: string, times: number): typeof edition => ({
  ...edition,
  models: edition.models.map((entry) => {
    const price = entry.prices[entry.prices.length - 1]
    if (entry.id !== model || !price) return entry
    const later = { ...price, from: day, input: price.input * times, output: price.output * times }
    return { ...entry, prices: [...entry.prices, later] }
  }),
})

test('a price announced for a day, or an announced end, is a flip of the date', () => {
  const scenario = scenarioOf('code-review', edition.id)
  const winner = winnerAt(scenario, edition.id)
  const flips = choiceFlips(evaluate(scenario, dearerFrom('gpt-5.6-sol', '2026-12-05', 50)))
  expect(winner).toBe('gpt-5.6-sol/interactive')
  expect(flips).toContainEqual(expect.objectContaining({ parameter: 'catalog.asOf', at: '2026-12-05', from: winner }))
})

test.each(presets.map(({ id }) => id))('%s: a named day is the first with another answer', (preset) => {
  const scenario = scenarioOf(preset, edition.id)
  const now = winnerAt(scenario, edition.id)
  for (const { parameter, at, to } of choiceFlips(evaluate(scenario, edition))) {
    if (parameter !== 'catalog.asOf') continue
    expect(winnerAt(scenario, String(at))).toBe(to)
    expect(to).not.toBe(now)
    expect(winnerAt(scenario, isoDay((dayNumber(String(at)) ?? 0) - 1))).toBe(now)
  }
})

test('another wait measure asked of a solution gives the bits of a fresh one', () => {
  const scenario = scenarioOf('stable-specialist-domain', edition.id)
  const streamed = withInput(scenario, 'limits.waitMeasure', 'first-token')
  expect(solve(streamed, edition, solve(scenario, edition)).columns).toEqual(solve(streamed, edition).columns)
})

test('calls that follow one another are never batched', () => {
  const scenario = withInput(scenarioOf('report-generation', edition.id), 'limits.p95Seconds', null)
  const servings = (calls: number): readonly string[] =>
    evaluate(withInput(scenario, 'workload.callsPerRequest', calls), edition).alternatives.map(({ serving }) => serving)
  expect(servings(1)).toContain('batch')
  expect(servings(2)).not.toContain('batch')
  expect(servings(2)).toContain('flex')
})

test('in any scenario each claimed flip, applied, flips to what it says', () => {
  fc.assert(
    fc.property(anyScenario, fc.shuffledSubarray([...trackedIds], { minLength: 2, maxLength: 2 }), (any, ids) => {
      const scenario = { ...any, edition: edition.id }
      const evaluation = evaluate(scenario, edition)
      const from = winningOption(solutionOf(evaluation))
      const flips = flipsOf(
        evaluation,
        ids.map((id) => trackOf(scenario, edition, id)),
      )
      for (const flip of flips) {
        expect(flip.from).toBe(from)
        const then = evaluate(withInput(scenario, flip.parameter, flip.at), edition)
        expect(winningOption(solutionOf(then))).toBe(flip.to)
        expect(flip.to).not.toBe(from)
      }
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('where a range has another answer than its best guess by itself, nothing flips to what wins already, and what lies beyond does', () => {
  const preset = scenarioOf('real-time-customer-support', edition.id)
  const scenario = withInput(preset, 'workload.outputTokens', { low: 100, best: 300, high: 900 })
  const evaluation = evaluate(scenario, edition)
  const from = winningOption(solutionOf(evaluation)) ?? ''
  const stretches = [
    { from: 1, to: 50, option: 'cheap' },
    { from: 50, to: 300, option: from },
    { from: 300, to: 2000 },
    { from: 2000, to: 9000, option: 'other' },
  ]
  expect(from).not.toBe('')
  const flips = flipsOf(evaluation, [{ parameter: 'workload.outputTokens', stretches }])
  expect(flips.map((flip) => [flip.from, flip.at, flip.to])).toEqual([
    [from, 49.9, 'cheap'],
    [from, 2000, 'other'],
  ])
})

test('around a range flips go by who wins with it, around a number by the stretch it lies in', () => {
  const stretches = [
    { from: 1, to: 300, option: 'wins' },
    { from: 300, to: 2000, option: 'best guess' },
    { from: 2000, to: 9000, option: 'wins' },
    { from: 9000, to: 10_000, option: 'other' },
  ]
  const track = { parameter: 'workload.outputTokens', stretches }
  expect(flipsAround({ low: 100, best: 400, high: 900 }, 'wins', track)).toEqual({
    above: { parameter: track.parameter, from: 'wins', at: 9000, to: 'other', range: 'outside' },
  })
  expect(flipsAround(400, 'not counted yet', track)).toMatchObject({
    below: { from: 'best guess', to: 'wins' },
    above: { from: 'best guess', at: 2000, to: 'wins' },
  })
})

test('flips stand in the order of their distance in widths of ranges, settings of the method last', () => {
  const scenario = scenarioOf('real-time-customer-support', edition.id)
  const evaluation = evaluate(scenario, edition)
  const flips = flipsOf(
    evaluation,
    trackedIds.map((id) => trackOf(scenario, edition, id)),
  )
  const distances = flips.map(({ parameter: id, at }) => {
    const parameter = parameterOf(id)
    if (!parameter || !('track' in parameter)) throw new Error('no track')
    return rangesTo(parameter, inputAt(scenario, id), Number(at)) + (isSetting(id) ? 1e6 : 0)
  })
  expect(distances.length).toBeGreaterThan(5)
  expect(distances).toEqual(distances.toSorted((a, b) => a - b))
})
