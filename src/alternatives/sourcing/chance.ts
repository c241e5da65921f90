import { log, normalCdf } from '../../base/elementary.ts'
import { moneyScratch, writeCosts } from '../../engine/sourcing/money-paths.ts'
import { discounted } from '../../engine/sourcing/present-value.ts'
import { compound } from '../../engine/sourcing/price-trend.ts'
import { numberAt } from '../../scenario/values.ts'
import { rangedInputs } from '../ranged.ts'
import type { Solution } from '../solution.ts'
import type { Deviates } from '../world.ts'
import { questionOf } from './case.ts'
import type { MoneyCase } from './money-case.ts'
import { movedWorld, pairOf, pointAt } from './pair.ts'
import { type MoneyWorld, plansIn, type WayRows } from './plans.ts'

/** Costs below this are as good as none, USD: logarithms need something. */
const nothing = 1e-6

/** Logarithm of what buying costs over what building costs, worth today and over the horizon: above 0 building saves. */
const leading = (set: WayRows, horizon: number, point: MoneyWorld): ((world: MoneyWorld) => number) => {
  const scratch = moneyScratch(questionOf(plansIn(set, point), horizon, 0))
  const factors = new Float64Array(horizon)
  const costOf = (option: number): number => Math.max(nothing, discounted(scratch.costs[option] ?? factors, factors))
  return (world) => {
    const plans = plansIn(set, world)
    writeCosts(questionOf(plans, horizon, 0), scratch)
    compound(1 / (1 + plans.discount), factors)
    return log(costOf(0) / costOf(1))
  }
}

const zero = Float64Array.of(0)
const [high, low] = [Float64Array.of(1), Float64Array.of(-1)]

/** Deviates of a world in which one column stands off its centre. */
const deviated = (
  solution: Solution,
  kind: 'model' | 'point' | 'yardstick',
  one: number,
  by: Float64Array,
): Deviates => {
  const { variants, beliefs, scenario } = solution
  const { points } = variants
  const columns = (n: number, own: boolean): readonly Float64Array[] =>
    Array.from({ length: n }, (_, k) => (own && k === one ? by : zero))
  return {
    index: 0,
    vendor: columns(points.vendors.length, false),
    model: columns(points.models.length, kind === 'model'),
    point: columns(points.rows.length, kind === 'point'),
    yardstick: columns(beliefs.yardsticks.length, kind === 'yardstick'),
    vendorSpread: numberAt(scenario, 'serving.vendorSpread'),
    vendorSpreadShort: numberAt(scenario, 'serving.vendorSpreadShort'),
  }
}

/** A world in which one thing that nobody knows stands so many standard deviations off. */
type Moved = (z: 1 | -1) => MoneyWorld

/** Everything that nobody knows and the money of the pair may depend on. */
function* uncertainties(solution: Solution, set: WayRows, point: MoneyWorld): Generator<Moved> {
  const { scenario, a, beliefs } = solution
  const { variants, rows } = set.subset
  for (const input of rangedInputs(scenario)) yield (z) => movedWorld(solution, point.at, input, z)
  const owned =
    (kind: 'point' | 'model' | 'yardstick', one: number): Moved =>
    (z) => ({ a, at: point.at, deviates: deviated(solution, kind, one, z > 0 ? high : low) })
  const points = [...new Set(variants.point)]
  for (const p of points) yield owned('point', p)
  for (const m of new Set(points.map((p) => variants.points.modelOf[p] ?? 0))) yield owned('model', m)
  for (const t of beliefs.yardsticks.keys()) yield owned('yardstick', t)
  if (rows.agreements.length > 0) yield (z) => ({ a, at: point.at, agreement: z })
}

/** What one thing takes from the lead of whoever is ahead; where one direction does, the other does not. */
const lostBy = (lead: number, leadAt: (world: MoneyWorld) => number, moved: Moved): number => {
  const lost = (z: 1 | -1): number => (lead - leadAt(moved(z))) * Math.sign(lead)
  const up = lost(1)
  return up > 0 ? up : Math.max(0, lost(-1))
}

/**
 * Probability that building saves over the horizon, in closed form: the logarithm of what both cost is taken as normal
 * around its point value. Each thing that nobody knows is moved one standard deviation either way, and adds the square of
 * what that takes from the lead of whoever is ahead. So it is known without draws, as the confidence of limits is; GPUs in
 * whole groups and other bends put it up to 0.13 off what draws count, 0.04 in the mean.
 * `least`: below it nobody asks how much.
 */
export const chanceOf = (solution: Solution, money: MoneyCase, least = 0): number => {
  const set = pairOf(solution, money)
  const point: MoneyWorld = { a: solution.a, at: pointAt(solution) }
  const leadAt = leading(set, money.horizon, point)
  const lead = leadAt(point)
  const chance = (variance: number): number => (variance > 0 ? normalCdf(lead / Math.sqrt(variance)) : lead > 0 ? 1 : 0)
  let variance = 0
  for (const moved of uncertainties(solution, set, point)) {
    const lost = lostBy(lead, leadAt, moved)
    variance += lost * lost
    // What else is unknown only makes it less.
    if (lead > 0 && lost > 0 && chance(variance) < least) break
  }
  return chance(variance)
}
