import { plainText } from '../../base/plain-text.ts'
import { isDay } from '../check-input.ts'
import { checkRecord } from '../check-record.ts'
import { type Note, shortList } from '../note.ts'
import { parameters } from '../parameters.ts'
import { defaultPreset, presetOf } from '../presets.ts'
import { readInputs } from '../read-inputs.ts'
import { isPoisonous } from '../record.ts'
import { nameLength, type Scenario, withRecord } from '../scenario.ts'
import { mayBeAbsent, unsaid } from './absent.ts'
import { isTooBig } from './bounds.ts'
import { inflated } from './codec.ts'
import { findByKey, isDocument, type LinkDocument, unpack } from './document.ts'
import { unseal } from './envelope.ts'
import { currentFormat, migrate } from './migrations.ts'
import { unpackRecord } from './pack-record.ts'
import { cutOff, type Refused, refusal } from './refusal.ts'

export interface OpenedScenario {
  readonly ok: true
  readonly scenario: Scenario
  readonly notes: readonly Note[]
}

const documentNotes = ({ p, e: _e, n: _n, r: _r, i, ...others }: LinkDocument): readonly Note[] => {
  const notes: Note[] = []
  if (!presetOf(p)) {
    const message = `The preset “${plainText(p, 60)}” is unknown here: changes are shown against ${defaultPreset}.`
    notes.push({ kind: 'unknown', path: 'preset', message })
  }
  for (const key of Object.keys(others)) {
    if (isPoisonous(key)) continue
    const path = plainText(key, 40)
    notes.push({ kind: 'unknown', path, message: `“${path}” is unknown here and was left out.` })
  }
  for (const parameter of parameters) {
    if (Object.hasOwn(i, parameter.key) || mayBeAbsent(parameter)) continue
    const message = `${parameter.label} is not in the link: the preset's value is used.`
    notes.push({ kind: 'missing', path: parameter.id, message })
  }
  return notes
}

const openDocument = (document: LinkDocument): OpenedScenario => {
  const { p, e, n, r, i } = document
  const preset = presetOf(p) ? p : defaultPreset
  const values = Object.entries(i).map(([key, value]) => {
    const parameter = findByKey(key)
    return [key, parameter ? unpack(parameter, value) : value]
  })
  const { inputs, notes } = readInputs(Object.fromEntries(values), findByKey, unsaid(preset))
  const scenario: Scenario = { preset, edition: e, name: plainText(n, nameLength), inputs }
  const said = r === undefined ? undefined : checkRecord(unpackRecord(r))
  return {
    ok: true,
    scenario: said ? withRecord(scenario, said.record) : scenario,
    notes: shortList([...documentNotes(document), ...notes, ...(said?.notes ?? [])]),
  }
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Opens the value of `s`. Whatever it holds, it is refused with a reason or opens as the document that was sealed. */
export const openSealed = (sealed: string): OpenedScenario | Refused => {
  const unsealed = unseal(sealed)
  if (unsealed.kind === 'cut-off') return cutOff(unsealed.arrived, unsealed.expected)
  if (unsealed.kind === 'damaged') return refusal('damaged')
  const { format, payload } = unsealed
  if (format > currentFormat) return refusal('newer')
  const read = inflated(format, payload)
  if (typeof read === 'string') return refusal(read)
  if (isTooBig(read.text)) return refusal('too-large')
  const document = parsed(read.text)
  if (!isDocument(document) || !isDay(document.e)) return refusal('damaged')
  return openDocument(migrate(format, document))
}
