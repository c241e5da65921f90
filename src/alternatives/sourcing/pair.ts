import { numberAt } from '../../scenario/values.ts'
import { assumptionsOf } from '../assumptions.ts'
import type { At } from '../knowledge/inputs.ts'
import type { RangedInput } from '../ranged.ts'
import type { Solution } from '../solution.ts'
import { moneyAlone } from './trends.ts'
import type { MoneyCase } from './money-case.ts'
import { type MoneyWorld, type WayRows, wayRowsOf } from './plans.ts'

/** Rows of what is bought, then of what is compared with it. */
export const pairOf = (solution: Solution, { ways, buy, build }: MoneyCase): WayRows =>
  wayRowsOf(
    solution,
    [ways[buy], ways[build]].filter((way) => way !== undefined),
  )

/** The world of the point values, read once. */
export const pointAt = ({ scenario }: Pick<Solution, 'scenario'>): At => {
  const known = new Map<string, number>()
  return (id) => {
    const value = known.get(id) ?? numberAt(scenario, id)
    known.set(id, value)
    return value
  }
}

/**
 * The world in which one input stands so many standard deviations off its centre. Where nothing but money over time reads
 * it, the assumptions are those of the solution.
 */
export const movedWorld = ({ scenario, a }: Solution, point: At, { id, at }: RangedInput, z: number): MoneyWorld => {
  const moved = at(z)
  const other: At = (asked) => (asked === id ? moved : point(asked))
  return { a: moneyAlone.has(id) ? a : assumptionsOf(scenario, other), at: other }
}
