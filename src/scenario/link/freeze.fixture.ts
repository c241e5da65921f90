import fc from 'fast-check'
import { canonicalScenario } from '../canonical.ts'
import { defaultPreset, presets, scenarioOf } from '../presets.ts'
import { anyScenario } from '../scenario.arbitrary.ts'
import type { Scenario } from '../scenario.ts'
import { openLink, toLink } from '../link.ts'
import { writeDocument } from './document.ts'

/** The last input that presets set: what follows is the same for all of them. */
const lastOfPresets = '"ar":'

/**
 * The dictionary of a new format: what the presets set, then the default scenario as a whole. Deflate reaches back to
 * it for all that a link leaves as it was; the most likely text stands last, where distances are short.
 */
export const dictionaryLines = (edition: string): readonly string[] => {
  const whole = writeDocument(scenarioOf(defaultPreset, edition))
  const beginnings = presets
    .filter(({ id }) => id !== defaultPreset)
    .map(({ id }) => {
      const text = writeDocument(scenarioOf(id, edition))
      return text.slice(0, text.indexOf(',', text.indexOf(lastOfPresets)) + 1)
    })
  return [...beginnings, whole]
}

/** Scenarios for the golden links of a format: every preset, and generated ones that touch every kind of input. */
const goldenScenarios = (edition: string): readonly Scenario[] => [
  ...presets.map(({ id }) => scenarioOf(id, edition)),
  ...fc.sample(anyScenario, { numRuns: 24, seed: 20_261_123 }),
]

export interface Golden {
  readonly link: string
  readonly scenario: string
}

export const goldenLinks = (edition: string): readonly Golden[] =>
  goldenScenarios(edition).flatMap((scenario) => {
    const link = toLink(scenario)
    return link.ok && openLink(link.value).ok ? [{ link: link.value, scenario: canonicalScenario(scenario) }] : []
  })
