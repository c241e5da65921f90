import { expect, test } from 'vitest'
import { currentEdition } from '../catalog/current-edition.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { checkRecord } from '../scenario/check-record.ts'
import { withRecord } from '../scenario/scenario.ts'
import { contentsOf } from './share-contents.ts'
import { unnamed } from './share-name.ts'
import { differing } from './differing.ts'

const base = scenarioOf('code-review', currentEdition)

test('an untouched preset carries its name and edition, and no size is claimed', () => {
  expect(contentsOf(base).every(({ characters }) => characters === undefined)).toBe(true)
})

test('changed inputs, own results and the name are counted apart, each with its size', () => {
  const scenario = {
    ...base,
    name: 'Review of pull requests',
    inputs: { ...base.inputs, 'limits.p95Seconds': 45, 'quality.own': { 'gpt-5.5@low': { successes: 80, n: 100 } } },
  }
  const own = differing(scenario, base).map(({ id }) => id)
  expect(own).toEqual(['limits.p95Seconds', 'quality.own'])
  const sizes = contentsOf(scenario).filter(({ characters }) => characters !== undefined)
  expect(sizes.map(({ what }) => what)).toEqual(['1 changed input', 'Your own results', 'The name'])
  expect(sizes.every(({ characters = 0 }) => characters > 0 && characters < 100)).toBe(true)
})

const { record } = checkRecord({
  status: 'accepted',
  deciders: 'Platform and support',
  text: 'We wait for the audit.',
  notes: [
    { id: 'a', at: 'knowledge', by: 'AB', on: '2026-11-23', text: 'Who keeps it?' },
    { id: 'b', at: 'limits.p95Seconds', by: '', on: '2026-11-24', text: 'Why not 2 s?' },
  ],
})

test('the record and its notes are a line each, and all that says who is one', () => {
  const sized = (scenario: Parameters<typeof contentsOf>[0]) =>
    contentsOf(scenario).filter(({ characters }) => characters !== undefined)
  const all = sized(withRecord({ ...base, name: 'Review' }, record))
  expect(all.map(({ what }) => what)).toEqual([
    'The decision record',
    '2 notes',
    'The name, decision makers and who wrote the notes',
  ])
  expect(all.map(({ part }) => part)).toEqual([undefined, undefined, 'name'])
  expect(all.every(({ characters = 0 }) => characters > 0 && characters < 200)).toBe(true)
  const [only, ...others] = sized(withRecord(base, { ...record, status: 'proposed', text: '', notes: [] }))
  expect([only?.what, only?.part, others]).toEqual(['Decision makers', 'name', []])
})

test('without names the words of the record stay', () => {
  const bare = unnamed(withRecord({ ...base, name: 'Review' }, record))
  expect(bare).toEqual(
    withRecord(base, { ...record, deciders: '', notes: record.notes.map((note) => ({ ...note, by: '' })) }),
  )
  expect(contentsOf(bare).some(({ part }) => part === 'name')).toBe(false)
  expect(unnamed(withRecord(base, { ...record, status: 'proposed', text: '', notes: [] }))).toEqual(base)
})
