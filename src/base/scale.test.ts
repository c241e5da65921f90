import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fractionOf, snapped, stepped, valueAt, type Axis } from './scale.ts'

const cost: Axis = { scale: 'log', low: 0.0001, high: 10 }
const share: Axis = { scale: 'linear', low: 0, high: 1 }
const nines: Axis = { scale: 'logit', low: 0.5, high: 0.9999 }

test('a value goes to its fraction and back on every scale', () => {
  for (const axis of [cost, share, nines]) {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (fraction) => {
        expect(fractionOf(axis, valueAt(axis, fraction))).toBeCloseTo(fraction, 9)
      }),
    )
    expect([valueAt(axis, 0), valueAt(axis, 1)]).toEqual([axis.low, axis.high])
  }
})

test('a value beyond the track is beyond its ends, so that the screen can draw an arrow', () => {
  expect(fractionOf(cost, 100)).toBeGreaterThan(1)
  expect(fractionOf(cost, 0.00001)).toBeLessThan(0)
  expect(fractionOf(share, -0.1)).toBeLessThan(0)
})

describe('key presses', () => {
  test('5 % on a log scale, two digits, ten at once', () => {
    expect(stepped(cost, 0.03, 1, 0)).toBe(0.032)
    expect(stepped(cost, 1, 1, 0)).toBe(1.1)
    expect(stepped(cost, 1, -1, 0)).toBe(0.95)
    expect(stepped(cost, 0.01, 10, 0)).toBeGreaterThan(0.015)
  })

  test('points of a share, whole numbers, tenths of a nine', () => {
    expect(stepped(share, 0.6, 1, 0.01)).toBe(0.61)
    expect(stepped(share, 0.607, 1, 0.01)).toBe(0.62)
    expect(stepped({ scale: 'log', low: 1, high: 100 }, 1, 1, 0, true)).toBe(2)
    expect(stepped(nines, 0.99, 1, 0)).toBe(0.9921)
  })

  test('every press moves until the end, and stays within the track', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(cost, nines, share),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.constantFrom(1, -1, 10, -10),
        (axis, fraction, by) => {
          const from = valueAt(axis, fraction)
          const to = stepped(axis, from, by, 0.01)
          expect(to).toBeGreaterThanOrEqual(axis.low)
          expect(to).toBeLessThanOrEqual(axis.high)
          if (by > 0) expect(to).toBeGreaterThan(from)
          else expect(to).toBeLessThan(from)
        },
      ),
    )
  })
})

test('a pointer sets three digits', () => {
  expect([snapped(0.0153482), snapped(12_345), snapped(12.6, true)]).toEqual([0.0153, 12_300, 13])
})
