import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'

/** How an answer is delivered. `stream`: token by token; `sync`: at once; `flex`: cheaper, slower; `batch`: within 24 h. */
export type Serving = 'stream' | 'sync' | 'flex' | 'batch'

/** Who runs the model: its vendor or a host, paid by the token, or whoever asks, on GPUs. */
export type Hosting = 'api' | 'self'

/**
 * A complete architecture, the thing that is evaluated. Agency has one value as long as no module enumerates more; it is
 * part of the identity, so ids and options stay what they are when more arrive.
 */
export interface Alternative {
  /** `gpt-5.5@low/stream`; a cascade names the cheap point first: `a@low>b@high/sync`. */
  readonly id: string
  /** The option it is an operating point of: `gpt-5.5/interactive`. */
  readonly option: string
  /** For people: `GPT-5.5, low effort, streamed`. */
  readonly label: string
  /** Operating point ids, cheap first. */
  readonly points: readonly string[]
  readonly models: readonly string[]
  readonly serving: Serving
  readonly topology: 'single' | 'cascade'
  readonly knowledge: KnowledgeStrategy
  readonly hosting: Hosting
  readonly agency: 'none'
}

/** All alternatives with the same model or pair, knowledge, hosting, topology, agency and serving class. */
export interface Option {
  readonly id: string
  readonly label: string
  readonly models: readonly string[]
  readonly servingClass: 'interactive' | 'batch'
  /** Indices into `Evaluation.alternatives`. */
  readonly members: readonly number[]
}

/** The three criteria, in the order of the priorities. */
export const criteria = ['cost', 'quality', 'latency'] as const
export type Criterion = (typeof criteria)[number]

/** Questions that several options may answer alike. */
export const answerKinds = ['knowledge', 'hosting'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** Something of each question. */
export const byKind = <T>(of: (kind: AnswerKind) => T): Readonly<Record<AnswerKind, T>> => ({
  knowledge: of('knowledge'),
  hosting: of('hosting'),
})

/** Why an alternative is not ranked or not allowed, whatever the limits say. */
export type Reason =
  | 'no-price'
  | 'no-quality'
  | 'no-latency'
  | 'no-hidden-tokens'
  | 'ended'
  | 'ending'
  | 'no-fit-context'
  | 'no-window'
  | 'batch-latency'
  | 'flex-latency'
  | 'batch-interactive'
  | 'cascade-ratio'
  | 'cascade-unchecked'
  | 'cascade-tuned'
  | 'cascade-self'
  | 'no-documents'
  | 'no-examples'
  | 'too-few-examples'
  | 'exceeds-prompt'
  | 'exceeds-window'
  | 'no-source'
  | 'no-access'
  | 'no-chunks'
  | 'no-tuning'
  | 'no-weights'
  | 'no-architecture'
  | 'no-gpu'
  | 'weights-exceed-memory'
  | 'request-exceeds-memory'
  | 'no-volume'
