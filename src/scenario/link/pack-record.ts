import { type DecisionRecord, emptyRecord, type RecordNote } from '../decision-record.ts'
import { parameterOf, parametersByKey } from '../parameters.ts'
import { isRecord } from '../record.ts'

const longNames: ReadonlyMap<string, keyof DecisionRecord> = new Map([
  ['s', 'status'],
  ['d', 'deciders'],
  ['t', 'text'],
  ['w', 'without'],
  ['n', 'notes'],
] as const)

/** Before the key of an input; no id has it. */
const input = '#'

const packNote = ({ id, at, by, on, text }: RecordNote): readonly string[] => {
  const parameter = parameterOf(at)
  return [id, parameter ? input + parameter.key : at, by, on, text]
}

/** A record as links hold it: short keys for what it says, notes as lists, inputs by their keys. */
export const packRecord = ({ status, deciders, text, without, notes }: DecisionRecord): unknown => ({
  ...(status !== emptyRecord.status && { s: status }),
  ...(deciders !== '' && { d: deciders }),
  ...(text !== '' && { t: text }),
  ...(without.length > 0 && { w: without }),
  ...(notes.length > 0 && { n: notes.map(packNote) }),
})

const place = (at: unknown): unknown =>
  typeof at === 'string' && at.startsWith(input) ? (parametersByKey.get(at.slice(input.length))?.id ?? at) : at

const unpackNote = (note: unknown): unknown => {
  if (!Array.isArray(note) || note.length !== 5) return note
  const [id, at, by, on, text] = note
  return { id, at: place(at), by, on, text }
}

/** The record that a link's stands for; not checked against anything. */
export const unpackRecord = (given: unknown): unknown => {
  if (!isRecord(given)) return given
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      longNames.get(key) ?? key,
      key === 'n' && Array.isArray(value) ? value.map(unpackNote) : value,
    ]),
  )
}
