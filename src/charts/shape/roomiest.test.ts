import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { isInside, type Ring } from './point.ts'
import { roomiest } from './roomiest.ts'

const triangle: Ring = [
  { x: 0, y: 100 },
  { x: 100, y: 100 },
  { x: 50, y: 0 },
]

describe('the roomiest place', () => {
  test('of a square is its middle, and holds all of it', () => {
    const square: Ring = [
      { x: 10, y: 10 },
      { x: 30, y: 10 },
      { x: 30, y: 30 },
      { x: 10, y: 30 },
    ]
    const room = roomiest([square], 1, [], 0.01)
    expect(room?.x).toBeCloseTo(20, 1)
    expect(room?.half).toBeCloseTo(10, 1)
  })
  test('of a triangle lies lower the wider the box', () => {
    const wide = roomiest([triangle], 6, [], 0.01)
    const narrow = roomiest([triangle], 1, [], 0.01)
    expect(wide?.y ?? 0).toBeGreaterThan(narrow?.y ?? 100)
    // A box of width w and height h fits where 100 - w/2 - … : w = 100 - h for the upper corners, h = w / 6.
    expect(2 * (wide?.half ?? 0)).toBeCloseTo(100 / (1 + 1 / 6), 0)
  })
  test('keeps away from what is in the way', () => {
    const free = roomiest([triangle], 3)
    const x = free?.x ?? 0
    const y = free?.y ?? 0
    const shut: Ring = [
      { x: x - 6, y: y - 6 },
      { x: x + 6, y: y - 6 },
      { x: x + 6, y: y + 6 },
      { x: x - 6, y: y + 6 },
    ]
    const room = roomiest([triangle], 3, [shut], 0.5)
    expect(room).toBeDefined()
    expect(
      Math.abs((room?.x ?? 0) - x) >= 6 + (room?.half ?? 0) - 0.5 ||
        Math.abs((room?.y ?? 0) - y) >= 6 + (room?.half ?? 0) / 3 - 0.5,
    ).toBe(true)
  })
  test('is absent where nothing has an area', () => {
    expect(roomiest([], 1)).toBeUndefined()
    expect(
      roomiest(
        [
          [
            { x: 0, y: 0 },
            { x: 5, y: 0 },
            { x: 9, y: 0 },
          ],
        ],
        1,
      ),
    ).toBeUndefined()
  })
  test('holds its box within any triangle', () => {
    const coordinate = between(0, 300)
    const point = fc.record({ x: coordinate, y: coordinate })
    fc.assert(
      fc.property(fc.tuple(point, point, point), between(0.5, 8), (ring, aspect) => {
        const room = roomiest([ring], aspect, [], 0.5)
        if (!room || room.half < 1) return
        for (const sx of [-0.99, 0.99])
          for (const sy of [-0.99, 0.99])
            expect(isInside([ring], { x: room.x + sx * room.half, y: room.y + (sy * room.half) / aspect })).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
