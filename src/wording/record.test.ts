import { describe, expect, test } from 'vitest'
import { evaluate } from '../alternatives/evaluate.ts'
import { givenUpOf } from '../alternatives/given-up.ts'
import { plainText } from '../base/phrase.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { sayBecause, sayGivenUp, sayNoteRemoved, sayRecordPlotted, saySilent, saySureness } from './record.ts'

describe('what was given up', () => {
  test.each(presets.map(({ id }) => id))('%s', (id) => {
    const evaluation = evaluate(scenarioOf(id, edition.id), edition)
    const given = givenUpOf(evaluation)
    const said = plainText(sayGivenUp(evaluation))
    if (!given) expect(said).toMatch(/^Nothing/)
    else {
      expect(said).toMatch(
        /^Given up: (a little )?(cost|quality|speed)\. It (costs|solves|takes) .*\d.*, where .*\d.*\.$/,
      )
      expect(said).toContain(given.best.alternative.label.split(',')[0] ?? '')
    }
  })
})

test('an option that is better with another effort is told apart by it', () => {
  for (const { id } of presets)
    for (const wait of [1.5, 2, 2.5, 3, 6, 20]) {
      const start = scenarioOf(id, edition.id)
      const evaluation = evaluate({ ...start, inputs: { ...start.inputs, 'limits.p95Seconds': wait } }, edition)
      const given = givenUpOf(evaluation)
      if (given?.own.alternative.option !== given?.best.alternative.option || !given) continue
      expect(given.best.alternative.label).not.toBe(given.own.alternative.label)
      expect(plainText(sayGivenUp(evaluation))).toContain(`where ${given.best.alternative.label}, which fits too`)
    }
})

test('sentences follow each other as long as there is room for whole ones', () => {
  expect(plainText(sayBecause([['One two'], ['three four.'], ['five']], 4))).toBe('One two. three four.')
  expect(plainText(sayBecause([['One two three'], ['four']], 2))).toBe('four.')
  expect(sayBecause([])).toEqual([])
})

test('areas without an answer are named by what is the matter with them', () => {
  expect(
    saySilent([
      { title: 'Models', state: 'planned' },
      { title: 'Stack', state: 'planned' },
      { title: 'Knowledge', state: 'coming' },
    ]),
  ).toBe('Models and Stack: not built yet. Knowledge: being loaded.')
})

test('the line under the message counts', () => {
  expect(plainText(sayRecordPlotted(8, 3, 0, 0))).toBe(
    '3 of 8 areas answer; all inputs as in the preset. Medians and 90 % ranges.',
  )
  expect(plainText(sayRecordPlotted(8, 3, 1, 2))).toBe(
    '3 of 8 areas answer; 1 input changed from the preset, 2 notes. Medians and 90 % ranges.',
  )
})

test('a note that is gone is named, with how many are left', () => {
  expect(sayNoteRemoved('Knowledge', 3)).toBe('Note on Knowledge removed, 2 notes left.')
  expect(sayNoteRemoved('Knowledge', 1)).toBe('Note on Knowledge removed, none is left.')
})

test('a word for how sure it is stands with its counts', () => {
  expect(saySureness('clear', 'wins 86, good enough 92 of 100')).toBe('Clear: wins 86, good enough 92 of 100')
  expect(saySureness('counting draws', '')).toBe('counting draws')
})
