import type { Model, Price } from './edition.ts'
import type { SourceId } from './source.ts'

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
  /** The source vouches for the price only until a day that has passed. */
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

/** USD per million tokens to USD per token. */
const perToken = (price: number): number => price / 1_000_000

/** Medians over different hosts can put a cache read above plain input; then, and where none is stated, it saves nothing. */
const cacheReadOf = (price: { readonly input: number; readonly cacheRead?: number }): number =>
  Math.min(price.cacheRead ?? price.input, price.input)

const tiersOf = (price: Price): readonly TokenPriceTier[] =>
  (price.tiers ?? [])
    .map((tier) => ({
      above: tier.above,
      input: perToken(tier.input),
      output: perToken(tier.output),
      cacheRead: perToken(cacheReadOf(tier)),
      cacheWrite: perToken((tier.input * (price.cacheWrite ?? price.input)) / price.input),
    }))
    .toSorted((a, b) => a.above - b.above)

const otherOf = ({ source, input, output, cacheRead }: NonNullable<Price['disagreeing']>[number]): OtherPrice => ({
  source,
  ...(input !== undefined && { input: perToken(input) }),
  ...(output !== undefined && { output: perToken(output) }),
  ...(cacheRead !== undefined && { cacheRead: perToken(cacheRead) }),
})

/**
 * The price of a model on a day (ISO date), USD per token: of its dated prices the latest that has begun. `undefined` where none has.
 * A missing cache read, or one above plain input, costs as much as input; a missing cache write likewise.
 */
export const priceAt = (model: Model, asOf: string): TokenPrice | undefined => {
  const price = model.prices.findLast(({ from }) => from === undefined || from <= asOf)
  if (!price) return undefined
  return {
    input: perToken(price.input),
    output: perToken(price.output),
    cacheRead: perToken(cacheReadOf(price)),
    cacheWrite: perToken(price.cacheWrite ?? price.input),
    ...(price.batch !== undefined && { batch: price.batch }),
    ...(price.flex !== undefined && { flex: price.flex }),
    tiers: tiersOf(price),
    ...(price.peak !== undefined && { peak: price.peak }),
    source: price.source,
    read: price.read,
    stale: price.to !== undefined && price.to < asOf,
    disagreeing: (price.disagreeing ?? []).map(otherOf),
  }
}
