import { orderBy, settledDraws } from '../engine/decision-analysis/settled-draws.ts'
import type { Draws, Worth } from './evaluation.ts'
import type { Worlds } from './worlds.ts'

/** Strata in which a choice is learnt: fewer say less, more leave too few draws to learn from. */
const strataOf = (n: number): number => Math.max(2, Math.min(10, Math.floor(n / 50)))

/** Frozen normals come again with every evaluation, and so do their orders. */
const orders = new WeakMap<Float64Array, Int32Array>()

const orderOf = (z: Float64Array): Int32Array => {
  const order = orders.get(z) ?? orderBy(z)
  orders.set(z, order)
  return order
}

/**
 * What would be worth measuring first: for each uncertain quantity behind the options that win draws, how many draws are
 * won by choosing with it known, beyond those that the most frequent winner wins by itself. `winners`: number of the
 * winning option by world, -1 where nothing fits; `used`: operating points of the rows that win at all.
 */
export const measureOf = (
  worlds: Worlds,
  winners: Int32Array,
  options: readonly string[],
  used: readonly number[],
): Draws['measure'] => {
  const n = winners.length
  let most = -1
  const worth = worlds.uncertain(used).flatMap(([quantity, z]): readonly Worth[] => {
    const found = settledDraws(orderOf(z), winners, options.length, strataOf(n))
    most = found.most
    return found.settled > 0 ? [{ quantity, settles: found.settled / n }] : []
  })
  const option = options[most]
  if (option === undefined) return undefined
  return { option, worth: worth.toSorted((x, y) => y.settles - x.settles) }
}
