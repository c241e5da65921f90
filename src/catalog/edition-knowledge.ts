import type { SourceId } from './source.ts'

/** Facts of bringing knowledge to a model: tuning and embedding prices, stores and their speed, recall, published effects. */

/** Fine-tuning that somebody sells for a model. */
export interface Tuning {
  readonly provider: string
  /** USD per million tokens trained. */
  readonly training: number
  /** Factor of the tuned model's token prices over those of the model; absent: nobody says. */
  readonly serving?: number
  readonly source: SourceId
  readonly servingSource?: SourceId
  readonly read: string
}

/** Fine-tuning of open weights up to a size, USD per million tokens trained. */
export interface TuningClass {
  readonly provider: string
  /** Billions of parameters up to which the price holds. */
  readonly upTo: number
  readonly training: number
  readonly serving?: number
  readonly source: SourceId
  readonly read: string
}

export interface Embedding {
  readonly id: string
  readonly name: string
  readonly provider: string
  /** USD per million tokens; absent: open weights without a listed price. */
  readonly price?: { readonly usd: number; readonly source: SourceId }
  /** nDCG at 10, mean of ten English retrieval tasks; absent: not measured on all of them. */
  readonly retrieval?: { readonly ndcg: number; readonly source: SourceId }
}

/** Price list of a vector store. */
export interface VectorStore {
  readonly name: string
  /** USD a gigabyte and month, and per million reads and writes; two readings of a price list are both kept. */
  readonly storage?: number
  readonly reads?: readonly number[]
  readonly writes?: number
  readonly source: SourceId
  readonly read: string
}

/** A search measured at one setting of an engine: recall and what it takes. */
export interface SearchSpeed {
  readonly engine: string
  readonly setting: string
  readonly vectors: string
  readonly recall: number
  readonly p99Milliseconds: number
  readonly perSecond: number
  readonly source: SourceId
}

/** How often the passage needed is among the first k. */
export interface Recall {
  readonly method: string
  readonly k: number
  readonly recall: number
  readonly source: SourceId
}

export const needs = ['facts', 'behaviour', 'reading'] as const

export const arms = [
  'base',
  'rag',
  'tuned',
  'tuned-paraphrases',
  'tuned+rag',
  'tuned-paraphrases+rag',
  'trained-to-read',
  'trained-to-read-plain',
  'long-context',
  'self-route',
] as const
/** What was done to the model: `tuned` on the documents or the task, plainly or on paraphrases, `trained-to-read` on passages. */
export type Arm = (typeof arms)[number]

/** A published comparison on one task and model: success rates 0-1 by arm. */
export interface EffectTable {
  readonly source: SourceId
  /** ISO date or month of the paper. */
  readonly published: string
  readonly task: string
  /** What was missing: facts, a way of answering, or reading what is given. */
  readonly need: (typeof needs)[number]
  readonly model: string
  readonly n?: number
  /** What the rates are, where it is not accuracy. */
  readonly measure?: string
  readonly arms: Readonly<Partial<Record<Arm, number>>>
}
