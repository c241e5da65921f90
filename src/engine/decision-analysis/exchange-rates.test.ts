import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { exchangeRates, slopesAt, weightsFromRates } from './exchange-rates.ts'

const slope = between(1e-3, 1e3)
const slopes = fc.record({ money: slope, quality: slope, time: slope })
const weights = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([c, q, l]) => [c / (c + q + l), q / (c + q + l), l / (c + q + l)] as const)

describe('exchange rates', () => {
  test('and priorities give each other back', () => {
    fc.assert(
      fc.property(weights, slopes, (mix, at) => {
        const rates = exchangeRates(mix, at)
        const back = rates && weightsFromRates(rates, at)
        for (const index of [0, 1, 2] as const) expect(back?.[index]).toBeCloseTo(mix[index], 9)
      }),
    )
  })
  test('are absent where money counts for nothing, and no priorities give a price to what counts for nothing', () => {
    expect(exchangeRates([0, 0.5, 0.5], { money: 1, quality: 1, time: 1 })).toBeUndefined()
    expect(exchangeRates([1, 0, 0], { money: 0, quality: 1, time: 1 })).toBeUndefined()
    expect(weightsFromRates({ quality: 1, time: 0 }, { money: 1, quality: 0, time: 1 })).toBeUndefined()
    expect(weightsFromRates({ quality: 0, time: 0 }, { money: 1, quality: 0, time: 0 })).toEqual([1, 0, 0])
    expect(weightsFromRates({ quality: 1, time: 1 }, { money: 0, quality: 1, time: 1 })).toBeUndefined()
  })
  test('count nothing beyond an anchor', () => {
    const inside = { at: 2, best: 1, worst: 4 }
    const share = { at: 0.7, best: 0.9, worst: 0.5 }
    expect(slopesAt(inside, share, inside)).toMatchObject({ quality: 2.5, money: 1 / (2 * Math.log(4)) })
    expect(slopesAt({ ...inside, at: 4 }, { ...share, at: 0.5 }, { ...inside, at: 1 })).toEqual({
      money: 0,
      quality: 0,
      time: 0,
    })
  })
})
