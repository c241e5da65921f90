import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { type RequestPrice, requestCost, type Usage } from '../cost/request-cost.ts'
import { InvalidInput } from '../formula.ts'
import { chunksOf } from './chunks.ts'
import { corpusLimit, corpusStorageUsd, corpusUsd } from './long-context.ts'
import { ragCostsFormula } from './rag-costs.ts'
import { withCorpus, withoutPrompt } from './request-change.ts'
import { contextTokens, lookupUsd, retrievalIndex, type RetrievalPlan } from './retrieval-plan.ts'
import {
  fineTuningCosts,
  hybridCosts,
  longContextCosts,
  promptCosts,
  retrievalCosts,
  strategyLine,
} from './strategy-costs.ts'
import type { TuningPlan } from './tuning-plan.ts'

const runs = { numRuns: 1000 }
const share = between(0, 1)
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max })

const anyPrice: fc.Arbitrary<RequestPrice> = fc.record({
  input: between(0, 3e-5),
  output: between(0, 1e-4),
  cacheRead: between(0, 1e-5),
  cacheWrite: between(0, 4e-5),
})
const anyUsage: fc.Arbitrary<Usage> = fc
  .tuple(whole(0, 20_000), share, share, whole(0, 4000), whole(0, 4000))
  .map(([input, cached, read, output, reasoning]) => ({
    input,
    cacheRead: input * cached * read,
    cacheWrite: input * cached * (1 - read),
    output,
    reasoning,
    batch: false,
    toolFees: 0,
  }))
const anyRetrieval: fc.Arbitrary<RetrievalPlan> = fc.record({
  documents: whole(1, 1e6),
  docTokens: whole(1, 50_000),
  chunk: whole(200, 1200),
  overlap: whole(0, 199),
  dimensions: fc.constantFrom(768, 1536, 3072),
  bytesPerDimension: fc.constantFrom(1, 2, 4),
  metadataBytes: whole(0, 2000),
  indexOverhead: between(1, 3),
  embedding: between(0, 2e-7),
  enrichment: between(0, 2e-6),
  engineering: between(0, 1e5),
  topK: whole(0, 50),
  queryTokens: whole(0, 200),
  rerank: between(0, 0.005),
  readUnits: whole(0, 20),
  usdPerReadUnit: between(0, 3e-5),
  storage: between(0, 1e-9),
  monthlyChange: between(0, 2),
})
const anyTuning: fc.Arbitrary<TuningPlan> = fc.record({
  examples: whole(1, 50_000),
  tokensPerExample: whole(1, 4000),
  epochs: whole(1, 5),
  training: between(0, 3e-5),
  labelling: between(0, 20),
  checking: share,
  experiments: whole(0, 10),
  engineering: between(0, 1e5),
  retrainsPerYear: whole(0, 24),
  relabelled: share,
  evaluation: between(0, 5000),
  promptTokensSaved: whole(0, 10_000),
})

test('chunks cover a document, and each begins before the last ends', () => {
  fc.assert(
    fc.property(whole(0, 100_000), whole(1, 1200), whole(0, 1200), (tokens, chunk, overlap) => {
      const found = chunksOf(tokens, chunk, overlap)
      if (found.kind === 'infeasible') return overlap >= chunk
      let starts = 0
      for (let covered = 0; covered < tokens; starts++) covered = starts * (chunk - overlap) + chunk
      return overlap < chunk && found.count === starts && found.embeddedTokens >= tokens
    }),
    runs,
  )
})

test('the price of a request comes from one place: a strategy adds its tokens and its lookup, and nothing else', () => {
  fc.assert(
    fc.property(anyPrice, anyUsage, anyRetrieval, (price, usage, plan) => {
      const plain = promptCosts({ price, usage }).perRequestUsd
      const rag = retrievalCosts({ price, usage }, plan)
      if (rag.kind === 'infeasible') return false
      const added = contextTokens(plan) * price.input + lookupUsd(plan)
      return (
        plain === requestCost(price, usage).usd &&
        Math.abs(rag.perRequestUsd - plain - added) <= 1e-12 * (1 + rag.perRequestUsd)
      )
    }),
    runs,
  )
})

