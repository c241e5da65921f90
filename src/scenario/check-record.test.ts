import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalScenario } from './canonical.ts'
import { checkRecord } from './check-record.ts'
import { anyRecord } from './decision-record.arbitrary.ts'
import { emptyRecord, recordCaps, recordOf } from './decision-record.ts'
import { readFile, toFile } from './file.ts'
import { scenarioOf } from './presets.ts'
import { withRecord } from './scenario.ts'

const note = { id: 'k3x9a', at: 'limits.p95Seconds', by: 'AB', on: '2026-11-23', text: 'Why not 2 s?' }
const full = {
  status: 'accepted',
  deciders: 'Platform and support',
  text: 'We wait for the audit.\n\n- then 2.5 s',
  without: ['knowledge', 'stack'],
  notes: [note, { ...note, id: 'b', at: 'knowledge', on: '2026-11-24' }],
}

/** The canonical record, and what was said of the rest: `kind path: message`. */
const read = (given: unknown) => {
  const { record, notes } = checkRecord(given)
  return { record, said: notes.map(({ kind, path, message }) => `${kind} ${path}: ${message}`) }
}

const inFile = (given: object) => {
  const file = readFile({ schema: 'trilemma/scenario@2', preset: 'code-review', inputs: {}, ...given }, '2026-11-23')
  if (!file.ok) throw new Error(file.problems[0]?.message)
  return file.value
}

test('a whole record is taken as it stands, without a word', () => {
  expect(read(full)).toEqual({ record: full, said: [] })
  expect(read({})).toEqual({ record: emptyRecord, said: [] })
})

describe('what does not fit is left out or put right, and said', () => {
  test.each([
    [7, 'left-out record: A decision record has status, deciders, text, without and notes. It was left out.'],
    [
      { status: 'approved' },
      'unknown record.status: The status is one of proposed, accepted, superseded. “approved” was left out.',
    ],
    [
      { status: null },
      'unknown record.status: The status is one of proposed, accepted, superseded. What stood there was left out.',
    ],
    [{ colour: 'red' }, 'unknown record.colour: “colour” is unknown here. It was left out.'],
    [
      JSON.parse('{"__proto__":{"status":"accepted"}}'),
      'unknown record.__proto__: “__proto__” is unknown here. It was left out.',
    ],
    [{ deciders: 7 }, 'left-out record.deciders: Decision makers: a text of at most 120 characters. It was left out.'],
    [
      { without: 'stack' },
      'left-out record.without: Areas that do not appear are a list of their ids. It was left out.',
    ],
    [
      { without: [7, '<b>'] },
      'left-out record.without: Areas that do not appear are named by their ids. What is no id was left out.',
    ],
    [{ notes: {} }, 'left-out record.notes: The notes are a list. They were left out.'],
    [{ notes: ['x'] }, 'left-out record.notes.1: Note 1 has a place, a day and a text. It was left out.'],
    [
      { notes: [{ ...note, at: '<img>' }] },
      'left-out record.notes.1.at: Note 1 needs the id of an input, an option or an area. It was left out.',
    ],
    [
      { notes: [{ ...note, on: '2026-02-30' }] },
      'left-out record.notes.1.on: Note 1 needs a day that exists, as in 2026-11-23. It was left out.',
    ],
    [
      { notes: [{ ...note, text: ' \u202e\u0000' }] },
      'left-out record.notes.1.text: Note 1 needs a text. It was left out.',
    ],
  ])('%j', (given, said) => {
    expect(read(given)).toEqual({ record: emptyRecord, said: [said] })
  })

  test('long texts are cut', () => {
    const long = { ...full, text: 'y'.repeat(1001), notes: [{ ...note, text: 'é'.repeat(90_000), by: 'b'.repeat(21) }] }
    const { record, said } = read(long)
    expect(said).toEqual([
      'put-right record.text: Text of the record: at most 1,000 characters. The rest was cut.',
      'put-right record.notes.1.text: Note 1: at most 200 characters. The rest was cut.',
      'put-right record.notes.1.by: The name at note 1: at most 20 characters. The rest was cut.',
    ])
    expect(record.text).toBe('y'.repeat(1000))
    expect(record.notes).toEqual([{ ...note, text: 'é'.repeat(200), by: 'b'.repeat(20) }])
    expect(read({ ...full, text: '😀'.repeat(1000) }).said).toEqual([])
  })

  test('of 10,000 notes the first 40 are kept, in the order of their days, each with an id of its own', () => {
    const notes = Array.from({ length: 10_000 }, (_, i) => ({ ...note, on: i % 2 ? '2026-11-23' : '2026-11-24' }))
    const { record, said } = read({ ...full, notes })
    expect(record.notes).toHaveLength(recordCaps.notes)
    expect(record.notes.map(({ on }) => on)).toEqual(record.notes.map(({ on }) => on).toSorted())
    expect(new Set(record.notes.map(({ id }) => id)).size).toBe(recordCaps.notes)
    expect(said).toHaveLength(recordCaps.notes)
    expect(said[0]).toBe('put-right record.notes.2.id: Each note has an id of its own. This one was given a new one.')
    expect(said.at(-1)).toBe(
      'left-out record.notes: A record holds at most 40 notes. The first 40 of 10,000 notes are kept.',
    )
  })
})

