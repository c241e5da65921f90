import { expect, test } from 'vitest'
import { ofHundred } from '../../base/format.ts'
import { plainText } from '../../base/phrase.ts'
import { emptyRecord, type DecisionRecord } from '../../scenario/decision-record.ts'
import { presets } from '../../scenario/presets.ts'
import { worthMeasuring } from '../../wording/measure.ts'
import type { Reading } from '../decision.ts'
import { areasOf, readingFor } from '../summary.fixture.ts'
import { record } from './index.ts'
import { present } from './present.ts'

const withRecord = (reading: Reading, record: Partial<DecisionRecord>): Reading => {
  const { evaluation } = reading
  const scenario = { ...evaluation.scenario, record: { ...emptyRecord, ...record } }
  return { ...reading, evaluation: { ...evaluation, scenario } }
}

const modelOf = (reading: Reading) => present(reading, areasOf(reading))

test.each(presets.map(({ id }) => id))('%s: the page says what the recommendation says, in at most 90 words', (id) => {
  const reading = readingFor(id)
  const model = modelOf(reading)
  expect(model.headline).toEqual(areasOf(reading)[0]?.presented?.headline)
  expect(plainText(model.because).split(/\s+/).length).toBeLessThanOrEqual(90)
  expect(model.figures).toHaveLength(3)
  for (const { value, range } of model.figures)
    expect([plainText(value), plainText(range)].every((text) => /\d/.test(text))).toBe(true)
  expect(model.status).toBe('proposed')
  expect(model.ways).toEqual([])
})

test('what settles most comes first, with the draws it settles', () => {
  const reading = readingFor('code-review')
  const { measure } = modelOf(reading)
  const worth = reading.draws ? worthMeasuring(reading.draws).slice(0, 5) : []
  expect(measure.map(({ settles }) => settles)).toEqual(worth.map(({ settles }) => ofHundred(settles)))
})

test('changed inputs stand with the value of the preset', () => {
  const { changed } = modelOf(readingFor('real-time-customer-support', { 'limits.p95Seconds': 2 }))
  expect(changed.map(({ id }) => id)).toEqual(['limits.p95Seconds'])
  expect(changed[0]?.value).toContain('2.0')
  expect(changed[0]?.preset).toContain('4.0')
})

test('where nothing fits it is blocked, whatever was set, with at most three ways out', () => {
  const reading = readingFor('real-time-customer-support', { 'limits.p95Seconds': 0.4 })
  const model = modelOf(withRecord(reading, { status: 'accepted' }))
  expect(model.status).toBe('blocked')
  expect(model.record.status).toBe('accepted')
  expect(model.figures).toEqual([])
  expect(model.ways.length).toBeGreaterThan(0)
  expect(model.ways.length).toBeLessThanOrEqual(3)
})

test('an area that is left out is not in the paragraph, and stays among the rows so that it can come back', () => {
  const reading = readingFor('real-time-customer-support')
  const [all, less] = [modelOf(reading), modelOf(withRecord(reading, { without: ['knowledge'] }))]
  expect(less.rows).toHaveLength(all.rows.length)
  expect(plainText(less.because).length).toBeLessThan(plainText(all.because).length)
})

test('a note says what it is about: an input, an option, an area, the record itself, or what is unknown here by its id', () => {
  const reading = readingFor('real-time-customer-support')
  const [option] = reading.evaluation.options
  const about = ['limits.p95Seconds', option?.id ?? '', 'knowledge', 'record', 'gone-for-ever']
  const notes = about.map((at, index) => ({ id: `n${index}`, at, by: 'AB', on: '2026-11-26', text: 'why?' }))
  expect(modelOf(withRecord(reading, { notes })).notes.map((note) => note.about)).toEqual([
    'Wait limit, p95',
    option?.label,
    'Knowledge',
    'Decision record',
    'gone-for-ever',
  ])
})

test('a note can be about the record itself, every area and every input', () => {
  const { anchors } = modelOf(readingFor('code-review'))
  expect(anchors[0]).toEqual({ id: record.id, name: record.title })
  expect(new Set(anchors.map(({ id }) => id)).size).toBe(anchors.length)
})
