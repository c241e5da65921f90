import { chunksOf } from './chunks.ts'
import { indexBytes } from './vector-store.ts'

/** Answering from documents that are looked up. Tokens, bytes, USD. */
export interface RetrievalPlan {
  readonly documents: number
  readonly docTokens: number
  readonly chunk: number
  readonly overlap: number
  readonly dimensions: number
  readonly bytesPerDimension: number
  readonly metadataBytes: number
  /** At least 1. */
  readonly indexOverhead: number
  /** USD per token embedded. */
  readonly embedding: number
  /** USD per token of the documents for describing each chunk before it is embedded; 0 for none. */
  readonly enrichment: number
  /** USD once: building, parsing, evaluation. */
  readonly engineering: number
  readonly topK: number
  readonly queryTokens: number
  /** USD a query. */
  readonly rerank: number
  readonly readUnits: number
  readonly usdPerReadUnit: number
  /** USD per byte and month. */
  readonly storage: number
  /** Share of the corpus that is embedded anew a month. */
  readonly monthlyChange: number
}

export type RetrievalIndex =
  | {
      readonly kind: 'index'
      readonly vectors: number
      readonly bytes: number
      /** USD once, without and with engineering: a new embedding model costs the former again. */
      readonly embedUsd: number
      readonly setupUsd: number
      /** USD a month. */
      readonly storageUsd: number
      readonly updateUsd: number
    }
  | { readonly kind: 'infeasible'; readonly because: 'no-documents' | 'overlap-not-below-chunk' }

/** The index over all documents, to build and to keep. */
export const retrievalIndex = (plan: RetrievalPlan): RetrievalIndex => {
  const chunks = chunksOf(plan.docTokens, plan.chunk, plan.overlap)
  if (chunks.kind === 'infeasible') return chunks
  const vectors = plan.documents * chunks.count
  if (vectors === 0) return { kind: 'infeasible', because: 'no-documents' }
  const bytes = indexBytes(vectors, plan.dimensions, plan.bytesPerDimension, plan.metadataBytes, plan.indexOverhead)
  const embedded = plan.documents * chunks.embeddedTokens
  const embedUsd = embedded * plan.embedding + plan.documents * plan.docTokens * plan.enrichment
  return {
    kind: 'index',
    vectors,
    bytes,
    embedUsd,
    setupUsd: embedUsd + plan.engineering,
    storageUsd: bytes * plan.storage,
    updateUsd: embedded * plan.monthlyChange * plan.embedding,
  }
}

/** Tokens that retrieval adds to the input of a request. */
export const contextTokens = ({ topK, chunk }: RetrievalPlan): number => topK * chunk

/** USD that looking up costs a query, without the tokens it adds to the model's input. */
export const lookupUsd = (plan: RetrievalPlan): number =>
  plan.queryTokens * plan.embedding + plan.rerank + plan.readUnits * plan.usdPerReadUnit
