import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { exp } from '../../base/elementary.ts'
import { normals } from '../../base/random.ts'
import { lognormalMean } from './lognormal.ts'
import { lognormalProducts } from './lognormal-product.ts'

const draw = (name: string, n: number): Float64Array => normals(11, name, n)

test('a sample is the product of the factors at the same index', () => {
  const factor = fc.record({
    mu: between(-5, 5),
    sigma: between(0, 1.5),
    power: fc.constantFrom(-1, 1, 2),
  })
  fc.assert(
    fc.property(fc.array(factor, { minLength: 1, maxLength: 5 }), (shapes) => {
      const factors = shapes.map((shape, at) => ({ ...shape, z: draw(`factor ${at}`, 20) }))
      const samples = lognormalProducts(factors, new Float64Array(20))
      samples.forEach((sample, i) => {
        const terms = factors.map(({ mu, sigma, z, power }) => power * (mu + sigma * (z[i] ?? 0)))
        const product = terms.reduce((total, term) => total * exp(term), 1)
        expect(Math.abs(sample / product - 1)).toBeLessThan(1e-11)
      })
    }),
  )
})

test('the mean of many samples is that of the lognormal with summed variances', () => {
  const [a, b] = [draw('a', 200_000), draw('b', 200_000)]
  const samples = lognormalProducts(
    [
      { mu: 1, sigma: 0.3, z: a },
      { mu: 2, sigma: 0.4, z: b },
    ],
    new Float64Array(200_000),
  )
  const mean = samples.reduce((total, sample) => total + sample, 0) / samples.length
  expect(mean / lognormalMean(3, 0.5)).toBeCloseTo(1, 2)
})

test('refuses a factor with too few samples', () => {
  expect(() => lognormalProducts([{ mu: 0, sigma: 1, z: draw('a', 5) }], new Float64Array(6))).toThrow(RangeError)
})
