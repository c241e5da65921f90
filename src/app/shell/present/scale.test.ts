import { expect, test } from 'vitest'
import { roomScale } from './scale.ts'

test.each([600, 720, 900, 1080, 1440, 2160])(
  'at %i px the smallest text is a fiftieth of the height or more',
  (height) => {
    expect(11 * roomScale(height)).toBeGreaterThanOrEqual(height / 50 - 1e-9)
    expect(roomScale(height)).toBeGreaterThanOrEqual(1.6)
  },
)

test('a slide of 1080 px has text of 22 px, not more', () => {
  expect(11 * roomScale(1080)).toBeCloseTo(21.6)
})
