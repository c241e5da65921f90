import type { Bought, Demand, Owned } from '../../engine/sourcing/money.ts'
import type { Assumptions } from '../assumptions.ts'
import { type Columns, emptyColumns, fillCascadeValue, fillSingles } from '../criteria.ts'
import { emptyFigures, type Figures } from '../figures.ts'
import { fillQuality } from '../fill.ts'
import { fleetOfVariant, neverServes } from '../fill-fleets.ts'
import { fillMoney, variantMoney } from '../fill-money.ts'
import { gpuHourOf } from '../hosting/money.ts'
import { gpuFacts, type GpuTerms } from '../hosting/gpu-terms.ts'
import type { At } from '../knowledge/inputs.ts'
import { type FixedMoney, monthlyOf, onceOf, together } from '../money-parts.ts'
import type { Basis } from '../solution.ts'
import { type Subset, subsetOf } from '../subset.ts'
import { isOwn, type Terms, termsOf } from '../terms.ts'
import type { Approach } from '../variants.ts'
import { type Deviates, tokenFactor, type World } from '../world.ts'
import { isOwned, type Way } from './money-case.ts'
import { type Trends, trendsIn } from './trends.ts'

/** One world as far as money asks: its assumptions, its other inputs, its deviates, and how often models agree. */
export interface MoneyWorld {
  readonly a: Assumptions
  readonly at: At
  readonly deviates?: Deviates | undefined
  /** Sigmas by which the agreement of two models departs from its centre. */
  readonly agreement?: number
}

/** Ways as rows of their own, and columns to fill: loops over worlds use them again and again. */
export interface WayRows {
  readonly edition: Basis['edition']
  readonly beliefs: Basis['beliefs']
  readonly ways: readonly Way[]
  /** Row of each way in the subset. */
  readonly rowOf: readonly number[]
  readonly subset: Subset
  readonly figures: Figures
  readonly columns: Columns
  /** What each row costs a request: its tokens, whose price falls, and looking up, whose price stays. USD. */
  readonly tokens: Float64Array
  readonly looking: Float64Array
  /** Terms of the approaches that have variants; those of the same assumptions are made once. */
  readonly termsIn: (a: Assumptions) => readonly Terms[]
}

export const wayRowsOf = (basis: Basis, ways: readonly Way[]): WayRows => {
  const index = ways.map(({ alternative }) => alternative).toSorted((x, y) => x - y)
  const subset = subsetOf(basis, index)
  const { starts, approaches, rows } = subset.variants
  return {
    edition: basis.edition,
    beliefs: basis.beliefs,
    ways,
    rowOf: ways.map(({ alternative }) => index.indexOf(alternative)),
    subset,
    figures: emptyFigures(rows.length),
    columns: emptyColumns(index.length),
    tokens: new Float64Array(index.length),
    looking: new Float64Array(index.length),
    termsIn: usedTerms(
      basis.edition,
      approaches,
      approaches.map((_, k) => (starts[k + 1] ?? 0) > (starts[k] ?? 0)),
    ),
  }
}

/** Terms of the approaches that are used; the others have no rows, so nobody reads theirs. */
const usedTerms = (
  edition: Basis['edition'],
  approaches: readonly Approach[],
  used: readonly boolean[],
): WayRows['termsIn'] => {
  let last: { readonly a: Assumptions; readonly terms: readonly Terms[] } | undefined
  return (a) => {
    if (last?.a === a) return last.terms
    const made = approaches.map((approach, k) => (used[k] ? termsOf(edition, a, approach) : undefined))
    const any = made.find((terms) => terms !== undefined)
    const terms = any ? made.map((one) => one ?? any) : []
    last = { a, terms }
    return terms
  }
}

/** Fills cost and quality of the rows without their fixed money. */
const fillRows = ({ subset: { rows, variants }, figures, columns }: WayRows, world: World, agreement: number): void => {
  fillSingles(variants, rows, world.a, figures, columns)
  for (let i = rows.singles; i < rows.cheap.length; i++)
    fillCascadeValue(rows, i, world.a, figures, figures, agreement, columns)
}

const perRequestIn = (set: WayRows, world: World, agreement: number): void => {
  const { figures, columns, tokens, looking } = set
  for (let k = 0; k < world.terms.length; k++) fillMoney(world, k, figures)
  fillQuality(world, figures)
  figures.fixed.fill(0)
  fillRows(set, world, agreement)
  looking.set(columns.cost)
  figures.lookup.fill(0)
  fillRows(set, world, agreement)
  tokens.set(columns.cost)
  for (let i = 0; i < looking.length; i++) looking[i] = (looking[i] ?? 0) - (tokens[i] ?? 0)
}

/** Fixed money of a way: of its approach and of its own tuning. A cascade shares one of each. */
const fixedIn = ({ variants: { rows, approach }, a, terms }: World, v: number): FixedMoney => {
  const [variant, term] = [rows[v], terms[approach[v] ?? 0]]
  if (!variant || !term) return { monthly: [], once: [] }
  return together(term.money, variantMoney(a, variant))
}

