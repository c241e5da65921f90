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

/** What "changed" and "was" refer to. */
export type BaselineKind = 'opened' | 'preset' | 'saved' | 'link'

type Known = Pick<State, 'opened' | 'savedBefore' | 'compare'> & {
  readonly scenario: Pick<Scenario, 'preset' | 'edition'>
}

/** Baselines that are there to choose from, the usual one first. */
export const baselinesOf = ({ opened, scenario, savedBefore }: Known): readonly Exclude<BaselineKind, 'link'>[] => [
  ...(opened ? (['opened'] as const) : []),
  ...(presetOf(scenario.preset) ? (['preset'] as const) : []),
  ...(savedBefore ? (['saved'] as const) : []),
]

/** The one chosen if it is there; usual: the link as it was opened, else the preset, else the last saved version. */
export const baselineKindOf = (state: Known): BaselineKind => {
  const there = baselinesOf(state)
  const { compare } = state
  if (typeof compare === 'object') return 'link'
  return compare !== undefined && there.includes(compare) ? compare : (there[0] ?? 'preset')
}

export const baselineOf = (state: Known): Scenario => {
  const { opened, savedBefore, compare, scenario } = state
  const kind = baselineKindOf(state)
  if (kind === 'link' && typeof compare === 'object') return compare.scenario
  const chosen = kind === 'opened' ? opened : kind === 'saved' ? savedBefore?.scenario : undefined
  return chosen ?? presetScenario(scenario.preset, scenario.edition)
}
