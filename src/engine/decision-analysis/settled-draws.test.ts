import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { orderBy, settledDraws } from './settled-draws.ts'

const settled = (quantity: readonly number[], winners: readonly number[], strata: number): number => {
  const options = Math.max(0, ...winners) + 1
  return settledDraws(orderBy(Float64Array.from(quantity)), Int32Array.from(winners), options, strata).settled
}

const ramp = Array.from({ length: 100 }, (_, k) => k)

describe('draws that knowing a quantity settles', () => {
  test('a quantity that decides alone settles every draw the most frequent option does not win', () => {
    expect(
      settled(
        ramp,
        ramp.map((x) => (x < 60 ? 0 : 1)),
        10,
      ),
    ).toBe(40)
  })

  test('by hand: two strata of six draws, choices learnt crosswise', () => {
    // First stratum 0 0 1 and 0 0 1: 0 wins 4. Second 1 1 1 and 1 1 0: 1 wins 5. By itself 1 wins 7.
    expect(settled(ramp.slice(0, 12), [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0], 2)).toBe(2)
  })

  test('draws in which nothing fits cannot be settled', () => {
    expect(
      settled(
        ramp,
        ramp.map((x) => (x < 60 ? 0 : -1)),
        10,
      ),
    ).toBe(0)
    expect(settledDraws(orderBy(Float64Array.from(ramp)), new Int32Array(100).fill(-1), 3, 5)).toEqual({
      settled: 0,
      most: -1,
    })
  })

  test('a quantity that has nothing to do with the winner settles nothing to speak of', () => {
    const noise = ramp.map((x) => (x * 37) % 101)
    expect(
      settled(
        noise,
        ramp.map((x) => (x < 70 ? 0 : 1)),
        5,
      ),
    ).toBeLessThanOrEqual(3)
  })

  test('never more than there is to settle, whatever the order', () => {
    const draw = fc.tuple(between(-9, 9), fc.integer({ min: -1, max: 3 }))
    fc.assert(
      fc.property(
        fc.array(draw, { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 12 }),
        (draws, strata) => {
          const winners = draws.map(([, winner]) => winner)
          const wins = [0, 1, 2, 3].map((option) => winners.filter((one) => one === option).length)
          const found = settled(
            draws.map(([z]) => z),
            winners,
            strata,
          )
          expect(found).toBeGreaterThanOrEqual(0)
          expect(found).toBeLessThanOrEqual(wins.reduce((sum, count) => sum + count, 0) - Math.max(...wins))
        },
      ),
    )
  })
})
