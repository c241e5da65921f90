import { describe, expect, test } from 'vitest'
import type { NumericParameter } from '../scenario/parameter.ts'
import { parameterOf, parameters } from '../scenario/parameters.ts'
import { flippedTo } from '../scenario/ranges.ts'
import { isRange } from '../scenario/values.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { allFlips, flipsOf } from './flip.ts'
import { latticeOf } from './lattice.ts'
import { trackOf } from './track.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { withInput } from './who-wins.ts'

const option = ({ winner, alternatives }: Evaluation): string | undefined =>
  winner === undefined ? undefined : alternatives[winner]?.option

const tracked = [
  'limits.costPerRequest',
  'limits.quality',
  'limits.p95Seconds',
  'priorities.quality',
  'workload.inputTokens',
  'workload.thinkingFactor',
  'quality.taskDifficulty',
]

describe.each(['real-time-customer-support', 'classification', 'code-generation-agent'])('%s', (preset) => {
  const scenario = scenarioOf(preset, edition.id)

  test.each(tracked)('%s: the full evaluation agrees on both sides of every boundary', (id) => {
    const parameter = parameterOf(id)
    if (!parameter || !('track' in parameter)) throw new Error(id)
    const lattice = latticeOf(parameter)
    const { stretches } = trackOf(scenario, edition, id)
    for (const [k, stretch] of stretches.entries()) {
      expect(option(evaluate(withInput(scenario, id, stretch.from), edition))).toBe(stretch.option)
      const before = stretches[k - 1]
      if (!before) continue
      expect(before.to).toBe(stretch.from)
      const last = lattice.value(lattice.ceil(stretch.from) - 1)
      expect(option(evaluate(withInput(scenario, id, last), edition))).toBe(before.option)
    }
  })

  test('each claimed flip, applied, flips, and one step before it does not', () => {
    const evaluation = evaluate(scenario, edition)
    const flips = allFlips(evaluation)
    expect(flips.length).toBeGreaterThanOrEqual(3)
    for (const { parameter, at, from, to } of flips) {
      expect(from).toBe(option(evaluation))
      expect(to).not.toBe(from)
      expect(option(evaluate(withInput(scenario, parameter, at), edition))).toBe(to)
    }
  })

  test('a range that goes along to a flip flips as the number does', () => {
    const evaluation = evaluate(scenario, edition)
    const ranged = parameters.filter(
      (one): one is NumericParameter => 'track' in one && isRange(scenario.inputs[one.id] ?? null),
    )
    const flips = flipsOf(
      evaluation,
      ranged.map(({ id }) => trackOf(scenario, edition, id)),
    )
    expect(flips.length).toBeGreaterThan(0)
    for (const { parameter: id, at, to } of flips) {
      const parameter = ranged.find((one) => one.id === id)
      if (!parameter) throw new Error(id)
      const moved = flippedTo(parameter, scenario.inputs[id] ?? null, Number(at), true)
      expect(isRange(moved)).toBe(true)
      expect(option(evaluate(withInput(scenario, id, moved), edition)), `${id} ${at}`).toBe(to)
    }
  })
})

test.each([
  ['limits.costPerRequest', null],
  ['limits.p95Seconds', null],
  ['limits.quality', null],
  ['workload.otherSeconds', 0],
] as const)('%s at %s lies off its track, and still knows where the answer flips', (id, value) => {
  const claimed = ['real-time-customer-support', 'report-generation', 'fast-filtering'].flatMap((preset) => {
    const evaluation = evaluate(withInput(scenarioOf(preset, edition.id), id, value), edition)
    return flipsOf(evaluation, [trackOf(evaluation.scenario, edition, id)]).map((flip) => ({ evaluation, flip }))
  })
  expect(claimed.length).toBeGreaterThan(0)
  for (const { evaluation, flip } of claimed) {
    expect(flip.from).toBe(option(evaluation))
    expect(flip.to).not.toBe(flip.from)
    expect(option(evaluate(withInput(evaluation.scenario, id, flip.at), edition))).toBe(flip.to)
  }
})

test('flips come nearest first', () => {
  const evaluation = evaluate(scenarioOf('code-review', edition.id), edition)
  const tracks = ['limits.p95Seconds', 'workload.thinkingFactor'].map((id) => trackOf(evaluation.scenario, edition, id))
  expect(flipsOf(evaluation, tracks)).toEqual(flipsOf(evaluation, tracks.toReversed()))
})
