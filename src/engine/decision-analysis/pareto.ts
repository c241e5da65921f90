import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { sortExactly } from './sort-exactly.ts'
import { columnsOf } from './weighted-sum.ts'

/**
 * Pareto fronts: a point is dominated by one at least as good in every criterion and better in one. Equal points do not
 * dominate each other, so all of them stay. A point with a missing (not-a-number) criterion is not compared.
 */

/** Points to look at: those in `indices`, else the first n; without missing values. */
const pointsToCompare = (columns: readonly Float64Array[], n: number, indices?: ArrayLike<number>): Int32Array => {
  const count = indices ? indices.length : n
  const kept = new Int32Array(count)
  for (let i = 0; i < count; i++) kept[i] = indices ? (indices[i] ?? 0) : i
  let size = count
  for (const column of columns) {
    let next = 0
    for (let i = 0; i < size; i++) {
      const point = kept[i] ?? 0
      if (!Number.isNaN(column[point])) kept[next++] = point
    }
    size = next
  }
  return kept.subarray(0, size)
}

/** Ascending, by marking: points are numbers below `room`, none twice. */
const inNumberOrder = (points: Int32Array, room: number): Int32Array => {
  const marked = new Uint8Array(room)
  for (let i = 0; i < points.length; i++) marked[points[i] ?? 0] = 1
  let size = 0
  for (let point = 0; point < room; point++) if (marked[point] === 1) points[size++] = point
  return points
}

const at = (column: Float64Array, point: number): number => column[point] ?? 0

/**
 * Numbers of the points on the front, ascending: least cost, most quality, least latency (any units).
 * Sorted by cost, so that only earlier points can dominate; of these a staircase of quality and latency is kept.
 */
export const paretoFront3 = (
  cost: Float64Array,
  quality: Float64Array,
  latency: Float64Array,
  n: number = cost.length,
  indices?: ArrayLike<number>,
): Int32Array => {
  const order = pointsToCompare([cost, quality, latency], n, indices)
  sortExactly(order, [{ values: cost }, { values: quality, descending: true }, { values: latency }])
  const stairs = new Int32Array(order.length)
  let height = 0
  let size = 0
  for (let i = 0; i < order.length; i++) {
    const point = order[i] ?? 0
    const q = at(quality, point)
    const l = at(latency, point)
    const step = firstStair(stairs, height, quality, q)
    const rival = stairs[step] ?? 0
    if (step < height && at(latency, rival) <= l) {
      const same = at(latency, rival) === l && at(quality, rival) === q && at(cost, rival) === at(cost, point)
      if (same) order[size++] = point
      continue
    }
    height = placeStair(stairs, height, quality, latency, point, step)
    order[size++] = point
  }
  return inNumberOrder(order.subarray(0, size), cost.length)
}

/** First stair with at least this quality; quality and latency both rise along the stairs. */
const firstStair = (stairs: Int32Array, height: number, quality: Float64Array, q: number): number => {
  let low = 0
  let top = height
  while (low < top) {
    const middle = (low + top) >>> 1
    if (at(quality, stairs[middle] ?? 0) < q) low = middle + 1
    else top = middle
  }
  return low
}

/** Puts a point before `step` and removes the stairs it makes needless; answers the new height. */
const placeStair = (
  stairs: Int32Array,
  height: number,
  quality: Float64Array,
  latency: Float64Array,
  point: number,
  step: number,
): number => {
  let from = step
  while (from > 0 && at(latency, stairs[from - 1] ?? 0) >= at(latency, point)) from--
  const to = step < height && at(quality, stairs[step] ?? 0) === at(quality, point) ? step + 1 : step
  if (to !== from + 1) stairs.copyWithin(from + 1, to, height)
  stairs[from] = point
  return height + 1 - (to - from)
}

/** Numbers of the points on the front of least cost and most quality, ascending. */
export const paretoFront2 = (
  cost: Float64Array,
  quality: Float64Array,
  n: number = cost.length,
  indices?: ArrayLike<number>,
): Int32Array => {
  const order = pointsToCompare([cost, quality], n, indices)
  sortExactly(order, [{ values: cost }, { values: quality, descending: true }])
  let size = 0
  let best = -1
  for (let i = 0; i < order.length; i++) {
    const point = order[i] ?? 0
    const better = best < 0 || at(quality, point) > at(quality, best)
    if (better) best = point
    else if (at(quality, point) < at(quality, best) || at(cost, point) > at(cost, best)) continue
    order[size++] = point
  }
  return inNumberOrder(order.subarray(0, size), cost.length)
}

/** Does point a dominate point b, over any criteria in which less is better? */
export const dominates = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  let better = false
  for (let k = 0; k < a.length; k++) {
    const mine = a[k] ?? 0
    const theirs = b[k] ?? 0
    if (mine > theirs) return false
    if (mine < theirs) better = true
  }
  return better
}

/** Rows in which less is better throughout. */
export const readPoints = (inputs: unknown): readonly (readonly number[])[] => {
  const fields = fieldsOf(inputs)
  const rows = fields.matrix('points')
  const minimise = fields.flags('minimise')
  const width = rows[0]?.length ?? minimise.length
  if (minimise.length !== width) refuse('minimise', `a list of ${width} times true or false`)
  return rows.map((row) => row.map((value, k) => (minimise[k] === true ? value : -value)))
}

const negated = (column: Float64Array): Float64Array => column.map((value) => -value)

export const paretoFrontFormula: Formula = {
  id: 'paretoFront',
  title: 'Options that no other beats in everything',
  statement:
    'An option is dominated by one at least as good in every criterion and better in one; the rest is the front. Equal options do not dominate each other. Numbers of the options on the front, ascending.',
  sources: ['Pareto 1906; Kung, Luccio & Preparata 1975 for the sweep'],
  examples: [
    {
      given: {
        points: [
          [1, 0.7, 5],
          [1, 0.7, 5],
          [2, 0.7, 5],
          [2, 0.8, 9],
        ],
        minimise: [true, false, true],
      },
      expect: [0, 1, 3],
      from: 'By hand: equals both stay, the third costs more for nothing',
    },
    {
      given: {
        points: [
          [1, 4],
          [2, 2],
          [3, 3],
        ],
        minimise: [true, true],
      },
      expect: [0, 1],
      from: 'By hand',
    },
    { given: { points: [], minimise: [] }, expect: [], from: 'By hand: no option' },
  ],
  run: (inputs) => {
    const rows = readPoints(inputs)
    const [first, second, third, ...more] = columnsOf(rows)
    if (first && second && more.length === 0) {
      if (third) return Array.from(paretoFront3(first, negated(second), third))
      return Array.from(paretoFront2(first, negated(second)))
    }
    return rows.flatMap((row, i) => (rows.some((other) => dominates(other, row)) ? [] : [i]))
  },
}
