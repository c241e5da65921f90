import { expect, test } from 'vitest'
import { plainText } from '../../base/phrase.ts'
import { areasOf, readingFor } from '../summary.fixture.ts'
import { messagesOf, rowsOf } from './assess.ts'

const cases = [
  readingFor('real-time-customer-support'),
  readingFor('fast-changing-knowledge-base'),
  readingFor('code-review'),
]

test.each(cases.map((reading) => [reading.evaluation.scenario.preset, reading] as const))(
  '%s: every row says what its area says',
  (_, reading) => {
    const areas = areasOf(reading)
    const rows = rowsOf(reading, areas)
    expect(rows.map(({ id }) => id)).toEqual(areas.map(({ id }) => id))
    for (const [index, { answer, presented }] of areas.entries()) {
      const row = rows[index]
      expect(row?.answer).toBe(answer?.text)
      if (!answer?.counts || !presented) continue
      expect(row?.sure).toContain(answer.sure)
      expect(row?.squares?.wins).toBe(Math.round(answer.counts.wins / 10))
      const flips = presented.blocks.find(({ kind }) => kind === 'flips')
      expect(row?.flip).toEqual(flips?.kind === 'flips' ? flips.flips[0] : undefined)
    }
  },
)

test('what is loaded or counted later is never said to be nothing', () => {
  const [reading] = cases
  if (!reading) throw new Error('no reading')
  const areas = areasOf(reading).map((area) => ({ ...area, presented: undefined }))
  expect(rowsOf(reading, areas)[0]).toMatchObject({ coming: true, noFlip: '', noEvidence: '' })
  const early = { ...reading, draws: undefined }
  expect(rowsOf(early, areasOf(early))[0]?.noEvidence).toBe('not counted yet')
  expect(rowsOf({ ...reading, outdated: true }, areasOf(reading))[0]?.noEvidence).toBe('not counted yet')
  expect(rowsOf(reading, areasOf(reading))[1]?.noEvidence).toBe('not counted for this answer')
})

test('what is not built has no answer, and no evidence is graded for it', () => {
  const [reading] = cases
  if (!reading) throw new Error('no reading')
  const row = rowsOf(reading, areasOf(reading)).at(-1)
  expect(row).toMatchObject({ id: 'models', state: 'planned', binds: [], noFlip: '' })
  expect(row?.answer).toBeUndefined()
  expect(row?.evidence).toBeUndefined()
})

test('where nothing fits the first row says so and the others wait', () => {
  const reading = readingFor('real-time-customer-support', { 'limits.p95Seconds': 0.4 })
  const rows = rowsOf(reading, areasOf(reading))
  expect(rows.map(({ state, answer }) => [state, answer])).toEqual([
    ['nothing-fits', 'Nothing fits'],
    ['waiting', undefined],
    ['planned', undefined],
  ])
  expect(messagesOf(areasOf(reading)).map(plainText)).toEqual([expect.stringMatching(/^Nothing fits/)])
})
