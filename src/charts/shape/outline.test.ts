import { describe, expect, test } from 'vitest'
import { outlineOf } from './outline.ts'
import { isInside, turn, type Ring } from './point.ts'

const square = (x: number, y: number, side = 1): Ring => [
  { x, y },
  { x: x + side, y },
  { x: x + side, y: y + side },
  { x, y: y + side },
]
const area = (rings: readonly Ring[]): number => Math.abs(rings.reduce((sum, ring) => sum + turn(ring), 0)) / 2

describe('the outline of touching polygons', () => {
  test('of one is itself', () => {
    expect(outlineOf([square(0, 0)], 1e-9)).toEqual([square(0, 0)])
  })
  test('has no side between two of them, whichever way they turn', () => {
    for (const second of [square(1, 0), square(1, 0).toReversed()]) {
      const rings = outlineOf([square(0, 0), second], 1e-9)
      expect(rings).toHaveLength(1)
      expect(rings[0]).toHaveLength(4)
      expect(area(rings)).toBeCloseTo(2)
    }
  })
  test('loses the shared part of a side that is longer on one of them', () => {
    const rings = outlineOf([square(0, 0, 2), square(2, 0.5)], 1e-9)
    expect(rings).toHaveLength(1)
    expect(rings[0]).toHaveLength(8)
    expect(area(rings)).toBeCloseTo(5)
  })
  test('joins corners that differ by rounding', () => {
    expect(outlineOf([square(0, 0), square(1 + 1e-13, 1e-13)], 1e-7)).toHaveLength(1)
  })
  test('of polygons that do not touch is all of theirs', () => {
    expect(outlineOf([square(0, 0), square(3, 0)], 1e-9)).toHaveLength(2)
  })
  test('goes around a hole', () => {
    const cells = [0, 1, 2].flatMap((x) => [0, 1, 2].flatMap((y) => (x === 1 && y === 1 ? [] : [square(x, y)])))
    const rings = outlineOf(cells, 1e-9)
    expect(rings).toHaveLength(2)
    expect(area(rings)).toBeCloseTo(8)
    expect(isInside(rings, { x: 1.5, y: 1.5 })).toBe(false)
    expect(isInside(rings, { x: 0.5, y: 1.5 })).toBe(true)
  })
})
