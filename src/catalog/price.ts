import type { Model, SourceId } from './edition.ts'

/** USD per token at one date. */
export interface TokenPrice {
  readonly input: number
  readonly output: number
  readonly cacheRead: number
  readonly cacheWrite: number
  /** Factor on all token prices in a batch of 24 h; absent: no batch offered. */
  readonly batch?: number
  /** Factor on all token prices at flex priority; absent: no flex offered. */
  readonly flex?: number
  /** A call with more input than `above` tokens pays these for all its tokens; ascending. */
  readonly tiers: readonly TokenPriceTier[]
  /** Peak hours cost this many times as much. */
  readonly peak?: number
  readonly source: SourceId
  readonly read: string
  /** The source says that the price holds only until a date that has passed. */
  readonly stale: boolean
  /** What a second source says, USD per token. */
  readonly disagreeing: readonly OtherPrice[]
}

export interface TokenPriceTier {
  readonly above: number
  readonly input: number
  readonly output: number
  readonly cacheRead: number
  readonly cacheWrite: number
}

export interface OtherPrice {
  readonly source: SourceId
  readonly input?: number
  readonly output?: number
  readonly cacheRead?: number
}

export declare const priceAt: (model: Model, asOf: string) => TokenPrice | undefined
