import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { barycentric, placeOf } from './barycentric.ts'
import { flipCost } from './flip-cost.ts'
import { minimalRelaxation } from './minimal-relaxation.ts'
import { nearestFlip } from './nearest-flip.ts'
import { probabilityBest } from './probability-best.ts'
import { referenceUtility } from './reference-utility.ts'
import { shadowSteps } from './shadow-steps.ts'
import { triangleRegions } from './triangle-regions.ts'
import { partialInformation, perfectInformation } from './value-of-information.ts'
import { columnsOf, weightedSum } from './weighted-sum.ts'
import { weightEnvelope } from './weight-envelope.ts'

const runs = { numRuns: 1000 }
const utility = between(0, 1)
/** Coarse values make ties. */
const coarse = fc.integer({ min: 0, max: 4 }).map((value) => value / 4)
const rowsOf = (entry: fc.Arbitrary<number>, maxLength = 12) =>
  fc.array(fc.tuple(entry, entry, entry), { minLength: 1, maxLength })
const rows = fc.oneof(rowsOf(utility), rowsOf(coarse))
const weights = fc
  .tuple(utility, utility, utility)
  .filter(([a, b, c]) => a + b + c > 0.01)
  .map(([a, b, c]) => [a / (a + b + c), b / (a + b + c), c / (a + b + c)])

const bestOf = (table: readonly (readonly number[])[], w: readonly number[]): number =>
  Math.max(...table.map((_, i) => weightedSum(columnsOf(table), w, i)))

test('weights of a point sum to 1, are never negative, and lead back to a point inside', () => {
  const [a, b, c] = [
    [0, 0],
    [1, 0],
    [0.5, 0.8],
  ] as const
  const place = between(-2, 2)
  fc.assert(
    fc.property(place, place, (x, y) => {
      const found = barycentric([x, y], a, b, c)
      const [px, py] = placeOf(found.weights, a, b, c)
      const back = !found.inside || (Math.abs(px - x) < 1e-9 && Math.abs(py - y) < 1e-9)
      const sum = found.weights[0] + found.weights[1] + found.weights[2]
      return Math.abs(sum - 1) < 1e-12 && found.weights.every((weight) => weight >= 0) && back
    }),
    runs,
  )
  expect(barycentric([Number.NaN, 0], a, b, c)).toEqual({ weights: [1 / 3, 1 / 3, 1 / 3], inside: false })
})

test('reference utility is a share, best at its best anchor, and falls towards the worst', () => {
  const amount = between(1e-6, 1e3)
  fc.assert(
    fc.property(amount, amount, between(1.01, 1e4), amount, (x, best, factor, more) => {
      const at = (value: number): number => referenceUtility(value, best, best * factor, 'log')
      return at(x) >= 0 && at(x) <= 1 && at(x + more) <= at(x) && at(best) === 1 && at(best * factor) === 0
    }),
    runs,
  )
})

describe('along a change of weights', () => {
  test('stretches tile 0 to 1, winners get steeper, and each is best in the middle of its stretch', () => {
    fc.assert(
      fc.property(rows, weights, weights, (table, w0, w1) => {
        const columns = columnsOf(table)
        const stretches = weightEnvelope(columns, w0, w1)
        expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([0, 1])
        for (const [i, { from, to, winner }] of stretches.entries()) {
          expect(to).toBeGreaterThan(from)
          const next = stretches[i + 1]
          const slope = (point: number): number => weightedSum(columns, w1, point) - weightedSum(columns, w0, point)
          if (next) expect([next.from, slope(next.winner) > slope(winner)]).toEqual([to, true])
          const t = (from + to) / 2
          const w = w0.map((start, k) => start + t * ((w1[k] ?? 0) - start))
          expect(weightedSum(columns, w, winner)).toBeGreaterThanOrEqual(bestOf(table, w) - 1e-12)
        }
      }),
      runs,
    )
  })

  test('no point, no stretch; some points, numbers of these', () => {
    expect(weightEnvelope([new Float64Array()], [1], [1])).toEqual([])
    const columns = columnsOf([
      [1, 0],
      [0.9, 0],
      [0, 1],
    ])
    expect(weightEnvelope(columns, [1, 0], [0, 1], [1, 2]).map(({ winner }) => winner)).toEqual([1, 2])
  })
})

