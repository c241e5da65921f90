import { describe, expect, test } from 'vitest'
import { originOf } from '../../alternatives/origin/origin.ts'
import { plainText } from '../../base/phrase.ts'
import { presets } from '../../scenario/presets.ts'
import { readFigureKey } from '../../wording/names.ts'
import type { Block } from '../decision.ts'
import { assess } from './assess.ts'
import { nothingFitsOf } from './nothing-fits.ts'
import { articleOf } from './article.ts'
import { optionsOf } from './options.ts'
import { present, type TradeoffModel } from './present.ts'
import { readingOf } from './reading.fixture.ts'
import { pointOf } from './rows.ts'

const figuresOf = (model: TradeoffModel): readonly string[] => {
  const { rows } = optionsOf(model.drawn)
  const phrases = [model.headline.message, model.plotted]
  const { rule, ours } = articleOf(model.drawn)
  const beside = [rule, ours].flatMap((line) => (line ? [line] : []))
  const said = [...phrases, ...model.blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs : []))]
  const cells = [...beside, ...rows.flatMap((row) => [row, ...row.points()])].flatMap(({ cells: three }) =>
    Object.values(three),
  )
  return [...said.flat(), ...cells.flatMap(({ figure, range }) => [figure, ...range])].flatMap((piece) =>
    typeof piece === 'object' && 'figure' in piece ? [piece.figure] : [],
  )
}

const titles = (blocks: readonly Block[]): readonly string[] => blocks.map(({ kind }) => kind)

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  const reading = readingOf(preset)
  const model = present(assess(reading))
  const options = optionsOf(model.drawn)

  test('the recommended option is first in the table, and every option has at most one row', () => {
    expect(options.rows[0]?.recommended).toBe(true)
    expect(new Set(options.rows.map(({ option }) => option)).size).toBe(options.rows.length)
    expect(options.rows.length).toBeLessThanOrEqual(12)
    expect(options.allRows().length).toBe(options.count)
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
    for (const { ruledOut, rank } of options.rows) expect(ruledOut === '').toBe(rank !== undefined)
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

describe('nothing fits', () => {
  const reading = readingOf('real-time-customer-support', { 'limits.p95Seconds': 0.4, 'limits.quality': 0.85 })
  const assessment = assess(reading)
  const model = present(assessment)
  const shown = nothingFitsOf(reading.evaluation, assessment.ways)

  test('the message names the cheapest way out, and each row says what it would set', () => {
    expect(plainText(model.headline.message)).toMatch(/^Nothing fits: allow .* more, and .* does, at .* solved$/)
    expect(shown?.ways.length).toBeGreaterThanOrEqual(3)
    for (const { moves, set } of shown?.ways ?? []) {
      expect(moves.map(({ parameter }) => parameter)).toEqual(Object.keys(set))
      for (const { at } of moves) expect(at.from >= 0 && at.from <= 1 && at.to >= 0 && at.to <= 1).toBe(true)
    }
    expect(new Set(shown?.ways.map(({ alternative, set }) => alternative + JSON.stringify(set))).size).toBe(
      shown?.ways.length,
    )
  })

  test('the nearest options miss what they are said to miss', () => {
    expect(shown?.nearest.map(({ option }) => option)).toEqual([...new Set(shown?.nearest.map(({ option }) => option))])
    for (const { option, point, cells, missed, limits } of shown?.nearest ?? []) {
      expect(limits).toBe(3)
      const outcome = reading.evaluation.outcomes.find(
        ({ alternative }) => alternative.option === option && alternative.label.endsWith(point),
      )
      const misses = Object.entries(cells).filter(([, cell]) => cell.miss !== undefined)
      expect(misses).toHaveLength(missed)
      expect(misses.map(([criterion]) => criterion).toSorted()).toEqual([...(outcome?.violated ?? [])].toSorted())
      for (const { length } of Object.values(cells)) expect(length >= 0 && length <= 1).toBe(true)
    }
    const [first] = shown?.nearest ?? []
    expect(first?.option).toBe(shown?.ways[0]?.option)
  })

  test('why, what conflicts and what else would help keep their places', () => {
    expect(model.blocks.map(({ title }) => title)).toEqual([
      'Why nothing fits',
      'What conflicts',
      'Or change the system',
      'How sure: 200 draws from your ranges',
      'Worth measuring first',
      'Evidence',
    ])
    expect(nothingFitsOf(readingOf('code-review').evaluation, [])).toBeUndefined()
  })
})

test('a figure that misses its limit is not said to be it, and the confidence asked for is named', () => {
  const cheap = { 'limits.costPerRequest': 0.00001 }
  const shownAt = (inputs: Readonly<Record<string, number>>) =>
    nothingFitsOf(readingOf('code-review', { ...cheap, ...inputs }, []).evaluation, [])
  const shown = shownAt({})
  const quality = shown?.nearest.find(({ name }) => name === 'GPT-5.6 Luna')?.cells.quality
  expect(shown?.demands.quality).toBe('≥\u202f70\u202f%')
  expect(quality).toMatchObject({ figure: { text: '69.7\u202f%' }, miss: '\u22120.3\u202fpoints' })
  expect(shown?.surely).toBe('')
  expect(shownAt({ 'limits.confidence': 0.95 })?.surely).toBe(', at 95\u202f% confidence')
})

test('what else would help is no limit and no priority', () => {
  const reading = readingOf('real-time-customer-support', { 'limits.p95Seconds': 1.2 }, [
    'limits.p95Seconds',
    'workload.otherSeconds',
    'workload.outputTokens',
    'serving.networkSeconds',
  ])
  const block = present(assess(reading)).blocks.find(({ kind }) => kind === 'flips')
  if (block?.kind !== 'flips') throw new Error('no block')
  for (const { parameter } of block.flips) expect(parameter).not.toMatch(/^(limits|priorities)\./)
})

test.each([
  ['GPT-5.5, low effort, streamed', 'GPT-5.5', 'low effort, streamed'],
  ['GPT-5.5', 'GPT-5.5', ''],
  ['GPT-5.5, low effort, with RAG, streamed', 'GPT-5.5 with RAG', 'low effort, streamed'],
  ['GPT-5.5, low effort, fine-tuned, on own GPUs', 'GPT-5.5 fine-tuned on own GPUs', 'low effort'],
  ['GPT-5.5, low effort, batch', 'GPT-5.5, batch', 'low effort'],
  ['Small → Large, streamed', 'Small → Large', 'streamed'],
  ['Small, reasoning → Large, streamed', 'Small → Large', 'Small, reasoning → Large, streamed'],
])('%s says of %s: %s', (label, name, words) => {
  expect(pointOf(label, name)).toBe(words)
})
