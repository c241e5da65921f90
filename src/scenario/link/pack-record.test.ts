import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRecord } from '../check-record.ts'
import { anyRecord } from '../decision-record.arbitrary.ts'
import { openLink, sealedScenario } from '../link.ts'
import { scenarioOf } from '../presets.ts'
import { withRecord } from '../scenario.ts'
import { deflated } from './codec.ts'
import { documentOf } from './document.ts'
import { seal } from './envelope.ts'
import { currentFormat } from './migrations.ts'
import { packRecord, unpackRecord } from './pack-record.ts'

const base = scenarioOf('code-review', '2026-11-24')
const note = { id: 'k3x9a', at: 'limits.p95Seconds', by: 'AB', on: '2026-11-23', text: 'Why not 2 s?' }
const { record } = checkRecord({ status: 'accepted', deciders: 'Platform', text: 'a\nb', notes: [note] })

const openedWith = (r: unknown) => {
  const { i, ...head } = documentOf(base)
  const opened = openLink(seal(currentFormat, deflated(currentFormat, JSON.stringify({ ...head, r, i }))))
  if (!opened.ok) throw new Error(opened.message)
  return opened
}

test('a record comes back from its short form', () => {
  expect(packRecord(record)).toEqual({
    s: 'accepted',
    d: 'Platform',
    t: 'a\nb',
    n: [['k3x9a', '#lp', 'AB', '2026-11-23', 'Why not 2 s?']],
  })
  fc.assert(
    fc.property(anyRecord, (one) => {
      const read = checkRecord(unpackRecord(JSON.parse(JSON.stringify(packRecord(one)))))
      expect(read).toEqual({ record: one, notes: [], problems: [] })
    }),
  )
})

test('it stands before the inputs, and only where there is one', () => {
  expect(Object.keys(documentOf(withRecord(base, record)))).toEqual(['p', 'e', 'n', 'r', 'i'])
  expect(Object.keys(documentOf(base))).toEqual(['p', 'e', 'n', 'i'])
})

test('what is no record is left out and said, and the rest opens', () => {
  expect(openedWith(packRecord(record))).toMatchObject({ scenario: { ...base, record }, notes: [] })
  for (const [r, path] of [
    [7, 'record'],
    [null, 'record'],
    [{ s: 'approved' }, 'record.status'],
    [{ z: 1 }, 'record.z'],
    [{ n: [['a', '#zz', '', '2026-11-23', 'Gone']] }, 'record.notes.1.at'],
    [{ n: [['a', '#lp']] }, 'record.notes.1'],
  ] as const) {
    const { scenario, notes } = openedWith(r)
    expect(scenario, path).toEqual(base)
    expect(notes.map((each) => each.path)).toEqual([path])
  }
})

test('five notes of a sentence are a hundred characters each, or less', () => {
  const texts = [
    'Two seconds is what the old desk needed; who measured it?',
    'The audit in March may ask for hosting in the EU.',
    'Cost is not what worries us here: quality of refunds is.',
    'Ask the evaluation team for forty more rows.',
    'Agreed with finance, until the contract ends.',
  ]
  const notes = texts.map((text, i) => ({ ...note, id: `k${i}x9a`, at: i % 2 ? 'knowledge' : note.at, text }))
  const long = sealedScenario(withRecord(base, { ...record, notes })).length
  expect(long - sealedScenario(withRecord(base, { ...record, notes: [] })).length).toBeLessThan(500)
})
