import { describe, expect, test } from 'vitest'
import type { Answer, Assessment, Decision, Presented, Reading } from './decision.ts'
import { plannedAreas } from '../wording/planned.ts'
import { areas, first } from './index.ts'
import { readingOf } from './tradeoff/reading.fixture.ts'

const assessing =
  <A extends Assessment, Model extends Presented>(decision: Decision<A, Model>) =>
  async (reading: Reading): Promise<Answer> => {
    await decision.loadAssess?.()
    const assessment = decision.assess(reading)
    if (!assessment) throw new Error(`nothing assesses ${decision.id}`)
    return assessment.answer
  }

const sureWords: readonly string[] = ['settled', 'clear', 'leaning', 'ahead', 'too close to call']

const undrawn = (reading: Reading): Reading => ({
  ...reading,
  draws: undefined,
  flips: [],
  tracks: {},
  searching: true,
  changed: 0,
  today: '2031-01-01',
})

test('each area has a name of its own, in the order of the strip, and a question', () => {
  expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length)
  expect(areas.map(({ title }) => title)).toEqual([
    'Decision record',
    'Tradeoffs',
    'Knowledge',
    'Models',
    'Build or buy',
    'Agents',
    'Architecture',
    'Evaluation',
    'Stack',
  ])
  for (const { id, question } of areas) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(question).toMatch(/\?$/)
  }
  expect(areas).toContain(first)
})

test('an area is built, or it is said what it will answer', () => {
  for (const { id, kind } of areas) expect([id, id in plannedAreas]).toEqual([id, kind === 'planned'])
})

const readings = [
  readingOf('real-time-customer-support'),
  readingOf('code-review'),
  readingOf('real-time-customer-support', { 'limits.p95Seconds': 0.4 }),
]

describe.each(areas.flatMap((area) => (area.kind === 'built' ? [[area.title, area] as const] : [])))(
  '%s',
  (_, area) => {
    const assess = area.use(assessing)

    test('answers from the point evaluation alone: draws, tracks and the day change no key', async () => {
      for (const reading of readings) {
        const [now, then] = [await assess(reading), await assess(undrawn(reading))]
        expect([then.key, then.text, then.nothingFits]).toEqual([now.key, now.text, now.nothingFits])
      }
    })

    test('has no answer exactly where nothing fits', async () => {
      for (const reading of readings)
        expect((await assess(reading)).nothingFits).toBe(reading.evaluation.winner === undefined)
    })

    test('says no word for how sure it is without its counts', async () => {
      for (const reading of readings) {
        const { word, counts, sure, nothingFits } = await assess(reading)
        if (nothingFits) expect(counts).toBeUndefined()
        else if (!counts) expect(sureWords).not.toContain(word)
        else
          expect([sure.includes(String(counts.wins)), sure.includes(String(counts.goodEnough))]).toEqual([true, true])
      }
    })
  },
)
