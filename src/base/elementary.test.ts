import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  exp,
  expm1,
  log,
  log1p,
  logistic,
  logit,
  normalCdf,
  normalDensity,
  normalQuantile,
  power,
} from './elementary.ts'

const bits = new BigInt64Array(1)
const double = new Float64Array(bits.buffer)

/** Distance in units of the last place: how many doubles lie between. */
const ulps = (a: number, b: number): number => {
  if (Object.is(a, b) || a === b) return 0
  double[0] = a
  const first = bits[0] ?? 0n
  double[0] = b
  const second = bits[0] ?? 0n
  return Math.abs(Number(first - second))
}

const runs = { numRuns: 1000 }
const doubles = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('accuracy', () => {
  test('exp stays within one place of Math.exp, subnormals included', () => {
    fc.assert(
      fc.property(doubles(-745, 709.7), (x) => ulps(exp(x), Math.exp(x)) <= 1),
      runs,
    )
    fc.assert(
      fc.property(doubles(-3, 3), (x) => ulps(exp(x), Math.exp(x)) <= 1),
      runs,
    )
  })

  test('log stays within one place of Math.log', () => {
    fc.assert(
      fc.property(doubles(5e-324, Number.MAX_VALUE), (x) => ulps(log(x), Math.log(x)) <= 1),
      runs,
    )
    fc.assert(
      fc.property(doubles(0.3, 3), (x) => ulps(log(x), Math.log(x)) <= 1),
      runs,
    )
  })

  test('expm1 and log1p stay within four places', () => {
    fc.assert(
      fc.property(doubles(-30, 30), (x) => ulps(expm1(x), Math.expm1(x)) <= 4),
      runs,
    )
    fc.assert(
      fc.property(doubles(-0.999, 1e6), (x) => ulps(log1p(x), Math.log1p(x)) <= 4),
      runs,
    )
    fc.assert(
      fc.property(doubles(-1e-3, 1e-3), (x) => ulps(log1p(x), Math.log1p(x)) <= 4),
      runs,
    )
  })

  test('power stays within two places of Math.pow', () => {
    fc.assert(
      fc.property(doubles(1e-6, 1e6), doubles(-40, 40), (x, y) => ulps(power(x, y), Math.pow(x, y)) <= 2),
      runs,
    )
    fc.assert(
      fc.property(doubles(0.1, 10), doubles(-300, 300), (x, y) => ulps(power(x, y), Math.pow(x, y)) <= 2),
      runs,
    )
  })

  test('whole powers of whole numbers are exact', () => {
    for (let x = 2; x <= 12; x++) {
      for (let y = 0, product = 1; product <= Number.MAX_SAFE_INTEGER; y++, product *= x)
        expect(power(x, y)).toBe(product)
    }
    expect(power(-2, 3)).toBe(-8)
    expect(power(-2, 4)).toBe(16)
    expect(power(10, -3)).toBe(0.001)
  })

  /** From mpmath with 60 digits. */
  const known: readonly (readonly [number, number])[] = [
    [-38, 2.88542835e-316],
    [-30, 4.906713927148187e-198],
    [-20.5, 1.0764673258790961e-93],
    [-12, 1.776482112077679e-33],
    [-8, 6.220960574271784e-16],
    [-6, 9.86587645037698e-10],
    [-4.04, 2.6725600719492083e-5],
    [-3.2, 0.0006871379379158481],
    [-1.9269706632994819, 0.026991643044606998],
    [-1.77, 0.03836357036287123],
    [-1.2, 0.11506967022170828],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [0.3, 0.6179114221889527],
    [1.6448536269514722, 0.95],
    [1.959963984540054, 0.975],
    [5, 0.9999997133484281],
  ]
  test.each(known)('P(Z <= %d) is right to 1e-14 of itself', (z, share) => {
    // Subnormals hold fewer digits.
    expect(Math.abs(normalCdf(z) / share - 1)).toBeLessThan(share < 1e-300 ? 1e-8 : 1e-14)
  })

  test('the normal quantile undoes the normal distribution', () => {
    fc.assert(
      fc.property(doubles(-37, 0), (z) => Math.abs(normalQuantile(normalCdf(z)) - z) <= 1e-13),
      runs,
    )
    // Near 1 a double holds few digits of the upper tail.
    fc.assert(
      fc.property(doubles(0, 7), (z) => Math.abs(normalQuantile(normalCdf(z)) - z) <= 1e-15 / normalDensity(z) + 1e-14),
      runs,
    )
  })

  test('logistic undoes logit and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(doubles(1e-12, 1 - 1e-12), (p) => Math.abs(logistic(logit(p)) / p - 1) < 1e-13),
      runs,
    )
    fc.assert(
      fc.property(doubles(-1e6, 1e6), (x) => logistic(x) >= 0 && logistic(x) <= 1),
      runs,
    )
    fc.assert(
      fc.property(doubles(-700, 700), (x) => ulps(logistic(x), 1 / (1 + Math.exp(-x))) <= 8),
      runs,
    )
  })
})

