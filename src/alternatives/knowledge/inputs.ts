/** Value of a number by parameter id: the scenario's own, or that of one world. */
export type At = (id: string) => number

/** What answers need to know and how it is looked up, in the units of the inputs. */
export const documentsOf = (at: At) => ({
  share: at('knowledge.share'),
  closedBook: at('knowledge.closedBook'),
  documents: at('knowledge.documents'),
  docTokens: at('knowledge.docTokens'),
  changesPerYear: at('knowledge.changesPerYear'),
  factShare: at('knowledge.factShare'),
  hops: at('knowledge.hops'),
  promptBudget: at('knowledge.promptBudget'),
  longContextFactor: at('knowledge.longContextFactor'),
  promptHours: at('knowledge.promptHours'),
  topK: at('knowledge.topK'),
  chunk: at('knowledge.chunk'),
  overlap: at('knowledge.overlap'),
  queryTokens: at('knowledge.queryTokens'),
  recall3: at('knowledge.recall3'),
  recall20: at('knowledge.recall20'),
  retrievalSeconds: at('knowledge.retrievalSeconds'),
  retrievalSpread: at('knowledge.retrievalSpread'),
  reindexDays: at('knowledge.reindexDays'),
  monthlyChange: at('knowledge.monthlyChange'),
  embeddingPrice: at('knowledge.embeddingPrice'),
  enrichmentPrice: at('knowledge.enrichmentPrice'),
  dimensions: at('knowledge.dimensions'),
  indexOverhead: at('knowledge.indexOverhead'),
  storagePrice: at('knowledge.storagePrice'),
  lookupPrice: at('knowledge.lookupPrice'),
  rerankPrice: at('knowledge.rerankPrice'),
  retrievalEngineering: at('knowledge.retrievalEngineering'),
  retrievalHours: at('knowledge.retrievalHours'),
  retrievalWeeks: at('knowledge.retrievalWeeks'),
})
export type Documents = Readonly<ReturnType<typeof documentsOf>>

/** What tuning takes and does. */
export const tuningOf = (at: At, hybridTraining: string) => ({
  gap: at('knowledge.gap'),
  examples: at('knowledge.examples'),
  fullEffectExamples: at('knowledge.fullEffectExamples'),
  kappaFacts: at('knowledge.kappaFacts'),
  kappaBehaviour: at('knowledge.kappaBehaviour'),
  /** What tuning does to answers with passages, by how the model was trained. */
  kappaHybrid: at(hybridTraining === 'naive' ? 'knowledge.kappaNaive' : 'knowledge.kappaTrained'),
  exampleTokens: at('knowledge.exampleTokens'),
  epochs: at('knowledge.epochs'),
  labelPrice: at('knowledge.labelPrice'),
  labelChecking: at('knowledge.labelChecking'),
  experiments: at('knowledge.experiments'),
  engineering: at('knowledge.tuningEngineering'),
  retrainsPerYear: at('knowledge.retrainsPerYear'),
  relabelled: at('knowledge.relabelled'),
  evaluation: at('knowledge.tuningEvaluation'),
  retrainDays: at('knowledge.retrainDays'),
  promptSaved: at('knowledge.promptSaved'),
  hours: at('knowledge.tuningHours'),
  weeks: at('knowledge.tuningWeeks'),
  hybridWeeks: at('knowledge.hybridWeeks'),
})
export type Tuning = Readonly<ReturnType<typeof tuningOf>>