test('a note without an id is given the same one each time', () => {
  const { id: _id, ...bare } = note
  const [once] = read({ notes: [bare] }).record.notes
  expect(read({ notes: [bare] })).toEqual({ record: { ...emptyRecord, notes: [once] }, said: [] })
  expect(once?.id).toMatch(/^[a-z0-9]{1,5}$/)
})

test('text keeps its lines and nothing that cannot be seen; a note is one line', () => {
  const text = '\r\n  One\u202e\u0000\r\n\r\n\u2028\n\ttwo  \u200b\n'
  const { record } = read({ text, notes: [{ ...note, text: 'One\n\u2067two' }] })
  expect(record.text).toBe('  One\n\n two')
  expect(record.notes[0]?.text).toBe('One two')
})

test('the canonical form stays as it is, and what is said of it is nothing', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(read(JSON.parse(JSON.stringify(record)))).toEqual({ record, said: [] })
    }),
  )
})

test('nothing throws, and whatever comes out is canonical', () => {
  const fields = fc.record(
    Object.fromEntries(
      ['status', 'deciders', 'text', 'without', 'notes', '__proto__'].map((key) => [key, fc.anything()]),
    ),
    { requiredKeys: [] },
  )
  const oddNote = fc
    .record({ id: fc.anything(), by: fc.anything(), text: fc.anything() }, { requiredKeys: [] })
    .map((odd) => ({ ...note, ...odd }))
  const listed = fc.record({ notes: fc.array(oddNote) })
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fields, listed), (given) => {
      const { record } = checkRecord(given)
      expect(checkRecord(record)).toEqual({ record, notes: [], problems: [] })
    }),
  )
  let deep: unknown = 'x'
  for (let depth = 0; depth < 100_000; depth++) deep = [deep]
  expect(read({ text: deep, notes: deep, without: deep }).record).toEqual(emptyRecord)
})

test('text made to be slow is not', () => {
  const began = performance.now()
  for (const piece of [' ', '\n', '\u200b', ' \n', '\t', '\u2028'])
    checkRecord({ text: `a${piece.repeat(2_000_000)}b`, deciders: piece.repeat(2_000_000) })
  expect(performance.now() - began).toBeLessThan(1000)
})

describe('a scenario', () => {
  const base = scenarioOf('code-review', '2026-11-23')
  const { record } = checkRecord(full)

  test('without a record has the text it always had', () => {
    expect(canonicalScenario({ ...base, record: undefined })).toBe(canonicalScenario(base))
    expect(canonicalScenario(base)).not.toContain('record')
    expect(JSON.stringify(toFile(base))).not.toContain('record')
    expect(recordOf(base)).toBe(emptyRecord)
  })

  test('never keeps an empty one', () => {
    expect(withRecord(withRecord(base, record), emptyRecord)).toEqual(base)
    expect('record' in inFile({ record: {} }).scenario).toBe(false)
  })

  test('has its record in its file', () => {
    fc.assert(
      fc.property(anyRecord, (one) => {
        const scenario = withRecord(base, one)
        expect(inFile(JSON.parse(JSON.stringify(toFile(scenario))))).toEqual({ scenario, notes: [] })
      }),
    )
  })

  test('says what of a record in a file was left out', () => {
    expect(inFile({ record: { ...full, status: 'approved', notes: 7 } }).notes.map(({ path }) => path)).toEqual([
      'record.status',
      'record.notes',
    ])
  })
})
