import { describe, expect, test } from 'vitest'
import { edition } from '../../catalog/edition.fixture.ts'
import { knowledgeStrategies } from '../../engine/knowledge/strategies.ts'
import { scenarioOf } from '../../scenario/presets.ts'
import { evaluate } from '../evaluate.ts'
import { abilitiesOf } from './abilities.ts'
import { inDateAfter, upkeepOf } from './drawn.ts'
import { knowledgeRows } from './rows.ts'
import { volumeCrossings } from './volumes.ts'

const scenario = scenarioOf('fast-changing-knowledge-base', edition.id)
const evaluation = evaluate(scenario, edition)
const rows = knowledgeRows(evaluation)

describe('what a way takes besides its criteria', () => {
  test('is at the point what the evaluation says, with a range around it', () => {
    for (const { best } of rows) {
      const upkeep = best && upkeepOf(evaluation, best.index)
      if (!best || !upkeep) throw new Error('No upkeep')
      expect(upkeep.monthly.p50).toBeCloseTo(best.upkeep ?? Number.NaN, 9)
      expect(upkeep.fixed?.p50).toBe(best.outcome.fixed)
      for (const { p05, p50, p95 } of Object.values(upkeep)) {
        expect(p05).toBeLessThanOrEqual(p50)
        expect(p50).toBeLessThanOrEqual(p95)
      }
    }
  })
  test('what is fixed of the cost is drawn with it, on own GPUs too', () => {
    const hosted = evaluate({ ...scenario, inputs: { ...scenario.inputs, 'sourcing.hosting': 'both' } }, edition)
    const own = hosted.outcomes.findIndex(
      ({ alternative, fixed }) =>
        alternative.hosting === 'self' && alternative.knowledge === 'rag' && fixed !== undefined,
    )
    const bought = hosted.outcomes.findIndex(
      ({ alternative, fixed }) =>
        alternative.hosting === 'api' && alternative.knowledge === 'rag' && fixed !== undefined,
    )
    for (const index of [own, bought]) {
      const fixed = upkeepOf(hosted, index)?.fixed
      expect(fixed?.p50).toBe(hosted.outcomes[index]?.fixed)
      expect(fixed?.p05).toBeLessThan(fixed?.p50 ?? 0)
      expect(fixed?.p95).toBeGreaterThan(fixed?.p50 ?? Infinity)
    }
  })
  test('is the same whenever it is asked for', () => {
    const index = rows.find(({ knowledge }) => knowledge === 'rag')?.best?.index ?? -1
    expect(upkeepOf(evaluate(scenario, edition), index)).toEqual(upkeepOf(evaluation, index))
  })
  test('is unknown where nothing has to be known', () => {
    const other = evaluate(scenarioOf('code-review', edition.id), edition)
    expect(upkeepOf(other, 0)).toBeUndefined()
    expect(inDateAfter(other, [0, 1])).toBeUndefined()
  })
})

test('answers of a tuned model go out of date from day to day, its range with them', () => {
  const days = [0, 10, 40, 160]
  const dated = inDateAfter(evaluation, days)
  if (!dated) throw new Error('No days')
  for (const values of [dated.best, dated.low, dated.high]) expect(values).toEqual(values.toSorted((a, b) => b - a))
  for (const [index, best] of dated.best.entries()) {
    expect(dated.low[index]).toBeLessThanOrEqual(best)
    expect(dated.high[index]).toBeGreaterThanOrEqual(best)
  }
})

test('only a model that is tuned alone can neither show sources nor limit access', () => {
  for (const strategy of knowledgeStrategies) {
    const { showsSource, limitsAccess } = abilitiesOf(strategy)
    expect([strategy, showsSource, limitsAccess]).toEqual([
      strategy,
      strategy !== 'fine-tune',
      strategy !== 'fine-tune',
    ])
  }
  expect(abilitiesOf('hybrid').gives).toEqual(['passages', 'examples'])
  expect(abilitiesOf('prompt-only').gives).toEqual([])
})

test('ways that cannot be had cross nothing, and nothing is crossed by a way without a line', () => {
  const crossings = volumeCrossings(rows, 'rag')
  const failed = rows.filter((row) => row.failed.length > 0).map(({ knowledge }) => knowledge)
  expect(failed).toContain('prompt-only')
  for (const { a, b } of crossings) {
    expect(failed).not.toContain(a)
    expect(b).toBe('rag')
  }
  expect(volumeCrossings([], 'rag')).toEqual([])
})
