import fc from 'fast-check'

/**
 * Far below any figure, and far enough from 0 that a product of three keeps its digits: near 0 doubles keep ever fewer, and
 * laws break by rounding alone.
 */
const least = 1e-100

/** Any figure within two others: 0, or one that keeps all its digits when it is computed with. */
export const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => (Math.abs(value) < least ? 0 : value))
