import { log, normalCdf } from '../../base/elementary.ts'
import { moneyPaths } from '../../engine/sourcing/money-paths.ts'
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
const leadIn = (set: WayRows, horizon: number, world: MoneyWorld): number => {
  const [buy, build] = moneyPaths(questionOf(plansIn(set, world), horizon, 0))
  const cost = (usd: number | undefined): number => Math.max(nothing, usd ?? 0)
  return log(cost(buy?.presentCost) / cost(build?.presentCost))
}

const zero = Float64Array.of(0)
const ends = [Float64Array.of(1), Float64Array.of(-1)] as const

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

/** Pairs of worlds, one for each thing that nobody knows, in which it stands one standard deviation high and low. */
function* pairsOfWorlds(solution: Solution, set: WayRows): Generator<readonly [MoneyWorld, MoneyWorld]> {
  const { scenario, a, beliefs } = solution
  const { variants, rows } = set.subset
  const point = pointAt(solution)
  for (const input of rangedInputs(scenario))
    yield [movedWorld(solution, point, input, 1), movedWorld(solution, point, input, -1)]
  const worlds = (of: (by: Float64Array) => Deviates): readonly [MoneyWorld, MoneyWorld] => {
    const [high, low] = ends
    return [
      { a, at: point, deviates: of(high) },
      { a, at: point, deviates: of(low) },
    ]
  }
  const points = [...new Set(variants.point)]
  for (const p of points) yield worlds((by) => deviated(solution, 'point', p, by))
  for (const m of new Set(points.map((p) => variants.points.modelOf[p] ?? 0)))
    yield worlds((by) => deviated(solution, 'model', m, by))
  for (const t of beliefs.yardsticks.keys()) yield worlds((by) => deviated(solution, 'yardstick', t, by))
  if (rows.agreements.length > 0)
    yield [
      { a, at: point, agreement: 1 },
      { a, at: point, agreement: -1 },
    ]
}

/**
 * Probability that building saves over the horizon, in closed form: the logarithm of what both cost is taken as normal
 * around its point value. Each thing that nobody knows is moved one standard deviation either way, and adds the square of
 * what that takes from the lead of whoever is ahead. So it is known without draws, as the confidence of limits is; GPUs in
 * whole groups and other bends put it up to 0.13 off what draws count, 0.04 in the mean.
 */
export const chanceOf = (solution: Solution, money: MoneyCase): number => {
  const set = pairOf(solution, money)
  const lead = leadIn(set, money.horizon, { a: solution.a, at: pointAt(solution) })
  let variance = 0
  for (const worlds of pairsOfWorlds(solution, set)) {
    let lost = 0
    for (const world of worlds) lost = Math.max(lost, (lead - leadIn(set, money.horizon, world)) * Math.sign(lead))
    variance += lost * lost
  }
  return variance > 0 ? normalCdf(lead / Math.sqrt(variance)) : lead > 0 ? 1 : 0
}
