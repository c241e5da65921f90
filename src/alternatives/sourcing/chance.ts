import type { MoneyQuestion } from '../../engine/sourcing/money-paths.ts'
import { savingLead } from '../../engine/sourcing/saving-lead.ts'
import { leadChance, type MovedLead } from '../../engine/uncertainty/lead-chance.ts'
import { numberAt } from '../../scenario/values.ts'
import { rangedInputs } from '../ranged.ts'
import type { Solution } from '../solution.ts'
import type { Deviates } from '../world.ts'
import { questionOf } from './case.ts'
import type { MoneyCase } from './money-case.ts'
import { movedWorld, pairOf, pointAt } from './pair.ts'
import { type MoneyWorld, plansIn, type WayRows } from './plans.ts'

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

function* movedLeads(moves: Iterable<Moved>, leadIn: (world: MoneyWorld) => number): Generator<MovedLead> {
  for (const moved of moves) yield (z) => leadIn(moved(z))
}

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

/**
 * Probability that building saves over the horizon, in closed form: the logarithm of what buying costs over what building
 * costs is taken as normal around its point value, and everything that nobody knows is moved one standard deviation either
 * way (`leadChance`). So it is known without draws, as the confidence of limits is; GPUs in whole groups and other bends put it
 * up to 0.13 off what draws count, 0.04 in the mean. `least`: below it nobody asks how much.
 */
export const chanceOf = (solution: Solution, money: MoneyCase, least = 0): number => {
  const set = pairOf(solution, money)
  const point: MoneyWorld = { a: solution.a, at: pointAt(solution) }
  const questionIn = (world: MoneyWorld): MoneyQuestion => questionOf(plansIn(set, world), money.horizon, 0)
  const leadOf = savingLead(questionIn(point))
  const leadIn = (world: MoneyWorld): number => leadOf(questionIn(world))
  return leadChance(leadIn(point), movedLeads(uncertainties(solution, set, point), leadIn), least)
}
