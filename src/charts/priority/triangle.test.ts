import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { distance, isInside, type Point } from '../shape/point.ts'
import { alongRatio, clamped, inUnits, mixAt, placeOf, snappedTo, type Triangle } from './triangle.ts'
import type { Weights } from './weights.ts'

const upright: Triangle = [
  { x: 20, y: 300 },
  { x: 170, y: 40 },
  { x: 320, y: 300 },
]
const rightAngled: Triangle = [
  { x: 300, y: 300 },
  { x: 40, y: 40 },
  { x: 40, y: 300 },
]
const part = between(0, 1)
const mix: fc.Arbitrary<Weights> = fc.tuple(part, part, part).filter(([c, q, l]) => c + q + l > 1e-3)
const anywhere: fc.Arbitrary<Point> = fc.record({
  x: between(-200, 600),
  y: between(-200, 600),
})

describe.each([
  ['upright', upright],
  ['right-angled', rightAngled],
])('the %s triangle', (_, triangle) => {
  test('puts a mix at a place and reads it back', () => {
    fc.assert(
      fc.property(mix, (weights) => {
        const sum = weights[0] + weights[1] + weights[2]
        const back = mixAt(triangle, placeOf(triangle, weights))
        for (const index of [0, 1, 2] as const) expect(back[index]).toBeCloseTo(weights[index] / sum, 9)
      }),
    )
  })
  test('clamps a place to itself, and no place within it is nearer', () => {
    fc.assert(
      fc.property(anywhere, mix, (point, weights) => {
        const place = clamped(triangle, point)
        for (const share of mixAt(triangle, place)) expect(share).toBeGreaterThan(-1e-9)
        if (isInside([triangle], point)) expect(place).toEqual(point)
        expect(distance(place, point)).toBeLessThanOrEqual(distance(placeOf(triangle, weights), point) + 1e-9)
      }),
    )
  })
  test('keeps the ratio of the other two along a ray', () => {
    fc.assert(
      fc.property(mix, anywhere, (weights, pointer) => {
        const { place, which } = alongRatio(triangle, weights, pointer)
        const next = mixAt(triangle, place)
        const [a, b] = ([0, 1, 2] as const).filter((index) => index !== which)
        if (a === undefined || b === undefined) return
        expect(next[a] * weights[b]).toBeCloseTo(next[b] * weights[a], 6)
      }),
    )
  })
})

test('corners are where only one priority counts', () => {
  expect(placeOf(upright, [100, 0, 0])).toEqual(upright[0])
  expect(placeOf(upright, [0, 100, 0])).toEqual(upright[1])
  expect(placeOf(upright, [0, 0, 100])).toEqual(upright[2])
})

test('snaps to edges, corners and the middle only from near by', () => {
  expect(snappedTo(upright, { x: 171, y: 215 }, 6)).toEqual(placeOf(upright, [1, 1, 1]))
  expect(snappedTo(upright, { x: 150, y: 296 }, 6)).toEqual({ x: 150, y: 300 })
  expect(snappedTo(upright, { x: 22, y: 298 }, 6)).toEqual(upright[0])
  expect(snappedTo(upright, { x: 150, y: 280 }, 6)).toEqual({ x: 150, y: 280 })
})

test('the triangle of units measures points', () => {
  const [cost, quality, latency] = inUnits
  expect(latency.y - quality.y).toBe(100)
  expect(distance(cost, quality)).toBeCloseTo(distance(cost, latency), 9)
})
