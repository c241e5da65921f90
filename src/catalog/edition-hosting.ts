import type { SourceId } from './source.ts'

/**
 * Facts of running a model oneself: what its cache takes, and what GPUs are, do and cost. As published, in published units.
 * An edition that has none of them knows nothing of own hosting.
 */

/** Layers that keep the same of each token. Layers with a fixed state (linear attention, state space) keep none and are left out. */
export interface AttentionPart {
  readonly layers: number
  /** Key and value heads and the size of each; keys and values are kept both. */
  readonly kvHeads?: number
  readonly headDim?: number
  /** In place of heads: numbers kept a token and layer, where keys and values share or are compressed. */
  readonly latent?: number
  /** Only so many of the latest tokens are kept. */
  readonly window?: number
}

export interface Architecture {
  readonly parts: readonly AttentionPart[]
  readonly source: SourceId
  readonly note?: string
}

/** USD per million tokens over the hosts of the same open weights. */
export interface HostSpread {
  readonly hosts: number
  readonly low: number
  readonly median: number
  readonly high: number
}

export interface Hosts {
  readonly source: SourceId
  readonly read: string
  readonly input: HostSpread
  readonly output: HostSpread
}

export const gpuPriceKinds = ['on-demand', 'spot', 'reserved-3-years', 'owned'] as const

/** USD a GPU and hour. One list price: `low` and `high` are the same. `owned`: all costs of owning, as modelled. */
export interface GpuPrice {
  readonly provider: string
  readonly kind: (typeof gpuPriceKinds)[number]
  readonly low: number
  readonly high: number
  readonly source: SourceId
  readonly read: string
}

export interface Accelerator {
  readonly id: string
  readonly name: string
  /** Decimal gigabytes. */
  readonly memory?: { readonly gigabytes: number; readonly source: SourceId }
  /** Terabytes a second. */
  readonly bandwidth?: { readonly terabytes: number; readonly source: SourceId }
  /** Dense, 10^12 operations a second. */
  readonly compute?: { readonly bf16: number; readonly fp8?: number; readonly source: SourceId }
  /** Of a GPU with its share of the machine and cooling. */
  readonly power?: { readonly kilowatts: number; readonly source: SourceId }
  readonly prices: readonly GpuPrice[]
}

export const throughputScenarios = ['offline', 'server', 'concurrent'] as const

/** Tokens a second a GPU over all requests that it serves at once. */
export interface Throughput {
  readonly model: string
  /** Billions of active parameters. */
  readonly active: number
  readonly accelerator: string
  readonly scenario: (typeof throughputScenarios)[number]
  readonly phase: 'decode' | 'prefill'
  readonly tokensPerSecond: number
  readonly precision?: string
  /** Submissions of which this is the median. */
  readonly submissions?: number
  /** Requests at once. */
  readonly concurrency?: number
  readonly measured: string
  readonly source: SourceId
}
