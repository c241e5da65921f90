/** USD per token. A missing cache price means that the provider bills such tokens as input. */
export interface TokenPrice {
  readonly input: number
  readonly output: number
  readonly cacheRead?: number
  readonly cacheWrite?: number
}

/** Prices of calls with more input than `above` tokens; they hold for all tokens of the call, output included. */
export interface PriceTier extends TokenPrice {
  readonly above: number
}

export interface RequestPrice extends TokenPrice {
  readonly tiers?: readonly PriceTier[]
  /** Factor on token prices in a batch; 1 where none is offered. */
  readonly batchFactor?: number
  /** False where a batch bills cached tokens as input. */
  readonly batchStacksWithCache?: boolean
  /** USD a call. */
  readonly requestFee?: number
}

export interface Usage {
  /** All input of the call, cached tokens included. */
  readonly input: number
  readonly cacheRead: number
  readonly cacheWrite: number
  readonly output: number
  /** Hidden tokens: billed as output. */
  readonly reasoning: number
  readonly batch: boolean
  /** USD; no batch discount. */
  readonly toolFees: number
}

export interface RequestCost {
  readonly usd: number
  readonly inputUsd: number
  readonly outputUsd: number
  /** Tokens above which the prices used apply; 0: the base price. */
  readonly tierAbove: number
}

/** Index of the tier whose prices hold: the highest threshold strictly below the input; -1 is the base price. */
export const tierIndex = (thresholds: ArrayLike<number>, inputTokens: number): number => {
  let found = -1
  for (let index = 0; index < thresholds.length; index++) {
    const threshold = thresholds[index] ?? Number.POSITIVE_INFINITY
    if (inputTokens > threshold && (found < 0 || threshold > (thresholds[found] ?? 0))) found = index
  }
  return found
}

/** Input tokens that neither come from the cache nor go into it; shares that round to a little over 1 leave none. */
export const freshTokens = (input: number, read: number, write: number): number => Math.max(0, input - read - write)

/** USD for the input of a call: fresh, read from cache and written to it, at USD per token, times a discount factor. */
export const inputUsd = (
  fresh: number,
  read: number,
  write: number,
  price: number,
  readPrice: number,
  writePrice: number,
  factor: number,
): number => (fresh * price + read * readPrice + write * writePrice) * factor

/** USD for visible and hidden output tokens at USD per token, times a discount factor. */
export const outputUsd = (visible: number, hidden: number, price: number, factor: number): number =>
  (visible + hidden) * price * factor

/**
 * Cost of one call, USD. The caller sees to it that cached tokens do not exceed the input.
 * Cliff pricing and order of rules as in pydantic/genai-prices.
 */
export const requestCost = (price: RequestPrice, usage: Usage): RequestCost => {
  const tiers = price.tiers ?? []
  const tier =
    tiers[
      tierIndex(
        tiers.map(({ above }) => above),
        usage.input,
      )
    ]
  const tokens: TokenPrice = tier ?? price
  const cacheCounts = !usage.batch || price.batchStacksWithCache !== false
  const read = cacheCounts ? (tokens.cacheRead ?? tokens.input) : tokens.input
  const write = cacheCounts ? (tokens.cacheWrite ?? tokens.input) : tokens.input
  const factor = usage.batch ? (price.batchFactor ?? 1) : 1
  const fresh = freshTokens(usage.input, usage.cacheRead, usage.cacheWrite)
  const into = inputUsd(fresh, usage.cacheRead, usage.cacheWrite, tokens.input, read, write, factor)
  const out = outputUsd(usage.output, usage.reasoning, tokens.output, factor)
  return {
    usd: into + out + (price.requestFee ?? 0) + usage.toolFees,
    inputUsd: into,
    outputUsd: out,
    tierAbove: tier?.above ?? 0,
  }
}
