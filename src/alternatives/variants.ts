import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'
import type { TokenPrice } from '../catalog/price.ts'
import type { Hosting, Reason } from './alternative.ts'
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
  readonly price?: TokenPrice
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
  readonly priced: Uint8Array
  readonly timed: Uint8Array
  readonly barred: Uint8Array
}

const columnsOf = (points: Points, rows: readonly Variant[], approaches: readonly Approach[]): Variants => {
  const place = new Map(points.rows.map((row, p) => [row, p]))
  const point = Int32Array.from(rows, (row) => place.get(row.point) ?? 0)
  const flags = (of: (row: Variant) => boolean): Uint8Array => Uint8Array.from(rows, (row) => (of(row) ? 1 : 0))
  return {
    points,
    rows,
    point,
    approaches,
    approach: Uint8Array.from(rows, ({ hosting, knowledge }) =>
      approaches.findIndex((one) => one.hosting === hosting && one.knowledge === knowledge),
    ),
    priced: flags(({ price }) => price !== undefined),
    timed: Uint8Array.from(point, (p) => points.timed[p] ?? 0),
    barred: flags(({ barred }) => barred.length > 0),
  }
}

/** Every variant of the points. */
export const variantsOf = (points: Points): Variants => {
  const plain: Approach = { hosting: 'api', knowledge: 'prompt-only' }
  const rows = points.rows.map((point) => {
    const { id, barred, price } = point
    return { ...plain, id, point, barred, ...(price && { price }) }
  })
  return columnsOf(points, rows, [plain])
}

/** Some of the variants, in that order, under new numbers. */
export const someVariants = (variants: Variants, some: readonly number[]): Variants => {
  const pick = (column: Uint8Array): Uint8Array => Uint8Array.from(some, (v) => column[v] ?? 0)
  return {
    points: variants.points,
    rows: some.flatMap((v) => variants.rows[v] ?? []),
    point: Int32Array.from(some, (v) => variants.point[v] ?? 0),
    approaches: variants.approaches,
    approach: pick(variants.approach),
    priced: pick(variants.priced),
    timed: pick(variants.timed),
    barred: pick(variants.barred),
  }
}
