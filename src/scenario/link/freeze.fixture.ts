import fc from 'fast-check'
import { canonicalScenario } from '../canonical.ts'
import { anyRecordOf } from '../decision-record.arbitrary.ts'
import { type DecisionRecord, emptyRecord } from '../decision-record.ts'
import { defaultPreset, presets, scenarioOf } from '../presets.ts'
import { anyScenario } from '../scenario.arbitrary.ts'
import { type Scenario, withRecord } from '../scenario.ts'
import { openLink, toLink } from '../link.ts'
import { thinned } from './absent.ts'
import { documentOf } from './document.ts'
import { packRecord } from './pack-record.ts'

/** The last input of format 1 that presets set, and how a document ends that says nothing of what came later. */
const lastOfPresets = '"ar":'
const lastOfAll = '"ao":""}}'

const thinDocument = (preset: string, edition: string): string =>
  JSON.stringify(thinned(documentOf(scenarioOf(preset, edition))))

/** Words of a record in the order in which a document has them, the likeliest values last. */
const recordWords = (day: string): string => {
  const without = ['agents', 'architecture', 'build-or-buy', 'evaluation', 'knowledge', 'models', 'stack', 'tradeoffs']
  const notes = without.map((at, i) => ({
    id: `${i}`,
    at: i % 2 ? at : 'limits.p95Seconds',
    by: '',
    on: day,
    text: '',
  }))
  const said = (record: Partial<DecisionRecord>): string =>
    `"r":${JSON.stringify(packRecord({ ...emptyRecord, ...record }))},`
  return (
    said({ status: 'superseded', deciders: ' ' }) +
    said({ status: 'accepted', deciders: ' ', text: ' ', without, notes })
  )
}

/**
 * What the dictionary of a new format has beyond that of the one before: words of a record and presets that were not in it,
 * and the default scenario. Deflate reaches back to it for all that a link leaves as it was; the most likely text stands last, where
 * distances are short.
 */
export const dictionaryLines = (edition: string, before: string): readonly string[] => {
  const lines = presets.flatMap(({ id }) => {
    const document = thinDocument(id, edition)
    const end = document.indexOf(',', document.indexOf(lastOfPresets))
    const isLike = before.includes(document.slice(document.indexOf('"i":'), end)) && document.endsWith(lastOfAll)
    const isKnown = isLike || before.includes(document)
    return isKnown || id === defaultPreset ? [] : [document]
  })
  const words = recordWords(edition)
  return [...(before.includes(words) ? [] : [words]), ...lines, thinDocument(defaultPreset, edition)]
}

/** Up to a few hundred characters: with more, no link is written. */
const goldenRecord = anyRecordOf({ notes: 6, characters: 120 })

/** Scenarios for the golden links of a format: every preset, bare and with a record, and generated ones that touch every kind of input. */
const goldenScenarios = (edition: string): readonly Scenario[] => [
  ...presets.map(({ id }) => scenarioOf(id, edition)),
  ...fc
    .sample(goldenRecord, { numRuns: presets.length, seed: 20_261_126 })
    .flatMap((record, i) => presets.slice(i, i + 1).map(({ id }) => withRecord(scenarioOf(id, edition), record))),
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
