import type { TokenPrice } from '../catalog/price.ts'
import { inputUsd, outputUsd, tierIndex } from '../engine/cost/request-cost.ts'
import type { Serving } from './alternative.ts'
import type { Assumptions } from './assumptions.ts'
import type { RequestTokens } from './tokens.ts'

/** Thresholds by price: asked for in every world, they never change. */
const thresholds = new WeakMap<TokenPrice, readonly number[]>()

const thresholdsOf = (price: TokenPrice): readonly number[] => {
  const known = thresholds.get(price) ?? price.tiers.map(({ above }) => above)
  thresholds.set(price, known)
  return known
}

/** The prices that hold for a call of this size: for all its tokens, those of the highest tier strictly exceeded. */
export const pricesAt = (
  price: TokenPrice,
  tokensPerCall: number,
): Pick<TokenPrice, 'input' | 'output' | 'cacheRead' | 'cacheWrite'> =>
  price.tiers.length === 0 ? price : (price.tiers[tierIndex(thresholdsOf(price), tokensPerCall)] ?? price)

/** Peak hours cost `peak` times as much; the load's share in them makes the mean. */
export const peakFactor = (price: TokenPrice, peakShare: number): number =>
  price.peak === undefined ? 1 : 1 + peakShare * (price.peak - 1)

/**
 * USD of the tokens of one request of a variant, interactive and before any discount: all input of its calls, part of it
 * read from or written to the cache, visible and hidden output.
 */
export const interactiveUsd = (price: TokenPrice, hiddenTokens: number, tokens: RequestTokens): number => {
  const { fresh, read, write, perCall, thinkingFactor, peakShare } = tokens
  const { input, output, cacheRead, cacheWrite } = pricesAt(price, perCall)
  const peak = peakFactor(price, peakShare)
  return (
    inputUsd(fresh, read, write, input, cacheRead, cacheWrite, peak) +
    outputUsd(tokens.output, hiddenTokens * thinkingFactor, output, peak)
  )
}

/** Factor of a serving mode on the interactive cost. Refused flex requests are repeated at the full price. */
export const servingFactor = (price: TokenPrice, serving: Serving, a: Assumptions): number => {
  if (serving === 'batch') return price.batch ?? 1
  if (serving === 'flex')
    return price.flex === undefined ? 1 : (1 - a.flexRefusedShare) * price.flex + a.flexRefusedShare
  return 1
}
