import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { roundEnds, roundStep, smallTicks, ticksOf } from './ticks.ts'

describe('ticks', () => {
  test('of a linear axis are round', () => {
    expect(ticksOf('linear', 68, 97, 7)).toEqual([70, 75, 80, 85, 90, 95])
    expect(ticksOf('linear', 0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
    expect(ticksOf('linear', -0.1, 0.3, 4)).toEqual([-0.1, 0, 0.1, 0.2, 0.3])
    expect(roundStep(0, 4)).toBe(1)
  })
  test('of a logarithmic axis are decades, with 3 or 2 and 5 between them where there is room', () => {
    expect(ticksOf('log', 0.0002, 0.1, 4)).toEqual([0.001, 0.01, 0.1])
    expect(ticksOf('log', 0.0002, 0.1, 6)).toEqual([0.0003, 0.001, 0.003, 0.01, 0.03, 0.1])
    expect(ticksOf('log', 0.0002, 0.1, 9)).toEqual([0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1])
    expect(ticksOf('log', 1, 1e12, 5)).toEqual([1, 1e3, 1e6, 1e9, 1e12])
    expect(ticksOf('log', 1.1, 1.9, 4)).toEqual([1.2, 1.4, 1.6, 1.8])
  })
  test('between decades are small', () => {
    expect(smallTicks('log', 1, 30)).toHaveLength(12)
    expect(smallTicks('linear', 1, 30)).toEqual([])
  })
  test('are never more than asked for, and lie within the axis', () => {
    fc.assert(
      fc.property(between(1e-6, 1e6), between(1.05, 1e8), fc.integer({ min: 2, max: 12 }), (low, ratio, most) => {
        for (const scale of ['linear', 'log'] as const) {
          const ticks = ticksOf(scale, low, low * ratio, most)
          expect(ticks.length).toBeLessThanOrEqual(most + 1)
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(low * (1 - 1e-6))
            expect(tick).toBeLessThanOrEqual(low * ratio * (1 + 1e-6))
          }
        }
      }),
    )
  })
})

describe('ends of an axis', () => {
  test('are round and leave room', () => {
    expect(roundEnds('log', [0.0003, 0.062])).toEqual([0.0002, 0.1])
    expect(roundEnds('log', [0.0002, 0.012])).toEqual([0.00015, 0.015])
    expect(roundEnds('linear', [0.74, 0.94])).toEqual([0.7, 0.95])
    expect(roundEnds('log', [])).toBeUndefined()
    expect(roundEnds('log', [0, -1])).toBeUndefined()
  })
  test('hold one value too', () => {
    for (const scale of ['linear', 'log'] as const) {
      const [low, high] = roundEnds(scale, [0.02]) ?? [0, 0]
      expect(low).toBeLessThan(0.02)
      expect(high).toBeGreaterThan(0.02)
    }
  })
})
