import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { normals } from '../../base/random.ts'
import { quantile } from './quantile.ts'
import { quantilesInPlace } from './sample-quantiles.ts'

test('agrees with sorting to the last bit, ties and signs included', () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), between(-1e9, 1e9))
  const probabilities = fc.array(between(0, 1), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 2000 }), probabilities, (values, asked) => {
      const sorted = asked.toSorted((a, b) => a - b)
      expect(quantilesInPlace(Float64Array.from(values), sorted)).toEqual(sorted.map((p) => quantile(values, p)))
    }),
    {
      numRuns: 300,
      examples: [
        [[-0], [0]],
        [
          [0, -0, -0],
          [0, 0.5, 1],
        ],
      ],
    },
  )
})

test('finds the quantiles of many normal draws where the normal has them', () => {
  const draws = normals(7, 'sample', 100_000)
  const [low = 0, middle = 0, high = 0] = quantilesInPlace(draws, [0.05, 0.5, 0.95])
  expect(low).toBeCloseTo(-1.6449, 2)
  expect(middle).toBeCloseTo(0, 2)
  expect(high).toBeCloseTo(1.6449, 2)
})

test('refuses what has no quantile', () => {
  expect(() => quantilesInPlace(new Float64Array(0), [0.5])).toThrow(RangeError)
  expect(() => quantilesInPlace(Float64Array.of(1, 2, 3), [0.9, 0.1])).toThrow(RangeError)
  expect(() => quantilesInPlace(Float64Array.of(1, 2), [1.5])).toThrow(RangeError)
  expect(() => quantilesInPlace(Float64Array.of(Number.NaN), [0.5])).toThrow(RangeError)
})
