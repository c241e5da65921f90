import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxAround, isWithin, passesThrough, touches } from './box.ts'
import { placeLabels, type Wish } from './point-labels.ts'

const frame = { x: 0, y: 0, width: 400, height: 300 }
const wish = (id: string, x: number, y: number): Wish => ({
  id,
  x,
  y,
  reach: 6,
  ways: [
    { width: 80, height: 28 },
    { width: 80, height: 14 },
  ],
})
const marks = (wishes: readonly Wish[]) => wishes.map(({ x, y, reach }) => boxAround({ x, y }, reach))

describe('labels of marks', () => {
  test('stand at the right where there is room', () => {
    const placed = placeLabels([wish('a', 100, 100)], { frame, shut: [], busy: [] })
    expect(placed.get('a')).toMatchObject({ anchor: 'start', place: 0, way: 0, box: { x: 110, y: 86 } })
  })
  test('go left at the right edge, and shrink before they go to a leader', () => {
    expect(placeLabels([wish('a', 390, 100)], { frame, shut: [], busy: [] }).get('a')?.anchor).toBe('end')
  })
  test('keep their place when a neighbour makes another one a little better', () => {
    const before = placeLabels([wish('a', 390, 100)], { frame, shut: [], busy: [] })
    const after = placeLabels([wish('a', 300, 100)], { frame, shut: [], busy: [], before })
    expect(after.get('a')?.anchor).toBe('end')
  })
  test('move off to a leader in a crowd', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => wish(`m${index}`, 200, 110 + index * 9))
    const placed = placeLabels(crowd, { frame, shut: marks(crowd), busy: [] })
    expect([...placed.values()].some(({ leader }) => leader)).toBe(true)
    expect(placed.size).toBeGreaterThan(6)
  })
  test('never touch each other, the marks, or the frame', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }))
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 24 }), (points) => {
        const wishes = points.map(([x, y], index) => wish(`m${index}`, x, y))
        const labels = [...placeLabels(wishes, { frame, shut: marks(wishes), busy: [] }).values()]
        for (const [index, label] of labels.entries()) {
          expect(isWithin(label.box, frame)).toBe(true)
          expect(marks(wishes).some((mark) => touches(mark, label.box))).toBe(false)
          for (const other of labels.slice(index + 1)) expect(touches(label.box, other.box)).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('a segment passes through a box, or beside it', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 }
  expect(passesThrough({ from: { x: 0, y: 0 }, to: { x: 30, y: 30 } }, box)).toBe(true)
  expect(passesThrough({ from: { x: 0, y: 15 }, to: { x: 8, y: 15 } }, box)).toBe(false)
  expect(passesThrough({ from: { x: 0, y: 0 }, to: { x: 30, y: 5 } }, box)).toBe(false)
})
