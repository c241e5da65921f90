import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaCdf, betaQuantile, betaQuantileLogit, logBeta, logGamma } from './special.ts'

const runs = { numRuns: 1000 }
const shape = fc.double({ min: 0.05, max: 3000, noNaN: true })
const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })

test('the gamma function of whole numbers is the factorial', () => {
  for (let n = 1, factorial = 1; n <= 20; factorial *= n, n++) {
    expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12)
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14)
})

test('gamma(x + 1) = x gamma(x), and the beta function follows from it', () => {
  fc.assert(
    fc.property(
      shape,
      (x) => Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) <= 1e-13 * Math.max(1, logGamma(x + 1)),
    ),
    runs,
  )
  fc.assert(
    fc.property(shape, shape, (a, b) => {
      const direct = logGamma(a) + logGamma(b) - logGamma(a + b)
      return Math.abs(logBeta(a, b) - direct) <= 1e-14 * Math.max(1, logGamma(a + b)) * 10
    }),
    runs,
  )
})

describe('beta distribution', () => {
  /** From scipy 1.17: x, a, b, P(X <= x). */
  test.each([
    [0.1, 0.5, 0.5, 0.20483276469913345],
    [0.9, 2, 3, 0.9963],
    [0.8432, 68.3, 12.7, 0.4719537598886972],
    [0.001, 1.4, 0.6, 3.411691861528702e-5],
  ])('P(X <= %d) for Beta(%d, %d)', (x, a, b, expected) => {
    expect(Math.abs(betaCdf(x, a, b) / expected - 1)).toBeLessThan(1e-12)
  })

  test('grows from 0 to 1 and mirrors when the shapes are exchanged', () => {
    expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 0, 1, 1])
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => Math.abs(betaCdf(x, a, b) + betaCdf(1 - x, b, a) - 1) <= 1e-7),
      runs,
    )
  })

  test('the quantile undoes the distribution', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        share,
        (a, b, p) => {
          const x = betaQuantile(a, b, p)
          return Math.abs(betaCdf(x, a, b) - p) <= 1e-11
        },
      ),
      runs,
    )
    expect([betaQuantile(2, 3, 0), betaQuantile(2, 3, 1)]).toEqual([0, 1])
  })

  test('the log odds of the quantile stay finite and ordered where the quantile is next to 0 or 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        (a, b) => {
          const [low, middle, high] = [0.05, 0.5, 0.95].map((p) => betaQuantileLogit(a, b, p))
          return Number.isFinite(low) && low! < middle! && middle! < high! && Number.isFinite(high)
        },
      ),
      runs,
    )
  })
})
