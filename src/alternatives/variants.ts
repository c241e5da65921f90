import type { Edition } from '../catalog/edition.ts'
import type { TokenPrice } from '../catalog/price.ts'
import { tuningOffers } from '../catalog/tuning-offer.ts'
import { knowledgeStrategies, type KnowledgeStrategy } from '../engine/knowledge/strategies.ts'
import type { Hosting, Reason } from './alternative.ts'
import { type OwnModel, ownModelOf } from './hosting/gpu-terms.ts'
import { isTuned } from './knowledge/at-hand.ts'
import type { Point, Points } from './points.ts'

/** A way to host a model and to get knowledge to it. */
export interface Approach {
  readonly hosting: Hosting
  readonly knowledge: KnowledgeStrategy
}

/**
 * An operating point in one way of hosting it and of getting knowledge to it: what is priced, timed and judged. Variants of
 * one point share what is believed of it, its hidden tokens and its timing.
 */
export interface Variant extends Approach {
  /** That of the point where it is bought and prompted; part of the ids of alternatives. */
  readonly id: string
  readonly point: Point
  /** Of its tokens, where they are bought. */
  readonly price?: TokenPrice
  /** USD a token trained, where tuning is bought, and who asks for it. */
  readonly training?: {
    readonly usd: number
    readonly provider: string
    readonly source: string
    readonly factor: number
  }
  /** What running it on own GPUs takes. */
  readonly own?: OwnModel
  /** Why it may not be recommended, whatever the numbers of the scenario say. */
  readonly barred: readonly Reason[]
}

/** Variants as columns, for loops over worlds: all of one approach, then all of the next, efforts of a model side by side. */
export interface Variants {
  readonly points: Points
  readonly rows: readonly Variant[]
  /** Index into the points. */
  readonly point: Int32Array
  readonly approaches: readonly Approach[]
  /** Index into the approaches. */
  readonly approach: Uint8Array
  /** By approach: index of its first variant; one more for the end. */
  readonly starts: readonly number[]
  /** Can its cost be known at all? Numbers of the scenario may still forbid it. */
  readonly priced: Uint8Array
  readonly timed: Uint8Array
  readonly barred: Uint8Array
  /** By approach: combinations with points that there are not, by reason. */
  readonly refused: readonly ReadonlyMap<Reason, number>[]
}

/** What a scenario asks to be compared. */
export interface Asked {
  readonly documents: boolean
  readonly hosting: boolean
}

/**
 * Which approaches are compared. Without documents there is nothing to know but by tuning, and that only matters for a model
 * of one's own.
 */
export const approachesOf = ({ documents, hosting }: Asked): readonly Approach[] => {
  const strategies = documents ? knowledgeStrategies : (['prompt-only'] as const)
  const own = documents ? knowledgeStrategies : (['prompt-only', 'fine-tune'] as const)
  return [
    ...strategies.map((knowledge): Approach => ({ hosting: 'api', knowledge })),
    ...(hosting ? own.map((knowledge): Approach => ({ hosting: 'self', knowledge })) : []),
  ]
}

const knowledgeSuffix: Readonly<Record<KnowledgeStrategy, string>> = {
  'prompt-only': '',
  'long-context': '+context',
  rag: '+rag',
  'fine-tune': '+tuned',
  hybrid: '+tuned+rag',
}

/** What an approach adds to the id of a point or a model. Ids are part of fingerprints, links and files: it never changes. */
export const suffixOf = ({ hosting, knowledge }: Approach): string =>
  `${hosting === 'self' ? '+self' : ''}${knowledgeSuffix[knowledge]}`

const everyApproach: readonly Approach[] = (['self', 'api'] as const).flatMap((hosting) =>
  knowledgeStrategies.map((knowledge): Approach => ({ hosting, knowledge })),
)

/** The approach that the id of an option names, and what is left of the id. */
export const approachIn = (id: string): { readonly rest: string; readonly approach: Approach } => {
  const cut = id.indexOf('+')
  const rest = cut < 0 ? id : id.slice(0, cut)
  const approach = everyApproach.find((one) => suffixOf(one) === id.slice(rest.length))
  return approach ? { rest, approach } : { rest: id, approach: { hosting: 'api', knowledge: 'prompt-only' } }
}

