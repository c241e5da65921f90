import { quantilesInPlace } from '../uncertainty/sample-quantiles.ts'
import type { Bought, Demand, Owned } from './money.ts'
import { hindrance, type MoneyQuestion, type MoneyScratch, moneyScratch, writeCosts } from './money-paths.ts'
import { discounted } from './present-value.ts'
import { compound } from './price-trend.ts'

/** One uncertain field, by draw. */
export interface Column<T> {
  readonly field: keyof T
  readonly values: Float64Array
}

/** What is uncertain; everything else is the same in every world. Whole months and counts must be whole in every draw. */
export interface UncertainMoney {
  readonly demand: readonly Column<Demand>[]
  /** By option; shorter than the options where the rest is certain. */
  readonly bought: readonly (readonly Column<Bought>[])[]
  readonly owned: readonly (readonly Column<Owned>[])[]
  readonly discount?: Float64Array
}

/** One option in many worlds, USD. */
export interface MoneyDraws {
  readonly months: number
  readonly draws: number
  /** Sum up to each month: entry month x draws + draw, so that the draws of a month lie side by side. */
  readonly cumulative: Float64Array
  /** What all months are worth today, by draw. */
  readonly presentCost: Float64Array
  /** 1 where it serves within the horizon and there is something to serve. */
  readonly serves: Uint8Array
}

type World<T> = { -readonly [Field in keyof T]: number }

const place = <T>(world: World<T>, columns: readonly Column<T>[] | undefined, draw: number): void => {
  if (columns) for (const { field, values } of columns) world[field] = values[draw] ?? 0
}

const placeAll = <T>(worlds: readonly World<T>[], columns: readonly (readonly Column<T>[])[], draw: number): void => {
  for (let i = 0; i < worlds.length; i++) {
    const world = worlds[i]
    if (world) place(world, columns[i], draw)
  }
}

export const emptyDraws = (months: number, draws: number): MoneyDraws => ({
  months,
  draws,
  cumulative: new Float64Array(months * draws),
  presentCost: new Float64Array(draws),
  serves: new Uint8Array(draws),
})

const recordOption = (into: MoneyDraws, draw: number, costs: Float64Array, factors: Float64Array): void => {
  let sum = 0
  for (let month = 0, at = draw; month < into.months; month++, at += into.draws) {
    sum += costs[month] ?? 0
    into.cumulative[at] = sum
  }
  into.presentCost[draw] = discounted(costs, factors)
}

/** Writes the money of every option in one world; `factors`: on money of its months, by its discount rate. */
export const recordWorld = (
  world: MoneyQuestion,
  scratch: MoneyScratch,
  factors: Float64Array,
  options: readonly MoneyDraws[],
  draw: number,
): void => {
  writeCosts(world, scratch)
  for (let option = 0; option < options.length; option++) {
    const into = options[option]
    const costs = scratch.costs[option]
    if (!into || !costs) continue
    recordOption(into, draw, costs, factors)
    into.serves[draw] = hindrance(world, option) === undefined ? 1 : 0
  }
}

/** The money of every option in every world; what a world costs is what `moneyPaths` says of its values, bit for bit. */
export const drawMoney = (question: MoneyQuestion, uncertain: UncertainMoney, draws: number): readonly MoneyDraws[] => {
  const { months } = question
  const demand: World<Demand> = { ...question.demand }
  const bought: readonly World<Bought>[] = question.bought.map((plan) => ({ ...plan }))
  const owned: readonly World<Owned>[] = question.owned.map((plan) => ({ ...plan }))
  const world: MoneyQuestion = { ...question, demand, bought, owned }
  const scratch = moneyScratch(question)
  const factors = new Float64Array(months)
  compound(1 / (1 + question.discount), factors)
  const options = scratch.costs.map(() => emptyDraws(months, draws))
  for (let draw = 0; draw < draws; draw++) {
    place(demand, uncertain.demand, draw)
    placeAll(bought, uncertain.bought, draw)
    placeAll(owned, uncertain.owned, draw)
    if (uncertain.discount) compound(1 / (1 + (uncertain.discount[draw] ?? 0)), factors)
    recordWorld(world, scratch, factors, options, draw)
  }
  return options
}

/** Quantiles of the money spent up to each month, one array of months for each probability (ascending, 0 to 1). */
export const moneyBands = (option: MoneyDraws, probabilities: readonly number[]): readonly Float64Array[] => {
  const { months, draws, cumulative } = option
  const bands = probabilities.map(() => new Float64Array(months))
  const column = new Float64Array(draws)
  for (let month = 0; month < months; month++) {
    column.set(cumulative.subarray(month * draws, (month + 1) * draws))
    const found = quantilesInPlace(column, probabilities)
    for (const [k, band] of bands.entries()) band[month] = found[k] ?? 0
  }
  return bands
}

/** Net present value of an option against another, by draw. */
export const npvDraws = (reference: MoneyDraws, option: MoneyDraws): Float64Array =>
  reference.presentCost.map((usd, draw) => usd - (option.presentCost[draw] ?? 0))

/** Saving over the first `months` months (from one to all of them), by draw. */
export const savingDraws = (reference: MoneyDraws, option: MoneyDraws, months: number): Float64Array => {
  const { draws } = option
  const from = (months - 1) * draws
  const spent = option.cumulative.subarray(from, from + draws)
  return reference.cumulative.slice(from, from + draws).map((usd, draw) => usd - (spent[draw] ?? 0))
}
