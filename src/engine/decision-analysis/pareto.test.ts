import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dominates, paretoFront2, paretoFront3 } from './pareto.ts'
import { sortExactly } from './sort-exactly.ts'

const runs = { numRuns: 1000 }

const bits = new BigInt64Array(1)
const double = new Float64Array(bits.buffer)

/** The double that lies so many places above. */
const placesAbove = (value: number, places: number): number => {
  double[0] = value
  bits[0] = (bits[0] ?? 0n) + BigInt(places)
  return double[0]
}

/** Few values, so that ties abound; neighbours in the last place; both signs; and anything. */
const value = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc
    .tuple(fc.constantFrom(1, 0.1, 1e-5), fc.integer({ min: -2, max: 2 }))
    .map(([near, places]) => placesAbove(near, places)),
  fc.constantFrom(0, -0, -1, 5e-324),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

const points = fc.array(fc.tuple(value, value, value), { maxLength: 60 })

const columns = (rows: readonly (readonly [number, number, number])[]) =>
  [0, 1, 2].map((k) => Float64Array.from(rows, (row) => row[k] ?? 0)) as [Float64Array, Float64Array, Float64Array]

const naive = (rows: readonly (readonly number[])[]): number[] =>
  rows.flatMap((row, i) => (rows.some((other) => dominates(other, row)) ? [] : [i]))

test('three criteria: the front is that of the plain filter, ties and neighbours in the last place included', () => {
  fc.assert(
    fc.property(points, (rows) => {
      const [cost, quality, latency] = columns(rows)
      const expected = naive(rows.map(([c, q, l]) => [c, -q, l]))
      expect(Array.from(paretoFront3(cost, quality, latency))).toEqual(expected)
    }),
    { numRuns: 3000 },
  )
})

test('two criteria: likewise', () => {
  fc.assert(
    fc.property(points, (rows) => {
      const [cost, quality] = columns(rows)
      expect(Array.from(paretoFront2(cost, quality))).toEqual(naive(rows.map(([c, q]) => [c, -q])))
    }),
    runs,
  )
})

test('some of the points, or the first n, have the front of these alone', () => {
  fc.assert(
    fc.property(points, fc.nat(60), (rows, at) => {
      const [cost, quality, latency] = columns(rows)
      const n = Math.min(at, rows.length)
      const first = naive(rows.slice(0, n).map(([c, q, l]) => [c, -q, l]))
      expect(Array.from(paretoFront3(cost, quality, latency, n))).toEqual(first)
      const chosen = rows.flatMap((_, i) => (i % 3 === 0 ? [i] : [])).toReversed()
      const among = naive(chosen.map((i) => [rows[i]![0], -rows[i]![1], rows[i]![2]])).map((i) => chosen[i]!)
      expect(Array.from(paretoFront3(cost, quality, latency, 0, chosen))).toEqual(among.toSorted((a, b) => a - b))
    }),
    runs,
  )
})

test('a point without a figure is left out and dominates nobody', () => {
  const front = paretoFront3(
    Float64Array.of(1, Number.NaN, 2),
    Float64Array.of(1, 9, 2),
    Float64Array.of(1, 0, Number.NaN),
  )
  expect(Array.from(front)).toEqual([0])
})

test('every point of the front is undominated, every dropped one is dominated by a point of the front', () => {
  fc.assert(
    fc.property(points, (rows) => {
      const [cost, quality, latency] = columns(rows)
      const signed = rows.map(([c, q, l]) => [c, -q, l])
      const front = new Set(paretoFront3(cost, quality, latency))
      return signed.every((row, i) => {
        const beaten = [...front].some((other) => dominates(signed[other]!, row))
        return beaten !== front.has(i)
      })
    }),
    runs,
  )
})

describe('large sets', () => {
  /** Pseudo-random without chance: the fractional parts of multiples. */
  const spread = (i: number, step: number): number => (i * step) % 1

  test('20,000 points on a surface, where nobody dominates, and 20,000 in a few cells, where nearly all do', () => {
    const n = 20000
    const surface = [0.6180339887, 0.7548776662, 0.5698402909].map((step) =>
      Float64Array.from({ length: n }, (_, i) => spread(i + 1, step)),
    )
    const [a, b, c] = surface as [Float64Array, Float64Array, Float64Array]
    const falling = a.map((x, i) => 2 - x - b[i]!)
    expect(
      paretoFront3(
        a,
        b.map((x) => -x),
        falling,
      ).length,
    ).toBe(n)
    const coarse = [a, b, c].map((column) => column.map((x) => Math.floor(x * 4)))
    const rows = Array.from({ length: n }, (_, i) => [coarse[0]![i]!, -coarse[1]![i]!, coarse[2]![i]!])
    const best = rows.filter((row) => row[0] === 0 && row[1] === -3 && row[2] === 0).length
    expect(best).toBeGreaterThan(0)
    expect(paretoFront3(coarse[0]!, coarse[1]!, coarse[2]!).length).toBe(best)
  })
})

test('exact sorting is that of a comparator, descending columns and long runs included', () => {
  const rows = fc.array(fc.tuple(value, value), { maxLength: 200 })
  fc.assert(
    fc.property(rows, (given) => {
      const first = Float64Array.from(given, ([x]) => x)
      const second = Float64Array.from(given, ([, y]) => y)
      const order = sortExactly(
        Int32Array.from(given, (_, i) => i),
        [{ values: first }, { values: second, descending: true }],
      )
      const compared = given
        .map((_, i) => i)
        .toSorted((a, b) => Math.sign(first[a]! - first[b]!) || Math.sign(second[b]! - second[a]!) || a - b)
      expect(Array.from(order)).toEqual(compared)
    }),
    runs,
  )
})
