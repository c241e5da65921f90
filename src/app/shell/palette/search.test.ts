import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../alternatives/evaluate.ts'
import { withInput } from '../../../alternatives/who-wins.ts'
import { edition } from '../../../catalog/edition.fixture.ts'
import { areas } from '../../../decisions/index.ts'
import { defaultPreset, scenarioOf } from '../../../scenario/presets.ts'
import { winnerOf } from '../../../wording/names.ts'
import { cellsOf } from '../../cells.ts'
import { actions } from '../keys/actions.ts'
import type { Item } from './item.ts'
import type { Things } from './items.ts'
import { withRecent } from './recent.ts'
import { atFirst, search } from './search.ts'

const scenario = scenarioOf(defaultPreset, edition.id)
const evaluation = evaluate(scenario, edition)
const things: Things = {
  evaluation,
  cells: cellsOf(areas, {}, undefined),
  questions: Object.fromEntries(areas.map(({ id, question }) => [id, question])),
  offers: new Map(actions.map(({ id }) => [id, { run: () => {} }])),
  answersAt: () => ({}),
}

const heads = (text: string) => search(things, text).map(({ value }) => value)
const first = (text: string): Item | undefined => search(things, text)[0]?.items[0]

describe('what is typed', () => {
  test('finds inputs, views, options, actions and presets by their names', () => {
    expect(first('cost limit')?.id).toBe('input limits.costPerRequest')
    expect(first('knowledge')?.id).toBe('view knowledge')
    expect(first('gpt-5.5')?.label).toBe('GPT-5.5')
    expect(first('share')?.id).toBe('action share')
    expect(first('code review')?.id).toBe('preset code-review')
    expect(first('new scenario code review')?.id).toBe('fresh code-review')
  })

  test('the group with the best line comes first, and no line comes twice', () => {
    expect(heads('undo')[0]).toBe('Actions')
    expect(heads('knowledge')[0]).toBe('Views')
    for (const text of ['a', 'wait', 'wait for full answer', 'quality', 'limit 2']) {
      const ids = search(things, text).flatMap(({ items }) => items.map(({ id }) => id))
      expect(new Set(ids).size, text).toBe(ids.length)
    }
  })

  test('what nobody offers, or has nothing to do, is not listed', () => {
    const idle = { ...things, offers: new Map([['undo', {}] as const]) }
    expect(search(idle, 'undo')).toEqual([])
    expect(search(idle, 'export')).toEqual([])
  })

  test('of options alike, those that fit come before those ruled out', () => {
    const notes = search(things, 'gpt')[0]?.items.map(({ note }) => note) ?? []
    expect(notes[0]).toBe('recommended')
    expect(notes.lastIndexOf('fits')).toBe(notes.filter((note) => note === 'fits').length)
    expect(first('gpt-5')?.label).toBe('GPT-5')
  })

  test('a long group says how many more there are', () => {
    const [options] = search(things, 'gpt')
    expect(options?.items).toHaveLength(8)
    expect(options?.total).toBeGreaterThan(8)
  })
})

describe('a value', () => {
  test.each([0.3, 0.9, 1.5, 2, 2.5, 2.7, 3, 4, 5, 20, 600, 86_400])(
    'a wait limit of %d s says who wins then',
    (value) => {
      const item = first(`wait limit ${value}`)
      const then = winnerOf(evaluate(withInput(scenario, 'limits.p95Seconds', value), edition))?.alternative.option
      const now = winnerOf(evaluation)?.alternative.option
      expect(item?.act).toEqual({ kind: 'set', input: 'limits.p95Seconds', value })
      expect(item?.option).toBe(value === 4 ? undefined : then)
      const kind = then === undefined ? 'nothing-fits' : then === now ? 'holds' : 'flips'
      expect(item?.tone).toBe(value === 4 ? 'same' : kind)
    },
  )

  test('is named with its unit, and the answer by its name', () => {
    const item = first('wait 2.5')
    expect(item?.label).toBe('Set wait limit, p95 to 2.5\u202fs')
    expect(item?.note).toMatch(/^flips to GPT-5\.6 Luna$/)
    expect(first('wait limit 0.3')?.note).toBe('nothing fits')
    expect(first('wait limit 4')?.note).toBe('as it is now')
  })

  test('that cannot be says what can', () => {
    for (const [text, allowed] of [
      ['quality floor 140 %', 'takes 0 to 1'],
      ['wait limit abc', 'Write for example'],
    ] as const) {
      expect(first(text)?.act).toEqual({ kind: 'refused' })
      expect(first(text)?.note).toContain(allowed)
    }
  })

  test('where nothing fits, it says what would', () => {
    const stuck = evaluate(withInput(scenario, 'limits.p95Seconds', 0.3), edition)
    const item = search({ ...things, evaluation: stuck }, 'wait limit 4')[0]?.items[0]
    expect(item?.note).toBe(`${winnerOf(evaluation)?.alternative.label.split(',')[0]} fits`)
    const no = search({ ...things, evaluation: stuck }, 'wait limit 0.31')[0]?.items[0]
    expect(no?.note).toBe('still nothing fits')
  })
})

describe('other areas', () => {
  const answer = (text: string) => ({ key: text, text, word: '', sure: '', nothingFits: false })
  const ids = ['knowledge', 'build-or-buy', 'agents'] as const
  const all = (text: string) => Object.fromEntries(ids.map((id) => [id, answer(text)]))
  const withAreas = (then: Things['answersAt']): Things => ({
    ...things,
    cells: cellsOf(areas, all('now'), undefined),
    answersAt: then,
  })
  const note = (then: Things['answersAt'], text: string) => search(withAreas(then), text)[0]?.items[0]

  test('whose answer would flip are named, on the line that Enter chooses', () => {
    const then: Things['answersAt'] = () => ({ ...all('now'), knowledge: answer('RAG') })
    expect(note(then, 'wait limit 2.5')?.note).toBe('flips to GPT-5.6 Luna; Knowledge: RAG')
    const held = note(then, 'wait limit 3.9')
    expect(held?.note).toBe('the answer holds; Knowledge: RAG')
    expect(held?.tone).toBe('flips')
  })

  test('are counted where they are many, and asked with the value set', () => {
    const asked: unknown[] = []
    const then: Things['answersAt'] = ({ scenario: { inputs } }) => {
      asked.push(inputs['limits.p95Seconds'])
      return all('then')
    }
    expect(note(then, 'wait limit 2.5')?.note).toBe('flips to GPT-5.6 Luna; 3 more answers flip')
    expect(asked).toEqual([2.5])
  })
})

describe('before anything is typed', () => {
  test('stands what was chosen last, then some of everything, nearest flip first', () => {
    const groups = atFirst(things, ['view stack', 'gone', 'preset code-review'], ['input limits.quality'])
    expect(groups.map(({ value }) => value)).toEqual(['Recent', 'Inputs', 'Views', 'Options', 'Actions', 'Presets'])
    expect(groups[0]?.items.map(({ id }) => id)).toEqual(['view stack', 'preset code-review'])
    expect(groups[1]?.items[0]?.id).toBe('input limits.quality')
  })

  test('the last ones are kept once, the newest first, and without values', () => {
    expect(withRecent(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c'])
    expect(withRecent(['1', '2', '3', '4', '5'], '6')).toEqual(['6', '1', '2', '3', '4'])
    expect(withRecent([], 'set limits.p95Seconds 2.5')).toEqual(['input limits.p95Seconds'])
    expect(withRecent(['a'], 'refused limits.quality')).toEqual(['a'])
  })
})
