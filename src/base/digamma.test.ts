import { expect, test } from 'vitest'
import { digamma, trigamma } from './digamma.ts'

const euler = 0.5772156649015329

test('known values', () => {
  expect(digamma(1)).toBeCloseTo(-euler, 13)
  expect(digamma(0.5)).toBeCloseTo(-euler - 2 * Math.LN2, 13)
  expect(trigamma(1)).toBeCloseTo((Math.PI * Math.PI) / 6, 13)
  expect(trigamma(0.5)).toBeCloseTo((Math.PI * Math.PI) / 2, 12)
})

test.each([0.5, 1.7, 8.2, 40.5, 900])('recurrence holds at %d', (x) => {
  expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 12)
  expect(trigamma(x) - trigamma(x + 1)).toBeCloseTo(1 / (x * x), 12)
})