describe('regions of the triangle', () => {
  test('shares sum to 1, and the winner of a region is best at its centre', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const columns = columnsOf(table)
        const regions = triangleRegions(columns)
        expect(regions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
        for (const { winner, corners } of regions) {
          const centre = [0, 1, 2].map((k) => corners.reduce((sum, corner) => sum + corner[k]!, 0) / corners.length)
          expect(weightedSum(columns, centre, winner)).toBeGreaterThanOrEqual(bestOf(table, centre) - 1e-9)
        }
      }),
      runs,
    )
  })

  test('adding a dominated option changes no region, the order of options only their numbers', () => {
    fc.assert(
      fc.property(rowsOf(utility), (table) => {
        const shares = (given: readonly (readonly number[])[]): number[] =>
          triangleRegions(columnsOf(given)).map(({ share }) => share)
        const worse = table[0]!.map((value) => value * 0.9 - 0.01)
        const now = shares(table)
        const more = shares([...table, worse])
        const turned = shares(table.toReversed()).toReversed()
        expect(more.length).toBe(now.length)
        for (const [i, share] of now.entries()) {
          expect(more[i]).toBeCloseTo(share, 9)
          expect(turned[i]).toBeCloseTo(share, 9)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('equal options are one region with two members', () => {
    const [region, ...others] = triangleRegions(
      columnsOf([
        [0.5, 0.5, 0.5],
        [0.5, 0.5, 0.5],
      ]),
    )
    expect([region?.members, region?.share, others]).toEqual([[0, 1], 1, []])
  })
})

test('moving the weights by the distance of the nearest flip ties winner and rival', () => {
  fc.assert(
    fc.property(rowsOf(utility), weights, (table, w) => {
      const columns = columnsOf(table)
      const found = nearestFlip(columns, w)
      if (found.kind !== 'flip') return true
      const difference = columns.map((column) => column[found.winner]! - column[found.rival]!)
      const mean = difference.reduce((sum, d) => sum + d, 0) / 3
      const length = Math.sqrt(difference.reduce((sum, d) => sum + (d - mean) * (d - mean), 0))
      if (length < 1e-6) return true
      const moved = w.map((weight, k) => weight - (found.distance * (difference[k]! - mean)) / length)
      const gap = weightedSum(columns, moved, found.winner) - weightedSum(columns, moved, found.rival)
      return found.distance >= 0 && Math.abs(gap) < 1e-9
    }),
    runs,
  )
  expect(nearestFlip(columnsOf([[1, 2]]), [1, 0])).toEqual({ kind: 'none', winner: 0 })
  expect(nearestFlip([new Float64Array()], [1])).toEqual({ kind: 'no-data' })
})

describe('limits', () => {
  const limitRows = fc.array(fc.tuple(coarse, coarse, coarse), { minLength: 1, maxLength: 15 })
  const minimise = [true, false, true]

  test('the best utility at every value of a limit is the last step at or before it', () => {
    fc.assert(
      fc.property(limitRows, fc.array(coarse, { minLength: 15, maxLength: 15 }), coarse, (table, utilities, at) => {
        const limits = [at, 0.5, undefined]
        const keeps = ([, quality]: readonly number[]): boolean => (quality ?? 0) >= 0.5
        const allowed = table.flatMap((row, i) => (keeps(row) && row[0] <= at ? [utilities[i]!] : []))
        const steps = shadowSteps(columnsOf(table), utilities, 0, { limits, minimise })
        const step = steps.findLast(({ threshold }) => threshold <= at)
        return step === undefined ? allowed.length === 0 : step.utility === Math.max(...allowed)
      }),
      runs,
    )
  })

  test('applied, each single relaxation admits an option, and a little less admits none', () => {
    fc.assert(
      fc.property(limitRows, fc.tuple(coarse, coarse, coarse), (table, limits) => {
        const columns = columnsOf(table)
        const { single, feasible, best } = minimalRelaxation(columns, { limits, minimise })
        for (const [k, needed] of single.entries()) {
          if (needed === undefined) continue
          const moved = (by: number) =>
            limits.map((limit, other) => (other === k ? limit + (k === 1 ? -by : by) : limit))
          expect(minimalRelaxation(columns, { limits: moved(needed), minimise }).feasible.length).toBeGreaterThan(0)
          if (needed > 0)
            expect(minimalRelaxation(columns, { limits: moved(needed - 0.01), minimise }).feasible).toEqual([])
        }
        if (feasible.length > 0) expect([best?.count, best?.point]).toEqual([0, feasible[0]])
      }),
      runs,
    )
  })
})

test('at the flip cost the lead is gone', () => {
  fc.assert(
    fc.property(between(0.002, 0.01), between(0, 0.1), (cost, gap) => {
      const at = (x: number): number => 0.4 * referenceUtility(x, 0.001, 1, 'log')
      return Math.abs(at(cost) - gap - at(flipCost(cost, gap, 0.4, 0.001, 1))) < 1e-9
    }),
    runs,
  )
})

describe('worlds', () => {
  const worlds = fc
    .integer({ min: 1, max: 30 })
    .chain((n) => fc.array(fc.array(coarse, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 6 }))

  test('chances of being best sum to 1, whatever the ties', () => {
    fc.assert(
      fc.property(
        worlds,
        (table) => Math.abs(probabilityBest(table).reduce((sum, share) => sum + share, 0) - 1) < 1e-12,
      ),
      runs,
    )
  })

  test('knowing one input is worth something between nothing and knowing everything; one option knows no better', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 5 }), (table, bins) => {
        const n = table[0]!.length
        const { evpi } = perfectInformation(table, new Float64Array(n).fill(1 / n))
        const input = Float64Array.from(table[0]!, (value, i) => value + i * 1e-3)
        const partial = partialInformation(input, table, bins)
        return partial >= 0 && partial <= evpi && (table.length > 1 || evpi === 0)
      }),
      runs,
    )
  })
})
