import { changedInputs } from '../../scenario/presets.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { sourcingOf } from '../../wording/sourcing.fixture.ts'
import type { Reading } from '../decision.ts'

export { scenarioWith } from '../../wording/sourcing.fixture.ts'

/** A reading over the shipped edition with 200 draws of money; `all`: with everything else that the view shows. */
export function readingOf(scenario: Scenario, all = false, draws = 200): Reading {
  const { evaluation, counts } = sourcingOf(scenario, all, draws)
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
