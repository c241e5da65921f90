import { expect, test } from 'vitest'
import { freeThumb, nearestThumb, placed } from './thumbs.ts'

test('a place is within the track and on its raster', () => {
  expect([-0.2, 0, 0.12345, 0.5, 1, 1.7].map(placed)).toEqual([0, 0, 0.1235, 0.5, 1, 1])
})

test('a press beside the thumbs takes the nearest one, of equally near ones the last', () => {
  const values = [0.25, 0.5, 1]
  expect([0, 0.37, 0.375, 0.74, 0.75, 1].map((at) => nearestThumb(values, at))).toEqual([0, 0, 1, 1, 2, 2])
  expect(nearestThumb([0.5, 0.5, 0.5], 0.1)).toBe(2)
  expect(nearestThumb([0.5], 0.9)).toBe(0)
})

test('of thumbs piled up at the upper end the first one moves', () => {
  expect(freeThumb([0.3, 1, 1], 2)).toBe(1)
  expect(freeThumb([1, 1, 1], 2)).toBe(0)
  expect(freeThumb([0.3, 0.4, 0.4], 2)).toBe(2)
})
