import { defaultPreset, presetOf, scenarioOf } from '../scenario/presets.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { State } from './state.ts'

const presets = new Map<string, Scenario>()

/** A preset as a scenario, the same object each time. */
export const presetScenario = (preset: string, edition: string): Scenario => {
  const known = presetOf(preset) ? preset : defaultPreset
  const key = `${known} ${edition}`
  const scenario = presets.get(key) ?? scenarioOf(known, edition)
  presets.set(key, scenario)
  return scenario
}

/** What "changed" and "was" refer to: the link as it was opened, else the preset. */
export const baselineOf = ({ opened, scenario }: Pick<State, 'opened' | 'scenario'>): Scenario =>
  opened ?? presetScenario(scenario.preset, scenario.edition)
