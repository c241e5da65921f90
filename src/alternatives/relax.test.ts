import { expect, test } from 'vitest'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { evaluate } from './evaluate.ts'
import { waysOut } from './relax.ts'
import type { Scenario } from '../scenario/scenario.ts'

const stricter = (preset: string): readonly Scenario[] => {
  const scenario = scenarioOf(preset, edition.id)
  const set = (inputs: Scenario['inputs']): Scenario => ({ ...scenario, inputs: { ...scenario.inputs, ...inputs } })
  return [
    set({ 'limits.costPerRequest': 1e-8 }),
    set({ 'limits.quality': 0.999 }),
    set({ 'limits.p95Seconds': 0.05, 'limits.quality': 0.97 }),
    set({ 'limits.costPerRequest': 1e-6, 'limits.confidence': 0.9 }),
  ]
}

test.each(presets.flatMap(({ id }) => stricter(id).map((scenario, k) => [id, k, scenario] as const)))(
  '%s, case %i: each way out, applied, makes its alternative feasible',
  (_, __, scenario) => {
    const evaluation = evaluate(scenario, edition)
    const ways = waysOut(evaluation)
    if (evaluation.winner !== undefined) {
      expect(ways).toEqual([])
      return
    }
    expect(ways.length).toBeGreaterThan(0)
    for (const { alternative, set } of ways) {
      const applied = evaluate({ ...scenario, inputs: { ...scenario.inputs, ...set } }, edition)
      expect(applied.outcomes.find((outcome) => outcome.alternative.id === alternative)?.feasible).toBe(true)
    }
  },
)

test('a priority on cost that is next to none has no price, and never an infinite one', () => {
  const scenario = scenarioOf('real-time-customer-support', edition.id)
  const strict = { 'limits.quality': 0.999, 'priorities.cost': 1e-321 }
  const ways = waysOut(evaluate({ ...scenario, inputs: { ...scenario.inputs, ...strict } }, edition))
  expect(ways.length).toBeGreaterThan(0)
  for (const { usd } of ways) expect(usd).toBeUndefined()
})
