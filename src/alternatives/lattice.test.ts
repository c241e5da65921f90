import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latticeOf } from './lattice.ts'

const log = latticeOf({ scale: 'log', step: 0.01 })
const whole = latticeOf({ scale: 'log', step: 0.01, whole: true })
const linear = latticeOf({ scale: 'linear', step: 0.01 })

test('three digits on log scales', () => {
  expect(log.value(log.floor(0.0034567))).toBe(0.00345)
  expect(log.value(log.ceil(0.0034567))).toBe(0.00346)
  expect(log.value(log.ceil(999.5))).toBe(1000)
  expect(log.value(log.floor(1))).toBe(1)
})

test('whole numbers stay whole and go on', () => {
  expect([0, 1, 99, 100, 101, 102].map(whole.value)).toEqual([0, 1, 99, 100, 101, 102])
  expect(whole.value(whole.ceil(10_432))).toBe(10_500)
  expect(whole.value(whole.floor(12.7))).toBe(12)
})

test.each([log, whole, linear])('floor and ceil enclose their value, and neighbours differ', (lattice) => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (x) => {
      const [low, high] = [lattice.floor(x), lattice.ceil(x)]
      expect(lattice.value(low)).toBeLessThanOrEqual(x)
      expect(lattice.value(high)).toBeGreaterThanOrEqual(x)
      expect(high - low).toBeLessThanOrEqual(1)
      expect(lattice.value(low + 1)).toBeGreaterThan(lattice.value(low))
    }),
  )
})
