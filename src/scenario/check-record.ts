import { crc32c } from '../base/crc32c.ts'
import { counted } from '../base/format.ts'
import { plainLines, plainText } from '../base/plain-text.ts'
import type { Problem } from '../base/result.ts'
import { isDay } from './check-input.ts'
import {
  type DecisionRecord,
  emptyRecord,
  recordCaps,
  type RecordNote,
  type RecordStatus,
  recordStatuses,
} from './decision-record.ts'
import { isAreaId, isOptionId } from './link/locate.ts'
import type { Note } from './note.ts'
import { isRecord } from './record.ts'

/** What is wrong with a part of a record: what is allowed, and what was done about it when it was read. */
interface Finding {
  readonly kind: Note['kind']
  readonly path: string
  readonly rule: string
  readonly done: string
}

type Say = (kind: Note['kind'], path: string, rule: string, done: string) => void
type Fields = Readonly<Record<string, unknown>>

const leftOut = 'It was left out.'

const sayStrange = (given: Fields, known: readonly string[], path: string, say: Say): void => {
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue
    const shown = plainText(key, 40)
    say('unknown', `${path}.${shown}`, `“${shown}” is unknown here.`, leftOut)
  }
}

/** How much of a text is looked at, in the lengths it may have. */
const lookedAt = 80

interface Field {
  readonly path: string
  readonly label: string
  readonly longest: number
  readonly clean: (text: string, longest: number) => string
}

/** A text without what cannot be seen; cut where it is too long, empty where it is none. */
const textOf = (given: unknown, { path, label, longest, clean }: Field, say: Say): string => {
  const rule = `${label}: at most ${counted(longest, 'character')}.`
  if (given === undefined) return ''
  if (typeof given !== 'string') {
    say('left-out', path, rule.replace(': ', ': a text of '), leftOut)
    return ''
  }
  const isLong = given.length > lookedAt * longest || [...clean(given, (lookedAt / 20) * longest)].length > longest
  if (isLong) say('put-right', path, rule, 'The rest was cut.')
  return clean(given, longest)
}

const statusOf = (given: unknown, say: Say): RecordStatus => {
  const status = given === undefined ? emptyRecord.status : recordStatuses.find((known) => known === given)
  if (status) return status
  const shown = typeof given === 'string' ? `“${plainText(given, 40)}”` : 'What stood there'
  say('unknown', 'record.status', `The status is one of ${recordStatuses.join(', ')}.`, `${shown} was left out.`)
  return emptyRecord.status
}

const withoutOf = (given: unknown, say: Say): readonly string[] => {
  const path = 'record.without'
  if (given === undefined) return emptyRecord.without
  if (!Array.isArray(given)) {
    say('left-out', path, 'Areas that do not appear are a list of their ids.', leftOut)
    return emptyRecord.without
  }
  const ids = given.filter((id) => typeof id === 'string' && isAreaId(id))
  if (ids.length < given.length)
    say('left-out', path, 'Areas that do not appear are named by their ids.', 'What is no id was left out.')
  const distinct: readonly string[] = [...new Set(ids)]
  if (distinct.length > recordCaps.without)
    say('left-out', path, `At most ${recordCaps.without} areas do not appear.`, 'The rest was left out.')
  return distinct.slice(0, recordCaps.without).toSorted()
}

const noteKeys = ['id', 'at', 'by', 'on', 'text']

/** A short id that none of these have; the same for the same seed. */
export const noteId = (seed: string, taken: readonly string[]): string => {
  for (let turn = 0; ; turn++) {
    const id = crc32c(`${turn} ${seed}`).toString(36).slice(-5)
    if (!taken.includes(id)) return id
  }
}

const idOf = ({ id, at, by, on, text }: Fields, path: string, taken: readonly string[], say: Say): string => {
  const isId = typeof id === 'string' && /^[a-z0-9-]{1,16}$/i.test(id)
  if (isId && !taken.includes(id)) return id
  if (id !== undefined) say('put-right', path, 'Each note has an id of its own.', 'This one was given a new one.')
  return noteId(JSON.stringify([at, by, on, text]), taken)
}