/** The price of a tuned model's tokens: all of them times what its tuner asks. Discounts are not said to hold for it. */
const tunedPrice = (price: TokenPrice, factor: number): TokenPrice => {
  const { batch: _batch, flex: _flex, ...rest } = price
  const times = <T extends Pick<TokenPrice, 'input' | 'output' | 'cacheRead' | 'cacheWrite'>>(tokens: T): T => ({
    ...tokens,
    input: tokens.input * factor,
    output: tokens.output * factor,
    cacheRead: tokens.cacheRead * factor,
    cacheWrite: tokens.cacheWrite * factor,
  })
  return { ...times(rest), tiers: price.tiers.map(times) }
}

const bought = (point: Point, approach: Approach, edition: Edition): Variant | Reason => {
  const { barred, price } = point
  const plain = { ...approach, id: `${point.id}${suffixOf(approach)}`, point }
  if (!isTuned(approach.knowledge)) return { ...plain, barred, ...(price && { price }) }
  const [offer] = tuningOffers(edition, point.model)
  if (!offer) return 'no-tuning'
  const { training: usd, provider, source, serving: factor } = offer
  if (!price || factor === undefined) return { ...plain, barred: [...new Set<Reason>([...barred, 'no-price'])] }
  return { ...plain, barred, price: tunedPrice(price, factor), training: { usd, provider, source, factor } }
}

/** Weights that can be had stay: what becomes of their hosts bars nobody who runs them. */
const hosted = (point: Point, approach: Approach): Variant | Reason => {
  const own = ownModelOf(point.model)
  if (!own) return point.model.openWeights ? 'no-architecture' : 'no-weights'
  return { ...approach, id: `${point.id}${suffixOf(approach)}`, point, own, barred: point.timing ? [] : ['no-latency'] }
}

const columnsOf = (
  points: Points,
  rows: readonly Variant[],
  approaches: readonly Approach[],
  refused: Variants['refused'],
): Variants => {
  const place = new Map(points.rows.map((row, p) => [row, p]))
  const point = Int32Array.from(rows, (row) => place.get(row.point) ?? 0)
  const flags = (of: (row: Variant) => boolean): Uint8Array => Uint8Array.from(rows, (row) => (of(row) ? 1 : 0))
  const approach = Uint8Array.from(rows, ({ hosting, knowledge }) =>
    approaches.findIndex((one) => one.hosting === hosting && one.knowledge === knowledge),
  )
  return {
    points,
    rows,
    point,
    approaches,
    approach,
    starts: startsOf(approach, approaches.length),
    priced: flags(
      ({ price, own, point: { timing } }) => price !== undefined || (own !== undefined && timing !== undefined),
    ),
    timed: Uint8Array.from(point, (p) => points.timed[p] ?? 0),
    barred: flags(({ barred }) => barred.length > 0),
    refused,
  }
}

const startsOf = (approach: Uint8Array, approaches: number): readonly number[] => {
  const starts = Array.from({ length: approaches }, (_, k) => approach.findIndex((one) => one >= k))
  return [...starts.map((start) => (start < 0 ? approach.length : start)), approach.length]
}

/** Every variant of the points that is asked for. */
export const variantsOf = (edition: Edition, points: Points, asked: Asked): Variants => {
  const approaches = approachesOf(asked)
  const refused = approaches.map(() => new Map<Reason, number>())
  const rows = approaches.flatMap((approach, k) =>
    points.rows.flatMap((point): readonly Variant[] => {
      const found = approach.hosting === 'api' ? bought(point, approach, edition) : hosted(point, approach)
      if (typeof found !== 'string') return [found]
      refused[k]?.set(found, (refused[k].get(found) ?? 0) + 1)
      return []
    }),
  )
  return columnsOf(points, rows, approaches, refused)
}

/** Some of the variants, in that order, under new numbers. `some`: ascending. */
export const someVariants = (variants: Variants, some: readonly number[]): Variants => {
  const pick = (column: Uint8Array): Uint8Array => Uint8Array.from(some, (v) => column[v] ?? 0)
  const approach = pick(variants.approach)
  return {
    points: variants.points,
    rows: some.flatMap((v) => variants.rows[v] ?? []),
    point: Int32Array.from(some, (v) => variants.point[v] ?? 0),
    approaches: variants.approaches,
    approach,
    starts: startsOf(approach, variants.approaches.length),
    priced: pick(variants.priced),
    timed: pick(variants.timed),
    barred: pick(variants.barred),
    refused: variants.refused,
  }
}
