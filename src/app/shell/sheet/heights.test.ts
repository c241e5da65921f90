import { expect, test } from 'vitest'
import { draggedPixels, pixelsOf, restingHeight, steppedHeight, type Room } from './heights.ts'

const phone: Room = { viewport: 844, top: 108, two: 190 }

test('the heights of a phone leave the picture more than a third of the screen at the lower two', () => {
  const { two, half, full } = pixelsOf(phone)
  expect([two, half, full]).toEqual([190, 388, 736])
  expect(phone.viewport - phone.top - half).toBeGreaterThan(phone.viewport / 3)
})

test('on a low screen the heights stay in order and inside it', () => {
  for (const viewport of [300, 420, 560]) {
    const { two, half, full } = pixelsOf({ ...phone, viewport })
    expect(two).toBeLessThanOrEqual(half)
    expect(half).toBeLessThanOrEqual(full)
    expect(full).toBeLessThanOrEqual(Math.max(190, viewport - phone.top))
  }
})

test('a sheet that is let go comes to rest at the nearest height', () => {
  expect(restingHeight(phone, 230, 0)).toBe('two')
  expect(restingHeight(phone, 330, 0)).toBe('half')
  expect(restingHeight(phone, 700, 0)).toBe('full')
})

test('a flick carries on in its direction', () => {
  expect(restingHeight(phone, 230, 1)).toBe('half')
  expect(restingHeight(phone, 400, 2)).toBe('full')
  expect(restingHeight(phone, 400, -2)).toBe('two')
})

test('steps stop at the ends', () => {
  expect(steppedHeight('two', 1)).toBe('half')
  expect(steppedHeight('half', 1)).toBe('full')
  expect(steppedHeight('full', 1)).toBe('full')
  expect(steppedHeight('two', -1)).toBe('two')
})

test('a drag stays inside', () => {
  expect(draggedPixels(phone, 20)).toBe(190)
  expect(draggedPixels(phone, 900)).toBe(736)
  expect(draggedPixels(phone, 300)).toBe(300)
})
