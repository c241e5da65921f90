import { describe, expect, test } from 'vitest'
import { found, matchOf, plain, wordsOf } from './match.ts'

const best = (text: string, ...labels: string[]) =>
  found(
    wordsOf(text),
    labels.map((label) => ({ label })),
  ).map(({ thing }) => thing.label)

describe('words', () => {
  test('are compared without accents, capitals and typographic spaces', () => {
    expect(plain('  Qualité\u202fFLOOR ')).toBe('qualite floor')
    expect(best('QUALITE', 'Qualité')).toEqual(['Qualité'])
    expect(best('prüf', 'Pruefung', 'Prufung')).toEqual(['Prufung'])
  })

  test('may stand in any order, begin a word or stand inside one; all must be there', () => {
    for (const text of ['wait limit', 'limit wait', 'lim wai', 'p95 wait', 'imit'])
      expect(best(text, 'Wait limit, p95'), text).toHaveLength(1)
    expect(best('wait cost', 'Wait limit, p95')).toEqual([])
  })

  test('signs of regular expressions are plain text', () => {
    for (const text of ['(', '[a', '.*', '\\', '+', '^wait$']) expect(() => best(text, 'Wait limit, p95')).not.toThrow()
    expect(best('p.5', 'Wait limit, p95')).toEqual([])
  })
})

describe('order', () => {
  test('the whole name before its beginning, before the beginning of a word, before its inside', () => {
    expect(best('cost', 'Forecosting', 'Low cost first', 'Cost limit', 'Cost')).toEqual([
      'Cost',
      'Cost limit',
      'Low cost first',
      'Forecosting',
    ])
  })

  test('the label before other names for it, before what is said about it', () => {
    const things = [{ label: 'Cap', words: 'latency' }, { label: 'Wait limit' }, { label: 'Latency' }]
    expect(found(['latency'], things).map(({ thing }) => thing.label)).toEqual(['Latency', 'Wait limit', 'Cap'])
  })

  test('equals stay in their own order, and no words match everything', () => {
    expect(best('a', 'a1', 'a2', 'a3')).toEqual(['a1', 'a2', 'a3'])
    expect(best('', 'x', 'y')).toEqual(['x', 'y'])
    expect(matchOf([], { label: 'x' })).toBeDefined()
  })
})