test('both methods together cost at least what each of them adds', () => {
  fc.assert(
    fc.property(anyPrice, anyPrice, anyUsage, anyRetrieval, anyTuning, (price, tuned, usage, retrieval, tuning) => {
      const request = { price, usage }
      const rag = retrievalCosts(request, retrieval)
      const alone = fineTuningCosts(request, tuning, tuned)
      const both = hybridCosts(request, retrieval, tuning, tuned)
      if (rag.kind !== 'costs' || alone.kind !== 'costs' || both.kind !== 'costs') return false
      const slack = 1 + 1e-12
      return (
        both.setupUsd * slack >= rag.setupUsd + alone.setupUsd &&
        both.monthlyUsd * slack >= rag.monthlyUsd + alone.monthlyUsd &&
        both.perRequestUsd * slack >= alone.perRequestUsd + lookupUsd(retrieval) &&
        strategyLine(both, 12).fixed * slack >= strategyLine(both, 36).fixed
      )
    }),
    runs,
  )
})

test('without documents, examples or room between chunks there is a reason and no cost', () => {
  fc.assert(
    fc.property(anyPrice, anyUsage, anyRetrieval, anyTuning, (price, usage, retrieval, tuning) => {
      const request = { price, usage }
      const none = { ...retrieval, documents: 0 }
      const blank = { ...retrieval, docTokens: 0 }
      const stuck = { ...retrieval, overlap: retrieval.chunk }
      const untaught = { ...tuning, examples: 0 }
      expect(retrievalCosts(request, none)).toEqual({ kind: 'infeasible', because: 'no-documents' })
      expect(retrievalIndex(blank)).toEqual({ kind: 'infeasible', because: 'no-documents' })
      expect(hybridCosts(request, stuck, tuning, price)).toEqual({
        kind: 'infeasible',
        because: 'overlap-not-below-chunk',
      })
      expect(fineTuningCosts(request, untaught, price)).toEqual({ kind: 'infeasible', because: 'no-examples' })
      expect(hybridCosts(request, retrieval, untaught, price)).toEqual({ kind: 'infeasible', because: 'no-examples' })
    }),
    { numRuns: 50 },
  )
  const { given } = ragCostsFormula.examples[0]!
  expect(() => ragCostsFormula.run({ ...given, docs: 0 })).toThrow(InvalidInput)
  expect(() => ragCostsFormula.run({ ...given, overlap: 400 })).toThrow(/^overlap must be below chunk \(400\)/)
})

test('a shorter prompt never costs more, and is never shorter than nothing', () => {
  fc.assert(
    fc.property(anyPrice, anyUsage, whole(0, 30_000), (price, usage, tokens) => {
      const shorter = withoutPrompt(usage, tokens)
      const cached = shorter.cacheRead + shorter.cacheWrite
      return (
        shorter.input >= 0 &&
        cached <= shorter.input * (1 + 1e-12) &&
        requestCost(price, shorter).usd <= requestCost(price, usage).usd * (1 + 1e-12) + 1e-15
      )
    }),
    runs,
  )
})

test('a corpus in the request costs its tokens, and at its limit as much as looking up', () => {
  fc.assert(
    fc.property(anyPrice, anyUsage, whole(1, 1e6), share, between(0, 0.1), (price, usage, tokens, hit, retrieval) => {
      const read = price.cacheRead ?? 0
      const write = price.cacheWrite ?? 0
      const more = longContextCosts({ price, usage }, tokens, hit, 5)
      const added = more.perRequestUsd - requestCost(price, usage).usd
      const limit = corpusLimit(hit, read, write, retrieval)
      const known = withCorpus(usage, tokens, hit)
      expect(Math.abs(added - corpusUsd(tokens, hit, read, write))).toBeLessThanOrEqual(1e-9 * (1 + more.perRequestUsd))
      expect([more.setupUsd, more.monthlyUsd, known.input - usage.input]).toEqual([0, 5, tokens])
      if (limit.kind === 'none') return corpusUsd(1, hit, read, write) === 0
      const paid = corpusUsd(limit.tokens, hit, read, write)
      return limit.tokens >= 0 && Math.abs(paid - retrieval) <= 1e-9 * (1e-12 + retrieval)
    }),
    runs,
  )
  expect(corpusStorageUsd(1e6, 1e-6)).toBe(730)
})
