import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { valueAt } from '../base/scale.ts'
import { checkInput } from './check-input.ts'
import type { NumericParameter } from './parameter.ts'
import { parameters } from './parameters.ts'
import { movedTo, offeredRange, toggledRange, widthOnTrack } from './ranges.ts'
import { axisOf } from './track-values.ts'
import { isRange, pointOf } from './values.ts'

const numbers = parameters.filter((one): one is NumericParameter => 'track' in one)
const ranged = numbers.filter((one) => one.kind === 'quantity' && one.ranged)

const numeric = (id: string): NumericParameter => {
  const parameter = numbers.find((one) => one.id === id)
  if (!parameter) throw new Error(`No number ${id}`)
  return parameter
}

const tokens = numeric('workload.inputTokens')
const share = numeric('workload.cacheableShare')

describe('a value that moves', () => {
  test('a number becomes the other number, a range goes along on its own scale', () => {
    expect(movedTo(tokens, 3000, 9070)).toBe(9070)
    expect(movedTo(tokens, { low: 1500, high: 6000 }, 6000)).toEqual({ low: 3000, best: 6000, high: 12_000 })
    expect(movedTo(share, { low: 0.3, best: 0.5, high: 0.7 }, 0.9)).toEqual({ low: 0.794, best: 0.9, high: 0.955 })
    expect(movedTo(numeric('quality.taskDifficulty'), { low: -1, best: 0, high: 1 }, 0.4)).toEqual({
      low: -0.6,
      best: 0.4,
      high: 1.4,
    })
  })

  test('where no range is left it is the number, and always one that the input takes', () => {
    expect(movedTo(tokens, { low: 1500, high: 6000 }, 1e8)).toMatchObject({ best: 1e8, high: 1e8 })
    expect(movedTo(share, { low: 0.3, high: 0.7 }, 1)).toMatchObject({ best: 1, high: 1 })
    for (const parameter of ranged)
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
          const from = offeredRange(parameter, valueAt(axisOf(parameter), a))
          const to = valueAt(axisOf(parameter), b)
          const moved = movedTo(parameter, from ?? to, to)
          expect(checkInput(parameter, moved)).toMatchObject({ ok: true })
          if (typeof moved === 'number' || isRange(moved)) expect(pointOf(parameter, moved)).toBe(to)
        }),
        { numRuns: 50 },
      )
  })
})

describe('the range offered around a number', () => {
  test('is as wide as the usual one, or a factor, or a tenth of the track', () => {
    expect(offeredRange(tokens, 3000)).toEqual({ low: 1500, best: 3000, high: 6000 })
    expect(offeredRange(numeric('workload.requestsPerDay'), 20_000)).toEqual({
      low: 13_300,
      best: 20_000,
      high: 30_000,
    })
    expect(offeredRange(numeric('quality.taskDifficulty'), 0)).toEqual({ low: -0.6, best: 0, high: 0.6 })
    expect(offeredRange(numeric('workload.otherSeconds'), 0)).toBeUndefined()
  })

  test('R makes it, and takes it away', () => {
    expect(toggledRange(tokens, { low: 1500, high: 6000 })).toBe(3000)
    expect(isRange(toggledRange(tokens, 3000))).toBe(true)
    expect(toggledRange(numeric('workload.otherSeconds'), 0)).toBe(0)
    expect(toggledRange(numeric('limits.costPerRequest'), null)).toBeNull()
  })
})

test('a width is that of the range, of the offered one, or of the usual margin', () => {
  expect(widthOnTrack(share, { low: 0.3, best: 0.5, high: 0.7 })).toBeCloseTo(0.4, 12)
  expect(widthOnTrack(tokens, 3000)).toBeCloseTo(widthOnTrack(tokens, { low: 1500, high: 6000 }), 12)
  expect(widthOnTrack(numeric('limits.quality'), null)).toBeCloseTo(0.2, 12)
  for (const parameter of numbers) {
    const width = widthOnTrack(parameter, parameter.usual)
    expect(width, parameter.id).toBeGreaterThan(0)
    expect(width, parameter.id).toBeLessThan(1)
  }
})
