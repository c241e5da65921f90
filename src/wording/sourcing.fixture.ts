import { evaluate, solutionOf } from '../alternatives/evaluate.ts'
import { nothingCounted, type SourcingCounts } from '../alternatives/sourcing/counts.ts'
import { readOutOf } from '../alternatives/sourcing/verdict.ts'
import { startSourcing } from '../alternatives/sourcing/work.ts'
import { edition } from '../catalog/edition.fixture.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { scenarioOf } from '../scenario/presets.ts'
import type { Scenario } from '../scenario/scenario.ts'

export const scenarioWith = (preset: string, inputs: Readonly<Record<string, InputValue>> = {}): Scenario => {
  const start = scenarioOf(preset, edition.id)
  return { ...start, inputs: { ...start.inputs, ...inputs } }
}

/** Build or buy over the shipped edition with so many draws of money; `all`: with everything else that is counted. */
export function sourcingOf(scenario: Scenario, all = false, draws = 200) {
  const evaluation = evaluate(scenario, edition)
  const work = startSourcing(evaluation, edition, { draws, all }, nothingCounted)
  let counts: SourcingCounts = nothingCounted
  while (!work.done()) counts = work.step(100) ?? counts
  return { evaluation, counts, read: readOutOf(solutionOf(evaluation)) }
}

/** Two sides of which neither is ruled out: half a trillion tokens a year without a limit on cost. */
export const twoSides = scenarioWith('half-a-trillion-tokens', {
  'limits.costPerRequest': null,
  'workload.requestsPerDay': 14_000_000,
  'sourcing.priceDecline': { low: 1, best: 1.25, high: 2 },
})
