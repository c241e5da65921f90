import { counted, listed } from '../base/format.ts'
import { emptyRecord, recordOf } from '../scenario/decision-record.ts'
import { parameters } from '../scenario/parameters.ts'
import { toLink } from '../scenario/link.ts'
import { changedInputs, presetInputs, presetOf } from '../scenario/presets.ts'
import { type Scenario, withRecord } from '../scenario/scenario.ts'
import { namesIn, unnamed } from './share-name.ts'

/** Something that a link carries, and how many of its characters. */
export interface Content {
  readonly what: string
  readonly characters: number | undefined
  /** What says who may stay here. */
  readonly part?: 'name'
}

const lengthOf = (scenario: Scenario): number | undefined => {
  const link = toLink(scenario)
  return link.ok ? link.value.length : undefined
}

/** Own results apart: they are what makes links long. */
const ownIds = parameters.filter(({ kind }) => kind === 'own-evaluation').map(({ id }) => id)

function without(scenario: Scenario, ids: readonly string[]): Scenario {
  const usual = presetInputs(scenario.preset)
  return {
    ...scenario,
    inputs: Object.fromEntries(
      Object.entries(scenario.inputs).map(([id, value]) => [id, ids.includes(id) ? (usual[id] ?? value) : value]),
    ),
  }
}

/** What each part adds to the link: its length with the part, less its length without. */
const added = (whole: number | undefined, rest: Scenario): number | undefined => {
  const length = lengthOf(rest)
  return whole === undefined || length === undefined ? undefined : Math.max(0, whole - length)
}

/** What people say of the decision; their names are listed apart. */
const recordContents = (scenario: Scenario, whole: number | undefined): readonly Content[] => {
  const record = recordOf(scenario)
  const { deciders, notes } = record
  const withoutNotes = withRecord(scenario, { ...record, notes: [] })
  const withoutWords = withRecord(scenario, { ...emptyRecord, deciders, notes })
  const saysMore = record.status !== emptyRecord.status || record.text !== '' || record.without.length > 0
  return [
    ...(saysMore ? [{ what: 'The decision record', characters: added(whole, withoutWords) }] : []),
    ...(notes.length > 0 ? [{ what: counted(notes.length, 'note'), characters: added(whole, withoutNotes) }] : []),
  ]
}

const nameContents = (scenario: Scenario, whole: number | undefined): readonly Content[] => {
  const names = listed(namesIn(scenario))
  if (names === '') return []
  const what = names.charAt(0).toUpperCase() + names.slice(1)
  return [{ what, characters: added(whole, unnamed(scenario)), part: 'name' }]
}

/** What travels in the link, each with its size. */
export function contentsOf(scenario: Scenario): readonly Content[] {
  const whole = lengthOf(scenario)
  const changed = changedInputs(scenario)
  const own = changed.filter((id) => ownIds.includes(id))
  const inputs = changed.filter((id) => !ownIds.includes(id))
  return [
    { what: `Preset: ${presetOf(scenario.preset)?.name ?? scenario.preset}`, characters: undefined },
    inputs.length === 0
      ? { what: 'No changed inputs', characters: undefined }
      : { what: counted(inputs.length, 'changed input'), characters: added(whole, without(scenario, inputs)) },
    ...(own.length > 0 ? [{ what: 'Your own results', characters: added(whole, without(scenario, own)) }] : []),
    ...recordContents(scenario, whole),
    ...nameContents(scenario, whole),
    { what: `Data edition ${scenario.edition}, pinned`, characters: undefined },
  ]
}

/** What stays here. */
export const staysHere: readonly string[] = [
  'theme and open panels',
  'undo history',
  'your other scenarios',
  'results: they are computed again from the same inputs, edition and seed',
]
