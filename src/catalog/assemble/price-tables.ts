/** USD per million tokens of one row of a price table, in our words. */
export interface TablePrice {
  /** First day; absent: since ever. */
  readonly from?: string
  readonly input: number
  readonly output: number
  readonly cacheRead?: number
  readonly cacheWrite?: number
  readonly tiers: readonly TableTier[]
}

export interface TableTier {
  readonly above: number
  readonly input: number
  readonly output: number
  readonly cacheRead?: number
}

type Tiered =
  | number
  | { readonly base: number; readonly tiers: readonly { readonly start: number; readonly price: number }[] }
type GenaiPrice = Readonly<Record<string, Tiered | undefined>>
interface GenaiConditional {
  readonly constraint?: { readonly type: string; readonly start_date?: string }
  readonly prices: GenaiPrice
}

/** What is read of a provider of `@pydantic/genai-prices`. */
export interface GenaiProvider {
  readonly id: string
  readonly models: readonly { readonly id: string; readonly prices: unknown }[]
}

const isDated = (prices: unknown): prices is readonly GenaiConditional[] => Array.isArray(prices)
const isPrice = (prices: unknown): prices is GenaiPrice =>
  typeof prices === 'object' && prices !== null && !Array.isArray(prices)

const base = (price: Tiered | undefined): number | undefined => (typeof price === 'object' ? price.base : price)
const above = (price: Tiered | undefined, start: number): number | undefined =>
  typeof price === 'object' ? (price.tiers.find((tier) => tier.start === start)?.price ?? price.base) : price

/** Providers write "more than 272,000" as a start at 271,999; ours says above which count the tier holds. */
const boundary = (start: number): number => (start === 271_999 ? 272_000 : start)

const tablePrice = (prices: GenaiPrice, from: string | undefined): TablePrice | undefined => {
  const { input_mtok: input, output_mtok: output, cache_read_mtok: read, cache_write_mtok: write } = prices
  const [inputBase, outputBase, readBase, writeBase] = [base(input), base(output), base(read), base(write)]
  if (inputBase === undefined || outputBase === undefined) return undefined
  const starts = typeof input === 'object' ? input.tiers.map(({ start }) => start) : []
  return {
    ...(from && { from }),
    input: inputBase,
    output: outputBase,
    ...(readBase !== undefined && { cacheRead: readBase }),
    ...(writeBase !== undefined && { cacheWrite: writeBase }),
    tiers: starts.map((start) => {
      const cacheRead = above(read, start)
      return {
        above: boundary(start),
        input: above(input, start) ?? inputBase,
        output: above(output, start) ?? outputBase,
        ...(cacheRead !== undefined && { cacheRead }),
      }
    }),
  }
}

/**
 * The dated prices of `provider/model`, oldest first. Prices by time of day are left out: the table applies today's hours to the past
 * (its DeepSeek rows), so those are written out by hand.
 */
export const genaiPrices = (providers: readonly GenaiProvider[], reference: string): readonly TablePrice[] => {
  const slash = reference.indexOf('/')
  const model = providers
    .find(({ id }) => id === reference.slice(0, slash))
    ?.models.find(({ id }) => id === reference.slice(slash + 1))
  if (!model) throw new Error(`genai-prices has no ${reference}`)
  const dated = isDated(model.prices) ? model.prices : isPrice(model.prices) ? [{ prices: model.prices }] : []
  return dated.flatMap(({ prices, ...rest }) => {
    const constraint = 'constraint' in rest ? rest.constraint : undefined
    return constraint && constraint.type !== 'start_date' ? [] : (tablePrice(prices, constraint?.start_date) ?? [])
  })
}

/** What is read of a provider's file of `pi-ai`: models by interface and key. */
export type PiProvider = Readonly<Record<string, Readonly<Record<string, PiModel>>>>

export interface PiModel {
  readonly reasoning?: boolean
  readonly cost: {
    readonly input: number
    readonly output: number
    readonly cacheRead: number
    readonly cacheWrite: number
  }
}

/** The row of `provider/model`; its zeros mean "not stated". */
export const piModel = (files: Readonly<Record<string, PiProvider>>, reference: string): PiModel => {
  const slash = reference.indexOf('/')
  const key = `chat:${reference.slice(slash + 1)}`
  const model = Object.values(files[reference.slice(0, slash)] ?? {}).find((models) => key in models)?.[key]
  if (!model) throw new Error(`pi-ai has no ${reference}`)
  return model
}