const noteOf = (given: unknown, number: number, taken: readonly string[], say: Say): RecordNote | undefined => {
  const [path, label] = [`record.notes.${number}`, `Note ${number}`]
  if (!isRecord(given)) {
    say('left-out', path, `${label} has a place, a day and a text.`, leftOut)
    return undefined
  }
  const { at, on } = given
  const field = { path: `${path}.text`, label, longest: recordCaps.note, clean: plainText }
  const text = textOf(given['text'], field, say)
  if (typeof at !== 'string' || !isOptionId(at))
    say('left-out', `${path}.at`, `${label} needs the id of an input, an option or an area.`, leftOut)
  else if (typeof on !== 'string' || !isDay(on))
    say('left-out', `${path}.on`, `${label} needs a day that exists, as in 2026-11-23.`, leftOut)
  else if (text === '') say('left-out', field.path, `${label} needs a text.`, leftOut)
  else {
    sayStrange(given, noteKeys, path, say)
    const writer = { path: `${path}.by`, label: `The name at note ${number}`, longest: recordCaps.by, clean: plainText }
    const by = textOf(given['by'], writer, say)
    return { id: idOf({ ...given, at, by, on, text }, `${path}.id`, taken, say), at, by, on, text }
  }
  return undefined
}

const notesOf = (given: unknown, say: Say): readonly RecordNote[] => {
  const path = 'record.notes'
  if (given === undefined) return emptyRecord.notes
  if (!Array.isArray(given)) {
    say('left-out', path, 'The notes are a list.', 'They were left out.')
    return emptyRecord.notes
  }
  const notes: RecordNote[] = []
  let at = 0
  for (; at < given.length && notes.length < recordCaps.notes; at++) {
    const taken = notes.map(({ id }) => id)
    const note = noteOf(given[at], at + 1, taken, say)
    if (note) notes.push(note)
  }
  if (at < given.length) {
    const done = `The first ${recordCaps.notes} of ${counted(given.length, 'note')} are kept.`
    say('left-out', path, `A record holds at most ${recordCaps.notes} notes.`, done)
  }
  return notes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const recordIn = (given: unknown, say: Say): DecisionRecord => {
  if (!isRecord(given)) {
    say('left-out', 'record', 'A decision record has status, deciders, text, without and notes.', leftOut)
    return emptyRecord
  }
  sayStrange(given, Object.keys(emptyRecord), 'record', say)
  const deciders = { path: 'record.deciders', label: 'Decision makers', longest: recordCaps.deciders, clean: plainText }
  const text = { path: 'record.text', label: 'Text of the record', longest: recordCaps.text, clean: plainLines }
  return {
    status: statusOf(given['status'], say),
    deciders: textOf(given['deciders'], deciders, say),
    text: textOf(given['text'], text, say),
    without: withoutOf(given['without'], say),
    notes: notesOf(given['notes'], say),
  }
}

interface CheckedRecord {
  /** In its one canonical form. */
  readonly record: DecisionRecord
  /** What a reader is told of what was left out or put right. */
  readonly notes: readonly Note[]
  /** The same as somebody is told who is writing it: what is allowed. */
  readonly problems: readonly Problem[]
}

/** Reads a record from outside: whatever of it is one is taken, and the rest is listed. Never throws. */
export const checkRecord = (given: unknown): CheckedRecord => {
  const findings: Finding[] = []
  const record = recordIn(given, (kind, path, rule, done) => findings.push({ kind, path, rule, done }))
  return {
    record,
    notes: findings.map(({ kind, path, rule, done }) => ({ kind, path, message: `${rule} ${done}` })),
    problems: findings.map(({ path, rule }) => ({ path, message: rule })),
  }
}
