import { describe, expect, test } from 'vitest'
import { planned, type Area } from '../decisions/area.ts'
import type { Answer } from '../decisions/decision.ts'
import { first } from '../decisions/index.ts'
import { announced, cellsOf, flippedOf, type Answers } from './cells.ts'

/** Only the names of areas matter here: the second stands for one that is built. */
const areas: readonly Area[] = [
  planned('record', 'Record', '?'),
  first,
  planned('knowledge', 'Knowledge', '?'),
  planned('stack', 'Stack', '?'),
]

const answer = (key: string, text = key): Answer => ({ key, text, word: 'clear', sure: '', nothingFits: false })
const none: Answer = { key: '', text: 'Nothing fits', word: 'nothing fits', sure: '', nothingFits: true }
const at = (tradeoffs: Answer, knowledge: Answer): Answers => ({ [first.id]: tradeoffs, knowledge })
const cells = (now: Answers, before?: Answers) => cellsOf(areas, now, before)

describe('cells', () => {
  test('are numbered by their place; an area that is not built has no answer', () => {
    const shown = cells(at(answer('a'), answer('rag')))
    expect(shown.map(({ number, state }) => [number, state])).toEqual([
      [0, 'planned'],
      [1, 'answer'],
      [2, 'answer'],
      [3, 'planned'],
    ])
  })

  test('an area that is built and still being loaded keeps its place, and has not flipped', () => {
    const built: Area = { ...first, id: 'build-or-buy' }
    const [cell] = cellsOf([built], {}, { [built.id]: answer('buy') })
    expect(cell).toMatchObject({ state: 'coming', number: 0 })
    expect(cell?.was).toBeUndefined()
  })

  test('flip by the key of the answer, whatever its words are', () => {
    const shown = cells(at(answer('a', 'Same'), answer('rag', 'RAG')), at(answer('b', 'Same'), answer('rag', 'Other')))
    expect(flippedOf(shown).map(({ id, was }) => [id, was])).toEqual([[first.id, 'Same']])
  })

  test('without a baseline nothing has flipped', () => {
    expect(flippedOf(cells(at(answer('a'), answer('rag'))))).toEqual([])
  })

  test('where nothing fits, the first says so and the others wait; what waits has not flipped', () => {
    const shown = cells(at(none, none), at(answer('a', 'Alpha'), answer('rag')))
    expect(shown.map(({ state }) => state)).toEqual(['planned', 'nothing-fits', 'waiting', 'planned'])
    expect(flippedOf(shown).map(({ id, was }) => [id, was])).toEqual([[first.id, 'Alpha']])
    const back = cells(at(answer('a'), answer('rag')), at(none, none))
    expect(flippedOf(back).map(({ id, was }) => [id, was])).toEqual([[first.id, 'Nothing fits']])
  })
})

describe('what is announced', () => {
  const says = (from: Answers, to: Answers) => announced(cells(from), cells(to))

  test('are the answers that flipped, and no other', () => {
    const start = at(answer('a', 'Alpha'), answer('rag', 'RAG'))
    expect(says(start, start)).toBe('')
    expect(says(start, at(answer('b', 'Beta'), answer('rag', 'RAG')))).toBe('Beta wins, was Alpha.')
    expect(says(start, at(answer('b', 'Beta'), answer('tune', 'Fine-tune')))).toBe(
      'Beta wins, was Alpha. Knowledge: Fine-tune, was RAG.',
    )
  })

  test('are words for nothing, and silence for what waits', () => {
    const start = at(answer('a', 'Alpha'), answer('rag', 'RAG'))
    expect(says(start, at(none, none))).toBe('Nothing fits, was Alpha.')
    expect(says(at(none, none), start)).toBe('Alpha wins, was nothing.')
  })
})
