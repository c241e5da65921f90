import { describe, expect, test } from 'vitest'
import { knowledgeOf, winsBy } from '../../alternatives/answers.ts'
import { knowledgeRows } from '../../alternatives/knowledge/rows.ts'
import { passedOn } from '../../alternatives/passed-on.ts'
import { assess, keyWhere, pairOf } from './assess.ts'
import { readingOf } from './reading.fixture.ts'

describe('how the model should get our knowledge', () => {
  const reading = readingOf('fast-changing-knowledge-base')
  const { answer, knowledge, needed, sure } = assess(reading)

  test('is the way of the recommended alternative', () => {
    const { winner, alternatives } = reading.evaluation
    expect(knowledge).toBe(alternatives[winner ?? -1]?.knowledge)
    expect([answer.key, answer.text, needed]).toEqual(['rag', 'RAG', true])
    expect(keyWhere(reading.evaluation, alternatives[winner ?? -1]?.option)).toBe(answer.key)
    expect(keyWhere(reading.evaluation, undefined)).toBe('')
  })

  test('counts the draws of all options that answer the same', () => {
    if (!reading.draws || !sure) throw new Error('No draws')
    const wins = winsBy(reading.draws, knowledgeOf)
    expect(sure.wins).toBe(Math.round((wins.get('rag') ?? 0) * 100))
    expect(sure.goodEnough).toBeGreaterThanOrEqual(sure.wins)
    expect(sure.next?.key).not.toBe('rag')
    const all = [...wins.values()].reduce((sum, share) => sum + share, reading.draws.nothingFits)
    expect(all).toBeCloseTo(1, 9)
  })

  test('shows the map of two inputs only where documents are needed', () => {
    expect(pairOf(reading.evaluation.scenario)).toEqual({ x: 'knowledge.changesPerYear', y: 'knowledge.gap' })
    expect(pairOf(readingOf('code-review').evaluation.scenario)).toBeUndefined()
  })
})

test('where the scenario says that no documents are needed, that is the answer', () => {
  const { answer, needed } = assess(readingOf('real-time-customer-support'))
  expect([answer.key, answer.text, needed]).toEqual(['prompt-only', 'Not needed', false])
})

test('the cost of the recommended one, less what its knowledge adds, is that of the prompt alone: one set of figures', () => {
  const { evaluation } = readingOf('fast-changing-knowledge-base', {}, { draws: 0 })
  const { winner = -1, outcomes, alternatives } = evaluation
  const passed = passedOn(evaluation, winner)
  const bare = alternatives.findIndex(({ id }) => id === alternatives[winner]?.id.replace('+rag', ''))
  if (!passed) throw new Error('Nothing is passed on')
  const added = passed.tokensUsd + passed.lookupUsd + passed.fixedUsd
  expect((outcomes[winner]?.cost?.p50 ?? 0) - (outcomes[bare]?.cost?.p50 ?? 0)).toBeCloseTo(added, 9)
  const [row] = knowledgeRows(evaluation).filter(({ knowledge }) => knowledge === 'rag')
  expect(row?.best?.outcome.cost?.p50).toBe(outcomes[winner]?.cost?.p50)
})
