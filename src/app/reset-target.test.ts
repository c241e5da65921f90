import { expect, test } from 'vitest'
import { resetTarget } from './reset-target.ts'

test('a reset leads to the baseline first, from there to the preset, and then nowhere', () => {
  expect(resetTarget(2, 3, 4)).toBe(3)
  expect(resetTarget(3, 3, 4)).toBe(4)
  expect(resetTarget(4, 4, 4)).toBeUndefined()
  expect(resetTarget(2, null, 4)).toBeNull()
  expect(resetTarget({ low: 1, high: 2 }, { high: 2, low: 1 }, { low: 1, high: 2 })).toBeUndefined()
})
