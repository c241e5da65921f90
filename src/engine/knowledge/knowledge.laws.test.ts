import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { headroomApply } from '../quality/headroom.ts'
import { recallAt, recallOfAll, retrievalCeiling } from '../quality/retrieval.ts'
import { contextFactor } from './context-factor.ts'
import { inDate, inDateFor } from './decay.ts'
import { knowledgeGates, type KnowledgeSituation, trainingInterval, tunedStale } from './gates.ts'
import { hybridMargin } from './hybrid-margin.ts'
import { knowledgeQuality } from './knowledge-quality.ts'
import { knowledgeStrategies } from './strategies.ts'

const runs = { numRuns: 1000 }
const share = between(0, 1)
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max })

test('whatever is done to quality, it stays a rate; nothing done leaves it as it is', () => {
  fc.assert(
    fc.property(share, between(-1, 1), share, share, share, share, (alone, uplift, ceiling, kept, changing, stale) => {
      const after = knowledgeQuality(alone, { uplift, ceiling, kept, changing, stale })
      const untouched = { uplift: 0, ceiling: 1, kept: 1, changing: 0, stale: 1 }
      return (
        after >= 0 &&
        after <= Math.min(1, ceiling, headroomApply(alone, uplift) + 1e-15) &&
        knowledgeQuality(alone, untouched) === alone
      )
    }),
    runs,
  )
})

test('what retrieval allows lies between missing everything and missing nothing, and falls with documents needed', () => {
  fc.assert(
    fc.property(share, share, whole(1, 6), (recall, miss, documents) => {
      const ceiling = retrievalCeiling(recallOfAll(recall, documents), miss)
      const more = retrievalCeiling(recallOfAll(recall, documents + 1), miss)
      return ceiling >= miss - 1e-15 && ceiling <= 1 + 1e-15 && more <= ceiling + 1e-15
    }),
    runs,
  )
  expect([retrievalCeiling(0, 0.3), retrievalCeiling(1, 0.3)]).toEqual([0.3, 1])
})

test('recall at other numbers of passages is a rate and passes through both that are known; without misses unknown', () => {
  fc.assert(
    fc.property(whole(1, 20), whole(21, 100), between(0, 0.99), between(0, 0.99), whole(1, 200), (k1, k2, a, b, k) => {
      const at = (passages: number): number => {
        const found = recallAt(k1, a, k2, b, passages)
        return found.kind === 'recall' ? found.recall : -1
      }
      return at(k) >= 0 && at(k) <= 1 && Math.abs(at(k1) - a) < 1e-12 && Math.abs(at(k2) - b) < 1e-12
    }),
    runs,
  )
  expect(recallAt(5, 1, 20, 0.9, 10)).toEqual({ kind: 'unknown', because: 'no-misses' })
  expect(recallAt(5, 0, 20, 1, 10)).toEqual({ kind: 'unknown', because: 'no-misses' })
})

test('a longer context keeps no more where longer was measured to keep no more, and always a share', () => {
  const anchors = [
    { tokens: 1000, factor: 1 },
    { tokens: 8000, factor: 0.9 },
    { tokens: 32_000, factor: 0.7 },
  ]
  fc.assert(
    fc.property(between(0, 1e7), between(1, 10), (tokens, times) => {
      const now = contextFactor(anchors, tokens)
      return now >= 0 && now <= 1 && contextFactor(anchors, tokens * times) <= now + 1e-15
    }),
    runs,
  )
  expect(anchors.map(({ tokens }) => contextFactor(anchors, tokens))).toEqual([1, 0.9, 0.7])
  expect(contextFactor([{ tokens: 1000, factor: 0.8 }], 5000)).toBe(0.8)
})

test('answers are in date exactly until the floor says so', () => {
  fc.assert(
    fc.property(between(0.01, 50), share, share, (changes, changing, floor) => {
      const found = inDateFor(changes, changing, floor)
      if (found.kind === 'always') return inDate(changes, changing, 1e6) >= floor - 1e-12
      return found.years >= 0 && Math.abs(inDate(changes, changing, found.years) - floor) < 1e-9
    }),
    runs,
  )
  expect(inDateFor(0, 1, 0.9)).toEqual({ kind: 'always' })
})

test('a gate opens when its own need is met, and every strategy has its list', () => {
  const situation: KnowledgeSituation = {
    changesPerYear: 2,
    retrainInterval: 0.5,
    retrainLag: 0,
    knowledgeTokens: 1e6,
    promptBudget: 4000,
    contextWindow: 128_000,
    outputTokens: 1000,
    hasDocuments: false,
    examples: 0,
    needsCitations: true,
    factShare: 0.6,
    mostStale: 0.1,
    perUserAccess: true,
  }
  const closed = knowledgeGates(situation)
  expect(Object.keys(closed)).toEqual([...knowledgeStrategies])
  expect(Object.values(closed).every((reasons) => reasons.length > 0)).toBe(true)
  expect(knowledgeGates({ ...situation, knowledgeTokens: 4000 })['prompt-only']).toEqual([])
  expect(knowledgeGates({ ...situation, knowledgeTokens: 114_200 })['long-context']).toEqual([])
  expect(knowledgeGates({ ...situation, knowledgeTokens: 114_201 })['long-context']).toHaveLength(1)
  expect(knowledgeGates({ ...situation, hasDocuments: true, examples: 50 }).hybrid).toEqual([])
  expect(tunedStale({ ...situation, retrainLag: 0.2 })).toBeGreaterThan(tunedStale(situation))
  expect(knowledgeGates({ ...situation, mostStale: 0.6 })['fine-tune']).not.toContain('stale')
})

test('combining is compared with the better of both, and without requests it only costs', () => {
  const rag = { quality: 0.8, line: { fixed: 1000, perRequest: 0.01 } }
  const tuned = { quality: 0.7, line: { fixed: 500, perRequest: 0.005 } }
  const both = { quality: 0.9, line: { fixed: 1600, perRequest: 0.012 } }
  expect(hybridMargin(both, [rag, tuned], 0, 1)).toBe(-1100)
  expect(hybridMargin(both, [rag, tuned], 1e5, 1)).toBeCloseTo(1e5 * (0.1 - 0.002) - 600, 6)
  expect(hybridMargin(rag, [rag], 1e5, 1)).toBe(0)
})

test('a model that is never trained again ages for the whole horizon, as does one whose next training lies beyond it', () => {
  expect([trainingInterval(4, 3), trainingInterval(0, 3), trainingInterval(0.2, 3)]).toEqual([0.25, 3, 3])
})
