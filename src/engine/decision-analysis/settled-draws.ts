import { sortExactly } from './sort-exactly.ts'
import { firstPoints } from './weighted-sum.ts'

/** Draws in ascending order of one uncertain quantity. */
export const orderBy = (quantity: Float64Array): Int32Array =>
  sortExactly(firstPoints(quantity.length), [{ values: quantity }])

/** The most frequent option of some draws; ties go to the lower number, -1 where no option wins any. */
const mostFrequent = (counts: Int32Array): number => {
  let best = -1
  for (let option = 0; option < counts.length; option++)
    if ((counts[option] ?? 0) > (best < 0 ? 0 : (counts[best] ?? 0))) best = option
  return best
}

/**
 * How many more draws are won by choosing with one quantity known than by always choosing the option that wins most.
 * Draws are put into strata of equal count by the quantity; in each the option that wins most of its draws is chosen (the
 * value of partial information of Strong and Oakley 2013 where a draw won counts 1). The choice for one half of a
 * stratum, every second draw in the order of the quantity, is learnt from the other half, so that chance settles nothing.
 * `winners`: option of each draw, -1 where nothing fits; at least 0.
 */
export const settledDraws = (
  order: Int32Array,
  winners: Int32Array,
  options: number,
  strata: number,
): { readonly settled: number; readonly most: number } => {
  const n = order.length
  const all = new Int32Array(options)
  const halves = [new Int32Array(options), new Int32Array(options)] as const
  let won = 0
  for (let stratum = 0; stratum < strata; stratum++) {
    halves.forEach((half) => half.fill(0))
    const to = Math.floor(((stratum + 1) * n) / strata)
    for (let k = Math.floor((stratum * n) / strata); k < to; k++) {
      const winner = winners[order[k] ?? 0] ?? -1
      if (winner < 0) continue
      const half = halves[k % 2 === 0 ? 0 : 1]
      half[winner] = (half[winner] ?? 0) + 1
      all[winner] = (all[winner] ?? 0) + 1
    }
    won += (halves[0][mostFrequent(halves[1])] ?? 0) + (halves[1][mostFrequent(halves[0])] ?? 0)
  }
  const most = mostFrequent(all)
  return { settled: Math.max(0, won - (all[most] ?? 0)), most }
}