const without = (money: FixedMoney, id: 'builders' | 'retraining'): FixedMoney => ({
  monthly: money.monthly.filter((part) => part.id !== id),
  once: money.once.filter((part) => part.id !== id),
})

const usdOf = ({ once }: FixedMoney, id: 'builders'): number => once.find((part) => part.id === id)?.usd ?? 0

/** GPUs of a way and what they cost. A request is the unit of demand, so one GPU serves one over its GPU-seconds a second. */
const fleetIn = (
  world: World,
  v: number,
  edition: Basis['edition'],
): Pick<
  Owned,
  'prefill' | 'decode' | 'utilisation' | 'cachePerRps' | 'leastGpus' | 'group' | 'gpuHour' | 'gpuHours'
> => {
  const { variants, a, terms, deviates } = world
  const term = terms[variants.approach[v] ?? 0]
  const facts = a.hosting && gpuFacts(edition, a.hosting.accelerator)
  const none = { prefill: 1, decode: 1, utilisation: 1, cachePerRps: 0, group: 1, gpuHour: 0, gpuHours: 0 }
  if (!term?.gpus || !a.hosting || !facts) return { ...none, leastGpus: neverServes }
  const withGpus: Terms & { readonly gpus: GpuTerms } = { ...term, gpus: term.gpus }
  const thinking = tokenFactor(variants.points, variants.point[v] ?? 0, deviates)
  const fleet = fleetOfVariant(variants, v, withGpus, thinking)
  const price = { gpuHour: gpuHourOf(a.hosting, facts.price.value), gpuHours: term.gpus.hoursPerMonth }
  if (fleet?.kind !== 'fleet') return { ...none, ...price, leastGpus: neverServes }
  const { cachePerRps, least, group } = fleet.shape
  const { utilisation } = term.gpus
  return { ...price, prefill: 1, decode: 1 / fleet.gpuSeconds, utilisation, cachePerRps, leastGpus: least, group }
}

/** Whole months until it serves; none where it is built. */
const monthsToBuild = (own: boolean, { hosting }: Assumptions): number =>
  hosting && !hosting.built ? Math.round(own ? hosting.buildMonths : hosting.hostMonths) : 0

const ownedIn = (world: World, v: number, edition: Basis['edition'], trends: Trends, shortfall: number): Owned => {
  const { hosting } = world.a
  const variant = world.variants.rows[v]
  const own = variant !== undefined && isOwn(variant)
  const all = fixedIn(world, v)
  const retrains = own && hosting !== undefined && hosting.retrainMonths > 0
  const money = without(retrains ? without(all, 'retraining') : all, 'builders')
  const buildMonths = monthsToBuild(own, world.a)
  const builders = usdOf(all, 'builders')
  return {
    startMonth: 0,
    buildMonths,
    // Who builds in less than half a month is paid at once.
    upfront: onceOf(money) + (buildMonths === 0 ? builders : 0),
    buildTeamMonthly: buildMonths === 0 ? 0 : builders / buildMonths,
    teamMonthly: monthlyOf(money),
    otherMonthly: 0,
    retrainEvery: retrains ? hosting.retrainMonths : 0,
    retrainUsd: retrains ? hosting.retrainCost : 0,
    gpuCheaper: trends.gpuCheaper,
    ...fleetIn(world, v, edition),
    shortfall,
  }
}

/** What a world says of the ways: demand, the plan of each, discount rate. */
export interface Plans {
  readonly demand: Demand
  readonly bought: readonly Bought[]
  readonly owned: readonly Owned[]
  readonly discount: number
}

/**
 * Plans of the ways in one world, bought ones first. Answers that are worse than the best of all ways cost what a good one
 * is worth, on top.
 */
export const plansIn = (set: WayRows, { a, at, deviates, agreement = 0 }: MoneyWorld): Plans => {
  const { subset, columns, beliefs, edition, ways, rowOf, tokens, looking } = set
  const world: World = { variants: subset.variants, beliefs, a, terms: set.termsIn(a), deviates }
  perRequestIn(set, world, agreement)
  const trends = trendsIn(at)
  const best = columns.quality.reduce((most, quality) => Math.max(most, quality), 0)
  const bought: Bought[] = []
  const owned: Owned[] = []
  for (const [way, { kind }] of ways.entries()) {
    const i = rowOf[way] ?? 0
    const v = subset.rows.cheap[i] ?? 0
    const each = (looking[i] ?? 0) + (best - (columns.quality[i] ?? 0)) * trends.successValue
    if (isOwned(kind)) owned.push(ownedIn(world, v, edition, trends, each))
    else {
      const money = fixedIn(world, v)
      const price = { usdPerRequest: tokens[i] ?? 0, cheaper: trends.cheaper }
      bought.push({ ...price, upfront: onceOf(money), teamMonthly: monthlyOf(money), shortfall: each })
    }
  }
  const { growth, peakToAverage, discount } = trends
  return {
    demand: { requestsPerDay: a.requestsPerDay, growth, peakToAverage, input: 0, output: 1 },
    bought,
    owned,
    discount,
  }
}
