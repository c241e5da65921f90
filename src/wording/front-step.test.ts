import { describe, expect, test } from 'vitest'
import { sayGain, sayPrice } from './front-step.ts'

const quality = { spent: 'request', gained: 'quality' } as const

describe('a step along the front', () => {
  test('says what a point costs, for a million requests where it is next to nothing', () => {
    expect(sayGain(quality, { gained: 0.05, rate: 0.28 })).toMatch(/^\+5\spoints$/)
    expect(sayPrice(quality, { gained: 0.05, rate: 0.28 })).toBe('$0.0028 a point')
    expect(sayPrice(quality, { gained: 0.05, rate: 0.000033 })).toBe('$0.33 a point per M requests')
    expect(sayPrice({ ...quality, spent: 'month' }, { gained: 0.05, rate: 84_000 })).toBe('$840 a month a point')
  })
  test('says what a second or an hour costs', () => {
    const sooner = { spent: 'request', gained: 'time' } as const
    expect(sayGain(sooner, { gained: 1.2, rate: 0.01 })).toMatch(/^1\.2\ss sooner$/)
    expect(sayPrice(sooner, { gained: 1.2, rate: 0.01 })).toBe('$0.01 a second')
    expect(sayPrice(sooner, { gained: 36_000, rate: 0.01 })).toBe('$36.00 an hour')
  })
  test('says how long a point takes', () => {
    expect(sayPrice({ spent: 'time', gained: 'quality' }, { gained: 0.1, rate: 80 })).toMatch(/^800\sms a point$/)
  })
})