describe('edges', () => {
  test('answer as Math does', () => {
    expect([exp(0), exp(-Infinity), exp(Infinity), exp(710), exp(-746), exp(Number.NaN)]).toEqual([
      1,
      0,
      Infinity,
      Infinity,
      0,
      Number.NaN,
    ])
    expect([log(1), log(0), log(-1), log(Infinity), log(Number.NaN)]).toEqual([
      0,
      -Infinity,
      Number.NaN,
      Infinity,
      Number.NaN,
    ])
    expect([power(0, 0), power(0, 2), power(0, -1), power(1, 1e300), power(-8, 1 / 3)]).toEqual([
      1,
      0,
      Infinity,
      1,
      Number.NaN,
    ])
    expect([power(2, 1e9), power(2, -1e9), power(Infinity, 2), power(Infinity, -2)]).toEqual([Infinity, 0, Infinity, 0])
    expect([expm1(0), log1p(0), log1p(-1), log1p(Infinity)]).toEqual([0, 0, -Infinity, Infinity])
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(Number.NaN)]).toEqual([0, 1, Number.NaN])
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5), normalQuantile(2)]).toEqual([
      -Infinity,
      Infinity,
      0,
      Number.NaN,
    ])
  })

  test('both tails of the normal are mirror images', () => {
    fc.assert(
      fc.property(doubles(0, 30), (z) => Math.abs(normalCdf(z) + normalCdf(-z) - 1) <= 2.3e-16),
      runs,
    )
  })
})

/** SHA-256 over the bits of many results: an engine that computes one of them otherwise fails here. */
const fingerprint = (of: (u: number) => number): string => {
  const results = new DataView(new ArrayBuffer(8 * 20000))
  for (let i = 0; i < 20000; i++) results.setFloat64(8 * i, of(((i * 7919) % 20011) / 20011 + 1e-6))
  return createHash('sha256').update(new Uint8Array(results.buffer)).digest('hex').slice(0, 16)
}

test.each([
  ['exp', (u: number) => exp(1400 * u - 700), '569bf36e8b2f528c'],
  ['exp near 0', (u: number) => exp(4 * u - 2), '03082789de294c16'],
  ['expm1', (u: number) => expm1(4 * u - 2), '837792842e2bebbe'],
  ['log', (u: number) => log(u), '7e039298f64a649e'],
  ['log of large numbers', (u: number) => log(1e300 * u * u), '681ec3003eba41e7'],
  ['log1p', (u: number) => log1p(2 * u - 0.999), '626ea4c7dc147369'],
  ['power', (u: number) => power(0.5 + u, 60 * u - 30), 'cb5e33180d7ede2f'],
  ['normal quantile', (u: number) => normalQuantile(u < 1 ? u : 0.5), 'c05eaeda7565b9c1'],
  ['normal distribution', (u: number) => normalCdf(40 * u - 30), 'baa084e64ced359c'],
  ['logistic', (u: number) => logistic(60 * u - 30), '54b4220667910595'],
])('%s has the bits that were frozen', (_, of, frozen) => {
  expect(fingerprint(of)).toBe(frozen)
})
