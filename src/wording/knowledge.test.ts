import { describe, expect, test } from 'vitest'
import { evaluate } from '../alternatives/evaluate.ts'
import { knowledgeRows, type KnowledgeRow } from '../alternatives/knowledge/rows.ts'
import { plainText } from '../base/phrase.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { answerSureness } from './answer-sure.ts'
import { sayYears } from './knowledge-fails.ts'
import { failures, knowledgeHeadline, noneNeeded, rivalOf } from './knowledge-headline.ts'

const space = (text: string): string => text.replaceAll('\u202f', ' ')

describe('a length of time', () => {
  test.each([
    [1 / 8760, '1 h'],
    [18.25 / 365, '18 days'],
    [0.5, '6 months'],
    [5, '5 years'],
  ])('%d years', (years, said) => {
    expect(space(sayYears(years))).toBe(said)
  })
})

describe('how sure an answer is that several options may give', () => {
  const wins = new Map([
    ['rag', 0.48],
    ['hybrid', 0.44],
  ])
  test('goes by draws in which it is good enough, and names the next one', () => {
    expect(answerSureness('rag', wins, { rag: 0.97, hybrid: 0.9 })).toEqual({
      word: 'settled',
      wins: 48,
      goodEnough: 97,
      next: { key: 'hybrid', wins: 44 },
    })
    expect(answerSureness('rag', wins, { rag: 0.5, hybrid: 0.45 }).word).toBe('too close to call')
    expect(answerSureness('rag', new Map([['rag', 1]]), { rag: 1 }).next).toBeUndefined()
  })
})

describe('the message', () => {
  const evaluation = evaluate(scenarioOf('fast-changing-knowledge-base', edition.id), edition)
  const rows = knowledgeRows(evaluation)
  const said = { evaluation, draws: undefined, rows, own: 'rag' as const, sure: undefined, ways: [] }

  test('names the way, and why its rival fails', () => {
    const { message, state } = knowledgeHeadline(said)
    expect(state).toBe('counting')
    expect(space(plainText(message))).toMatch(
      /^(On default figures, u|U)se RAG: a fact stays true for 18 days, so fine-tuning has only \d+ % of answers in date/,
    )
  })

  test('says only where nothing else fits, and compares where something does', () => {
    const alone = rows.map((row): KnowledgeRow => (row.knowledge === 'rag' ? row : { ...row, fitting: 0 }))
    expect(space(plainText(knowledgeHeadline({ ...said, rows: alone }).message))).toMatch(/[Oo]nly RAG fits: /)
    const others = rows.filter(({ knowledge }) => knowledge === 'rag' || knowledge === 'hybrid')
    expect(rivalOf(others, 'rag')?.knowledge).toBe('hybrid')
    expect(space(plainText(knowledgeHeadline({ ...said, rows: others }).message))).toMatch(
      /use RAG: RAG with fine-tuning would solve (as much|\d+ points? (more|less)) for [\d.]+ × the cost$/i,
    )
  })

  test('says what a way lacks before it says what it breaks, but for facts out of date', () => {
    const tuned = rows.find(({ knowledge }) => knowledge === 'fine-tune')
    const prompt = rows.find(({ knowledge }) => knowledge === 'prompt-only')
    if (!tuned || !prompt) throw new Error('No rows')
    const [first, second] = failures(evaluation, tuned).map(plainText)
    expect(first).toContain('a fact stays true for')
    expect(second).toBe('answers must show their source, which fine-tuning cannot')
    expect(failures(evaluation, prompt).map(plainText).join()).toContain('does not fit into a prompt')
  })

  test('names no way where none is needed or none fits', () => {
    expect(plainText(noneNeeded(evaluation, 'prompt-only').message)).toMatch(
      /^No documents are needed here: all \d+ options/,
    )
    expect(plainText(noneNeeded(evaluation, 'fine-tune').message)).toContain('is tuned on')
    expect(knowledgeHeadline({ ...said, own: undefined }).state).toBe('nothing-fits')
  })
})
