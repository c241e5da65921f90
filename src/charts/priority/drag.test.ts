import { describe, expect, test } from 'vitest'
import { draggedAlong, draggedTo, isOnMark } from './drag.ts'
import { mixAt, placeOf, type Triangle } from './triangle.ts'
import { pointed } from './weights.ts'

const triangle: Triangle = [
  { x: 20, y: 300 },
  { x: 170, y: 40 },
  { x: 320, y: 300 },
]

describe('dragging the mark', () => {
  test('to a corner, or beyond it, gives that priority everything', () => {
    expect(draggedTo(triangle, { x: 20, y: 300 })).toEqual([100, 0, 0])
    expect(draggedTo(triangle, { x: 170, y: -500 })).toEqual([0, 100, 0])
    expect(draggedTo(triangle, { x: 700, y: 420 })).toEqual([0, 0, 100])
  })
  test('near an edge or the middle snaps to it', () => {
    const [, quality] = draggedTo(triangle, { x: 150, y: 297 })
    expect(quality).toBe(0)
    const middle = placeOf(triangle, [1, 1, 1])
    expect(draggedTo(triangle, { x: middle.x + 3, y: middle.y - 2 })).toEqual(pointed(mixAt(triangle, middle)))
  })
  test('gives tenths of a point that add to 100', () => {
    const mix = draggedTo(triangle, { x: 143, y: 211 })
    expect(mix.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 9)
    for (const value of mix) expect(value * 10).toBeCloseTo(Math.round(value * 10), 9)
  })
  test('with Shift keeps the ratio of two of them', () => {
    const [cost, quality, latency] = draggedAlong(triangle, [30, 40, 30], { x: 170, y: 90 })
    expect(quality).toBeGreaterThan(70)
    expect(cost).toBeCloseTo(latency, 1)
  })
  test('starts on the mark within a hand of it', () => {
    const place = placeOf(triangle, [35, 45, 20])
    expect(isOnMark(triangle, [35, 45, 20], { x: place.x + 20, y: place.y }, 22)).toBe(true)
    expect(isOnMark(triangle, [35, 45, 20], { x: place.x + 20, y: place.y + 20 }, 22)).toBe(false)
  })
})
