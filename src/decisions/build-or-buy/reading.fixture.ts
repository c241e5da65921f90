import { evaluate } from '../../alternatives/evaluate.ts'
import { nothingCounted, type SourcingCounts } from '../../alternatives/sourcing/counts.ts'
import { startSourcing } from '../../alternatives/sourcing/work.ts'
import { edition } from '../../catalog/edition.fixture.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { changedInputs, scenarioOf } from '../../scenario/presets.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Reading } from '../decision.ts'

type Inputs = Readonly<Record<string, InputValue>>

export const scenarioWith = (preset: string, inputs: Inputs = {}): Scenario => {
  const start = scenarioOf(preset, edition.id)
  return { ...start, inputs: { ...start.inputs, ...inputs } }
}

/** A reading over the shipped edition with 200 draws of money; `all`: with everything else that the view shows. */
export function readingOf(scenario: Scenario, all = false, draws = 200): Reading {
  const evaluation = evaluate(scenario, edition)
  const work = startSourcing(evaluation, edition, { draws, all }, nothingCounted)
  let counts: SourcingCounts = nothingCounted
  while (!work.done()) counts = work.step(100) ?? counts
  return {
    evaluation,
    draws: undefined,
    flips: [],
    tracks: {},
    searching: false,
    sourcing: { counts, outdated: !counts.all },
    changed: changedInputs(scenario).length,
    today: '2026-11-26',
  }
}
