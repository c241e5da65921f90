import fc from 'fast-check'
import { canonicalScenario } from '../canonical.ts'
import { defaultPreset, presets, scenarioOf } from '../presets.ts'
import { anyScenario } from '../scenario.arbitrary.ts'
import type { Scenario } from '../scenario.ts'
import { openLink, toLink } from '../link.ts'
import { thinned } from './absent.ts'
import { documentOf } from './document.ts'

/** The last input of format 1 that presets set, and how a document ends that says nothing of what came later. */
const lastOfPresets = '"ar":'
const lastOfAll = '"ao":""}}'

const thinDocument = (preset: string, edition: string): string =>
  JSON.stringify(thinned(documentOf(scenarioOf(preset, edition))))

/**
 * What the dictionary of a new format has beyond that of the one before: presets that were not in it, and the default
 * scenario. Deflate reaches back to it for all that a link leaves as it was; the most likely text stands last, where
 * distances are short.
 */
export const dictionaryLines = (edition: string, before: string): readonly string[] => {
  const lines = presets.flatMap(({ id }) => {
    const document = thinDocument(id, edition)
    const end = document.indexOf(',', document.indexOf(lastOfPresets))
    const isKnown = before.includes(document.slice(document.indexOf('"i":'), end)) && document.endsWith(lastOfAll)
    return isKnown || id === defaultPreset ? [] : [document]
  })
  return [...lines, thinDocument(defaultPreset, edition)]
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
