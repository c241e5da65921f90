import { describe, expect, test } from 'vitest'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { drawsOf, startDraws } from './draw.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { evaluate } from './evaluate.ts'
import { drawsFingerprint } from './fingerprint.ts'
import { fixtureEdition, fixtureScenario } from './small-edition.fixture.ts'

const sum = (shares: Readonly<Record<string, number>>): number =>
  Object.values(shares).reduce((total, share) => total + share, 0)

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  const draws = drawsOf(evaluate(scenarioOf(preset, edition.id), edition), 200)

  test('options that win and nothing fits share all draws', () => {
    expect(sum(draws.wins) + draws.nothingFits).toBeCloseTo(1, 9)
    expect(sum(draws.pBest)).toBeCloseTo(sum(draws.wins), 9)
  })

  test('who wins is good enough', () => {
    for (const [option, share] of Object.entries(draws.wins))
      expect(draws.goodEnough[option] ?? 0).toBeGreaterThanOrEqual(share - 1e-12)
  })
})

test('slices do not matter', () => {
  const evaluation = evaluate(fixtureScenario(), fixtureEdition)
  const drawing = startDraws(evaluation, 300)
  while (!drawing.step(7));
  expect(drawing.result()).toEqual(drawsOf(evaluation, 300))
})

test('another seed, other draws; the same seed, the same', () => {
  const of = (seed: number): string =>
    drawsFingerprint(drawsOf(evaluate(fixtureScenario({ 'run.seed': seed }), fixtureEdition), 500))
  expect(of(1)).toBe(of(1))
  expect(of(1)).not.toBe(of(2))
})

test('without ranges, spreads between models and doubts, the point estimate wins every draw', () => {
  const scenario = fixtureScenario()
  const exact = Object.fromEntries(
    Object.entries(scenario.inputs).map(([id, value]) => [
      id,
      typeof value === 'object' && value && 'low' in value && 'best' in value ? (value.best as number) : value,
    ]),
  )
  const certain = {
    ...exact,
    'quality.samplesFirst': 100_000,
    'quality.transferSpread': 0,
    'serving.vendorSpread': 0,
    'workload.inputTokens': 1000,
    'workload.outputTokens': 300,
  }
  const evaluation = evaluate(
    { ...scenario, inputs: certain },
    {
      ...fixtureEdition,
      tests: Object.fromEntries(
        Object.entries(fixtureEdition.tests).map(([id, t]) => [id, { ...t, tasks: 1_000_000 }]),
      ),
    },
  )
  const option = evaluation.alternatives[evaluation.winner ?? -1]?.option ?? ''
  expect(drawsOf(evaluation, 100).wins[option]).toBe(1)
})
