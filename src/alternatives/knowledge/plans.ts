import type { RetrievalPlan } from '../../engine/knowledge/retrieval-plan.ts'
import type { TuningPlan } from '../../engine/knowledge/tuning-plan.ts'
import type { Documents, Tuning } from './inputs.ts'

/** Four bytes a dimension: 32-bit floats. */
const bytesPerDimension = 4

/** The inputs of retrieval in base units. */
export const retrievalPlan = (d: Documents): RetrievalPlan => ({
  documents: d.documents,
  docTokens: d.docTokens,
  chunk: d.chunk,
  overlap: d.overlap,
  dimensions: d.dimensions,
  bytesPerDimension,
  // What is kept with a vector is in the overhead of the index.
  metadataBytes: 0,
  indexOverhead: d.indexOverhead,
  embedding: d.embeddingPrice / 1e6,
  enrichment: d.enrichmentPrice / 1e6,
  engineering: d.retrievalEngineering,
  topK: d.topK,
  queryTokens: d.queryTokens,
  rerank: d.rerankPrice,
  readUnits: 1,
  usdPerReadUnit: d.lookupPrice,
  storage: d.storagePrice / 1e9,
  monthlyChange: d.monthlyChange,
})

/** The inputs of tuning in base units. `training`: USD a token; `inputTokens`: of a request, some of which are saved. */
export const tuningPlan = (t: Tuning, training: number, inputTokens: number): TuningPlan => ({
  examples: t.examples,
  tokensPerExample: t.exampleTokens,
  epochs: t.epochs,
  training,
  labelling: t.labelPrice,
  checking: t.labelChecking,
  experiments: t.experiments,
  engineering: t.engineering,
  retrainsPerYear: t.retrainsPerYear,
  relabelled: t.relabelled,
  evaluation: t.evaluation,
  promptTokensSaved: t.promptSaved * inputTokens,
})
