import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { type CostLine, lineCost } from '../cost/cost-line.ts'
import { type CostStaircase, runningCosts, staircaseCost } from './running-cost.ts'

const anyLine: fc.Arbitrary<CostLine> = fc.record({ fixed: between(0, 20_000), perRequest: between(0, 0.02) })
const anyStairs: fc.Arbitrary<CostStaircase> = fc.record({
  fixed: between(0, 20_000),
  perRequest: fc.oneof(fc.constant(0), between(0, 0.004)),
  groupUsd: between(100, 20_000),
  perGroup: between(1e4, 2e6),
  leastGroups: fc.integer({ min: 0, max: 3 }),
})
const most = 2e7

const ahead = (line: CostLine, stairs: CostStaircase, volume: number): number =>
  lineCost(line, volume) - staircaseCost(stairs, volume)

test('each crossing is where bisection between its neighbours ends, and who is cheaper changes there', () => {
  fc.assert(
    fc.property(anyLine, anyStairs, (line, stairs) => {
      const { cheaperBelow, crossings } = runningCosts(line, stairs, most)
      const ends = [0, ...crossings.map(({ volume }) => volume), most]
      let now = cheaperBelow
      for (const [i, { volume, cheaperAbove }] of crossings.entries()) {
        expect(cheaperAbove).not.toBe(now)
        let low = (ends[i]! + volume) / 2
        let high = (volume + ends[i + 2]!) / 2
        const isNew = (at: number): boolean => ahead(line, stairs, at) > 0 === (cheaperAbove === 'staircase')
        now = cheaperAbove
        // Lines all but parallel meet nowhere in particular.
        if (Math.abs(line.perRequest - stairs.perRequest) * volume < 1e-6 * lineCost(line, volume)) continue
        // Nor can a stretch be sampled that rounding fills.
        if (high - low < 1e-7 * volume || ends[i + 2]! - volume < 1e-7 * volume) continue
        expect([isNew(low), isNew(high)]).toEqual([false, true])
        for (let step = 0; step < 80; step++) {
          const middle = (low + high) / 2
          if (isNew(middle)) high = middle
          else low = middle
        }
        expect(Math.abs(high - volume)).toBeLessThanOrEqual(1e-9 * volume)
      }
    }),
    { numRuns: 500 },
  )
})

test('between two crossings nobody changes places: none is missed', () => {
  fc.assert(
    fc.property(
      anyLine,
      anyStairs,
      fc.array(between(1, most), { minLength: 60, maxLength: 60 }),
      (line, stairs, at) => {
        const { cheaperBelow, crossings } = runningCosts(line, stairs, most)
        const edges = Array.from({ length: 40 }, (_, k) => [k * stairs.perGroup, (k + 1e-7) * stairs.perGroup]).flat()
        for (const volume of [...at, ...edges.filter((edge) => edge > 0 && edge < most)]) {
          const difference = ahead(line, stairs, volume)
          if (Math.abs(difference) < 1e-6 * lineCost(line, volume)) continue
          const last = crossings.findLast((crossing) => crossing.volume < volume * (1 - 1e-12))
          expect(difference > 0 ? 'staircase' : 'line', `${volume}`).toBe(last ? last.cheaperAbove : cheaperBelow)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('both the same at every volume: nobody is cheaper', () => {
  const line = { fixed: 100, perRequest: 0.01 }
  expect(runningCosts(line, { ...line, groupUsd: 0, perGroup: 1000, leastGroups: 0 }, 1e6)).toEqual({
    cheaperBelow: undefined,
    crossings: [],
  })
})

test('many crossings of a line along the steps are all there', () => {
  const stairs = { fixed: 50, perRequest: 0, groupUsd: 100, perGroup: 1000, leastGroups: 1 }
  const { crossings } = runningCosts({ fixed: 0, perRequest: 0.1 }, stairs, 1e6)
  expect(crossings).toEqual([])
  const inside = runningCosts({ fixed: 100, perRequest: 0.1 }, stairs, 10_000).crossings
  expect(inside).toHaveLength(19)
  expect(inside[0]).toEqual({ volume: 500, at: 'between-steps', cheaperAbove: 'staircase' })
  expect(inside[1]).toEqual({ volume: 1000, at: 'step', cheaperAbove: 'line' })
})
