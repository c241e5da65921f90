import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import {
  corner,
  equalThirds,
  inPoints,
  pointed,
  printed,
  steppedBy,
  tradedForSpeed,
  withPriority,
  type Weights,
} from './weights.ts'

const sum = (weights: Weights): number => weights[0] + weights[1] + weights[2]
const part = between(0, 100)
const anyWeights: fc.Arbitrary<Weights> = fc.tuple(part, part, part).filter((weights) => sum(weights) > 1e-6)
const which = fc.constantFrom(0 as const, 1 as const, 2 as const)

describe('priorities', () => {
  test('are printed as whole points that add to 100', () => {
    expect(printed([34.36, 46, 19.64])).toEqual([34, 46, 20])
    expect(printed([1, 1, 1])).toEqual([34, 33, 33])
    expect(equalThirds).toEqual([33.34, 33.33, 33.33])
    expect(corner(1)).toEqual([0, 100, 0])
  })
  test('keep the ratio of the other two in a step', () => {
    expect(steppedBy([35, 45, 20], 1, 1)).toEqual([34.36, 46, 19.64])
    expect(withPriority([0, 100, 0], 1, 40)).toEqual([30, 40, 30])
    expect(withPriority([35, 45, 20], 2, 250)).toEqual([0, 0, 100])
  })
  test('go from cost to speed and back, as far as there is any', () => {
    expect(tradedForSpeed([35, 45, 20], 1)).toEqual([34, 45, 21])
    expect(tradedForSpeed([35, 45, 20], -30)).toEqual([55, 45, 0])
  })
  test('always add to 100, stay within it, and steps print as one point', () => {
    fc.assert(
      fc.property(anyWeights, which, fc.integer({ min: -10, max: 10 }), (weights, priority, by) => {
        for (const next of [
          printed(weights),
          pointed(weights),
          steppedBy(weights, priority, by),
          tradedForSpeed(weights, by),
          inPoints(weights, 100),
        ]) {
          expect(sum(next)).toBeCloseTo(100, 9)
          for (const value of next) expect(value).toBeGreaterThanOrEqual(0)
        }
        const before = printed(weights)[priority]
        expect(printed(steppedBy(weights, priority, by))[priority]).toBe(Math.min(100, Math.max(0, before + by)))
      }),
    )
  })
  test('keep the ratio of the other two to a hundredth of a point', () => {
    fc.assert(
      fc.property(anyWeights, which, part, (weights, priority, points) => {
        const [a, b] = ([0, 1, 2] as const).filter((index) => index !== priority)
        if (a === undefined || b === undefined) return
        const next = withPriority(weights, priority, points)
        const rest = weights[a] + weights[b]
        if (rest < 1e-3) return
        expect(Math.abs(next[a] - (weights[a] / rest) * (100 - next[priority]))).toBeLessThan(0.02)
      }),
    )
  })
})
