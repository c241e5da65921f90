import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hundred } from './hundred.ts'

test('whole squares go to the largest remainders and always add to a hundred', () => {
  expect(hundred([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 }), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0)
      const squares = hundred(counts.map((count) => count / total))
      expect(squares.reduce((sum, count) => sum + count, 0)).toBe(100)
      squares.forEach((count, index) => expect(Math.abs(count - ((counts[index] ?? 0) / total) * 100)).toBeLessThan(1))
    }),
  )
})
