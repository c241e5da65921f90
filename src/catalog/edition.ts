import type { Accelerator, Architecture, Hosts, Throughput } from './edition-hosting.ts'
import type {
  EffectTable,
  Embedding,
  Recall,
  SearchSpeed,
  Tuning,
  TuningClass,
  VectorStore,
} from './edition-knowledge.ts'
import type { Source, SourceId } from './source.ts'

/**
 * A dated edition of the catalogue: facts with their sources, as published. Nothing here is estimated by us; what we
 * derive (thinking time, hidden tokens, success rates on a yardstick) is computed from it by `catalog/*.ts` functions,
 * so that every figure on screen leads back to rows of an edition. Missing is absent, never 0.
 *
 * Units are the published ones (USD per million tokens, seconds, tokens a second); `catalog/` converts them once.
 */
export interface Edition {
  readonly schema: 'trilemma/edition@1'
  /** ISO date; also the file's name. */
  readonly id: string
  readonly sources: Readonly<Record<SourceId, Source>>
  readonly tests: Readonly<Record<TestId, Test>>
  readonly models: readonly Model[]
  /** Joint outcomes of two models on the same tasks. */
  readonly joints: readonly JointCounts[]
  /** GPUs, and what was measured on them. Absent in editions that know nothing of own hosting. */
  readonly accelerators?: readonly Accelerator[]
  readonly throughputs?: readonly Throughput[]
  readonly tuningClasses?: readonly TuningClass[]
  readonly embeddings?: readonly Embedding[]
  readonly vectorStores?: readonly VectorStore[]
  readonly searches?: readonly SearchSpeed[]
  readonly recalls?: readonly Recall[]
  readonly effects?: readonly EffectTable[]
}

export type TestId = string

/** One benchmark as published by one source. Different harnesses and versions are different tests. */
export interface Test {
  readonly label: string
  readonly source: SourceId
  /** ISO date or month of measurement, unless a score has its own. */
  readonly measured: string
  /** Distinct tasks: the honest n, not runs. */
  readonly tasks?: number
  /** share: success rate 0-1; index: a scale of its own; elo: rating points. */
  readonly scale: 'share' | 'index' | 'elo'
  readonly note?: string
}

export const efforts = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max', 'reasoning', 'default'] as const
/** How much a model thinks. `reasoning`: it does, without a level; `default`: the model has no switch. */
export type Effort = (typeof efforts)[number]

export interface Model {
  /** Canonical name, kebab-case with dots: `gpt-5.6-luna`. */
  readonly id: string
  readonly name: string
  readonly vendor: string
  readonly released?: string
  readonly openWeights: boolean
  /** Billions. */
  readonly parameters?: number
  readonly activeParameters?: number
  readonly context?: { readonly tokens: number; readonly inferred?: true; readonly source: SourceId }
  readonly availability: Availability
  /** It cannot think before it answers, whatever it is asked to do. */
  readonly neverThinks?: true
  /** The name may serve another model today than the one that was measured. */
  readonly renamed?: true
  /** Dated prices; the one valid at the as-of date counts, the later `from` wins. Empty: price unknown. */
  readonly prices: readonly Price[]
  readonly points: readonly OperatingPoint[]
  /** Of open weights: what a server keeps of each token. */
  readonly architecture?: Architecture
  /** Of open weights: the name of their licence. */
  readonly licence?: string
  readonly hosts?: Hosts
  readonly tuning?: readonly Tuning[]
  readonly notes?: readonly string[]
}

export type Availability =
  | { readonly kind: 'active' }
  | { readonly kind: 'ending' | 'ended'; readonly date: string; readonly source: SourceId; readonly note?: string }

/** USD per million tokens. */
export interface Price {
  readonly source: SourceId
  readonly read: string
  readonly from?: string
  readonly to?: string
  readonly input: number
  readonly output: number
  readonly cacheRead?: number
  readonly cacheWrite?: number
  /** Factor on all token prices in a batch of 24 h; absent: no batch offered. */
  readonly batch?: number
  /** Factor on all token prices at flex priority; absent: no flex offered. */
  readonly flex?: number
  /** Who says so of batch and flex. */
  readonly discounts?: readonly SourceId[]
  /** A call with more input than `above` tokens pays these for all its tokens. */
  readonly tiers?: readonly {
    readonly above: number
    readonly input: number
    readonly output: number
    readonly cacheRead?: number
  }[]
  /** Peak hours cost this many times as much; shown as a range where the load is not scheduled. */
  readonly peak?: number
  /** What a second source says, where it differs by more than 1 %. */
  readonly disagreeing?: readonly {
    readonly source: SourceId
    readonly input?: number
    readonly output?: number
    readonly cacheRead?: number
  }[]
}

/** A model at one reasoning effort. Its id is `<model>@<effort>`. */
export interface OperatingPoint {
  readonly effort: Effort
  readonly timing?: Timing
  /** Measured USD a task, by test; the basis of hidden tokens where no timing exists. */
  readonly costPerTask?: readonly { readonly test: TestId; readonly usd: number; readonly measured: string }[]
  readonly scores: readonly Score[]
}

export interface Score {
  readonly test: TestId
  readonly value: number
  readonly n?: number
  readonly measured?: string
  /** The source names no effort: attached to this point by rule. */
  readonly effortInferred?: true
  readonly note?: string
}

/** As published; split into base wait, thinking and decode by `catalog/timing.ts`. Seconds and tokens a second. */
export interface Timing {
  readonly source: SourceId
  readonly measured: string
  /** Days on which it was measured; absent: fewer than 15, too few for the daily series. */
  readonly days?: number
  readonly firstToken: { readonly p50: number; readonly p95: number }
  readonly firstAnswerToken?: number
  readonly thinking?: number
  readonly speed: { readonly p50: number; readonly p95: number }
  /** Price and timing belong to different hosts, or hosts differ wildly. */
  readonly hosts?: 'mixed' | 'unstable'
}

/** Counts of tasks on which both, one or neither of two models succeeded. */
export interface JointCounts {
  readonly test: TestId
  readonly a: string
  readonly b: string
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
  readonly neither: number
}
