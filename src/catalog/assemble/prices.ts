import type { Price } from '../edition.ts'
import { batchDiscounts, cacheWriteFactors, flexDiscounts, type Discount } from '../facts/discounts.ts'
import { priceOverrides, priceReferences, priceTiers } from '../facts/prices.ts'
import { numberOf, rowsOf, textOf, type Row } from '../facts/table.ts'
import { genaiPrices, piModel, type GenaiProvider, type PiProvider, type TablePrice } from './price-tables.ts'

/** The two price tables of the edition, as their packages hold them. */
export interface PriceTables {
  readonly genai: readonly GenaiProvider[]
  readonly pi: Readonly<Record<string, PiProvider>>
}

/** When the packages' tables were made. */
const genaiRead = '2026-09-23'

const differs = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && b > 0 && Math.abs(a - b) > 0.01 * Math.abs(a)

interface Named {
  readonly source: string
  readonly input?: number
  readonly output?: number
  readonly cacheRead?: number
}

/** The cells in which another source differs by more than 1 %; a source that quotes the peak price agrees. */
const disagreement = (price: Price, other: Named): Named | undefined => {
  const peak = price.peak
  if (peak && !differs(price.input * peak, other.input) && !differs(price.output * peak, other.output)) return undefined
  const cells = {
    ...(differs(price.input, other.input) && { input: other.input }),
    ...(differs(price.output, other.output) && { output: other.output }),
    ...(differs(price.cacheRead, other.cacheRead) && { cacheRead: other.cacheRead }),
  }
  return Object.keys(cells).length > 0 ? { source: other.source, ...cells } : undefined
}

const fromTable = (row: TablePrice): Price => ({
  source: 'genai-prices',
  read: genaiRead,
  ...(row.from && { from: row.from }),
  input: row.input,
  output: row.output,
  ...(row.cacheRead !== undefined && { cacheRead: row.cacheRead }),
  ...(row.cacheWrite !== undefined && { cacheWrite: row.cacheWrite }),
  ...(row.tiers.length > 0 && { tiers: row.tiers }),
})

const fromOverride = (row: Row, under: Price | undefined): Price => {
  const [input, output, cacheRead, peak] = ['input', 'output', 'cache-read', 'peak'].map((column) =>
    numberOf(row, column),
  )
  if (input === undefined || output === undefined)
    throw new Error(`A price without input or output: ${JSON.stringify(row)}`)
  const from = row['from'] || under?.from
  return {
    source: textOf(row, 'source'),
    read: textOf(row, 'read'),
    ...(from && { from }),
    ...(row['to'] && { to: row['to'] }),
    input,
    output,
    ...(cacheRead !== undefined && { cacheRead }),
    ...(under?.cacheWrite !== undefined && { cacheWrite: under.cacheWrite }),
    ...(under?.tiers && { tiers: under.tiers }),
    ...(peak !== undefined && { peak }),
  }
}

/** Index of the price that holds on a day. */
export const currentIndex = (prices: readonly Price[], day: string): number =>
  prices.findLastIndex(({ from }) => from === undefined || from <= day)

/** Hand-checked rows: dated ones replace the table's history, an undated one replaces the price of the day. */
const withOverrides = (table: readonly Price[], overrides: readonly Row[], day: string): readonly Price[] => {
  const [first] = overrides
  if (!first) return table
  if (overrides.length > 1 || table.length === 0) return overrides.map((row) => fromOverride(row, undefined))
  const at = currentIndex(table, day)
  return table.map((price, i) => (i === at ? fromOverride(first, price) : price))
}

const addedTiers = (model: string): Pick<Price, 'tiers'> => {
  const tiers = rowsOf(priceTiers)
    .filter((row) => row['model'] === model)
    .map((row) => {
      const cacheRead = numberOf(row, 'cache-read')
      const [above = 0, input = 0, output = 0] = ['above', 'input', 'output'].map((column) => numberOf(row, column))
      return { above, input, output, ...(cacheRead !== undefined && { cacheRead }) }
    })
  return tiers.length > 0 ? { tiers } : {}
}

const discountOf = (rules: readonly Discount[], model: string): Discount | undefined =>
  rules.find(({ applies }) => applies.test(model))

const withDiscounts = (price: Price, model: string): Price => {
  const [batch, flex, write] = [batchDiscounts, flexDiscounts, cacheWriteFactors].map((rules) =>
    discountOf(rules, model),
  )
  const sources = [...new Set([batch, flex].flatMap((rule) => rule?.source ?? []))]
  const cacheWrite = price.cacheWrite ?? (write && Number((price.input * write.factor).toPrecision(6)))
  return {
    ...price,
    ...(cacheWrite !== undefined && { cacheWrite }),
    ...(batch && { batch: batch.factor }),
    ...(flex && { flex: flex.factor }),
    ...(sources.length > 0 && { discounts: sources }),
  }
}

/** Dated prices of one model with what the other sources say of the price of the day. */
export const pricesOf = (model: string, tables: PriceTables, day: string): readonly Price[] => {
  const reference = rowsOf(priceReferences).find((row) => row['model'] === model)
  if (!reference) throw new Error(`No price references for ${model}`)
  const genai = reference['genai-prices'] ? genaiPrices(tables.genai, reference['genai-prices']).map(fromTable) : []
  const overrides = rowsOf(priceOverrides).filter((row) => row['model'] === model)
  const prices = withOverrides(genai, overrides, day).map((price) =>
    withDiscounts({ ...price, ...addedTiers(model) }, model),
  )
  const at = currentIndex(prices, day)
  const others: Named[] = []
  const table = genai[currentIndex(genai, day)]
  if (table) others.push(table)
  if (reference['pi-ai']) others.push({ source: 'pi-ai', ...piModel(tables.pi, reference['pi-ai']).cost })
  return prices.map((price, i) => {
    if (i !== at) return price
    const disagreeing = others.flatMap((other) =>
      other.source === price.source ? [] : (disagreement(price, other) ?? []),
    )
    return disagreeing.length > 0 ? { ...price, disagreeing } : price
  })
}
