import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { originOf } from '../../alternatives/origin/origin.ts'
import { plainText } from '../../base/phrase.ts'
import { presets } from '../../scenario/presets.ts'
import { readFigureKey } from '../../wording/names.ts'
import type { Block } from '../decision.ts'
import { assess } from './assess.ts'
import { isStale } from './evidence.ts'
import { hundred, present, type TradeoffModel } from './present.ts'
import { readingOf } from './reading.fixture.ts'

const figuresOf = (model: TradeoffModel): readonly string[] => {
  const phrases = [model.headline.message, model.article.answer, ...model.ways.map(({ letsIn }) => letsIn)]
  const said = [...phrases, ...model.blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs : []))]
  const cells = model.rows.flatMap((row) => [row, ...row.points()]).flatMap(({ cells: three }) => Object.values(three))
  return [...said.flat(), ...cells.flatMap(({ figure, range }) => [figure, ...range])].flatMap((piece) =>
    typeof piece === 'object' && 'figure' in piece ? [piece.figure] : [],
  )
}

const titles = (blocks: readonly Block[]): readonly string[] => blocks.map(({ kind }) => kind)

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  const reading = readingOf(preset)
  const model = present(assess(reading))

  test('the recommended option is first in the table, and every option has at most one row', () => {
    expect(model.rows[0]?.recommended).toBe(true)
    expect(new Set(model.rows.map(({ option }) => option)).size).toBe(model.rows.length)
    expect(model.rows.length).toBeLessThanOrEqual(12)
    expect(model.allRows().length).toBe(model.optionCount)
  })

  test('every figure on the page names one that has an origin with the same value', () => {
    const { alternatives, outcomes } = reading.evaluation
    for (const key of new Set(figuresOf(model))) {
      const ref = readFigureKey(key)
      const index = alternatives.findIndex(({ id }) => id === ref?.alternative)
      if (!ref || index < 0) throw new Error(`${key} names nothing`)
      const shown = outcomes[index]?.[ref.criterion]?.[ref.end] ?? Number.NaN
      expect(originOf(reading.evaluation, index, ref.criterion, ref.end).value / shown).toBeCloseTo(1, 9)
    }
  })

  test('what does not fit says why, and what fits says nothing', () => {
    for (const { ruledOut, rank } of model.rows) expect(ruledOut === '').toBe(rank !== undefined)
  })

  test('the squares add to a hundred', () => {
    const sure = model.blocks.find((block) => block.kind === 'sure')
    if (sure?.kind !== 'sure') throw new Error('No count')
    expect(sure.shares.reduce((sum, { squares }) => sum + squares, 0)).toBe(100)
  })

  test('the same blocks in the same order', () => {
    expect(titles(model.blocks)).toEqual(['text', 'text', 'flips', 'sure', 'text', 'facts'])
  })
})

test('nothing fits: the message names the cheapest way out, and each row says what it would set', () => {
  const model = present(assess(readingOf('real-time-customer-support', { 'limits.p95Seconds': 0.4 })))
  expect(plainText(model.headline.message)).toMatch(/^Nothing fits: allow .* more, and .* does, at .* solved$/)
  expect(model.ways.length).toBeGreaterThan(1)
  for (const { moves, set } of model.ways) expect(moves.map(({ parameter }) => parameter)).toEqual(Object.keys(set))
  expect(new Set(model.ways.map(({ alternative, set }) => alternative + JSON.stringify(set))).size).toBe(
    model.ways.length,
  )
})

test('whole squares go to the largest remainders and always add to a hundred', () => {
  expect(hundred([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 }), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0)
      const squares = hundred(counts.map((count) => count / total))
      expect(squares.reduce((sum, count) => sum + count, 0)).toBe(100)
      squares.forEach((count, index) => expect(Math.abs(count - ((counts[index] ?? 0) / total) * 100)).toBeLessThan(1))
    }),
  )
})

test('a figure read more than 90 days ago is old', () => {
  expect([isStale('2026-08-26', '2026-11-24'), isStale('2026-08-25', '2026-11-24')]).toEqual([false, true])
  expect(isStale('2026-11', '2027-01-01')).toBe(false)
})
