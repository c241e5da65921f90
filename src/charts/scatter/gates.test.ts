import { describe, expect, test } from 'vitest'
import { gateAt, gateKey } from './gate-moves.ts'
import { placedGates, shutPath } from './gates.ts'
import { plotOf } from './plot.ts'
import { cost, quality, shapes, someGates, somePoints } from './scatter.fixture.ts'

const plot = plotOf(
  { width: 560, height: 362, x: cost, y: quality, points: somePoints, gates: someGates, shapes },
  [0.0001, 0.1],
  [0.7, 0.95],
)
const [cap, floor] = placedGates(plot, someGates, [])
if (!cap || !floor) throw new Error('two limits')

describe('a limit in the scatter', () => {
  test('shuts the side beyond it and has its handle on the other', () => {
    expect(cap.shut.x).toBeCloseTo(cap.line.from.x)
    expect(cap.shut.x + cap.shut.width).toBeCloseTo(plot.frame.x + plot.frame.width)
    expect(floor.shut.y).toBeCloseTo(floor.line.from.y)
    expect(cap.text.anchor).toBe('start')
    expect(floor.text.y).toBeGreaterThan(floor.line.from.y)
  })
  test('is hatched once where two of them shut', () => {
    expect(shutPath(plot, [cap, floor]).match(/M/g)).toHaveLength(2)
    expect(shutPath(plot, [floor])).toContain(`h${plot.frame.width}`)
  })
  test('follows a pointer to three digits', () => {
    const middle = { x: plot.frame.x + plot.frame.width / 2, y: plot.frame.y }
    expect(gateAt(plot, cap, middle)).toBeCloseTo(0.00316, 6)
    expect(gateAt(plot, floor, middle)).toBe(0.95)
  })
  test('moves by keys: a step, ten steps, the ends', () => {
    const press = (key: string, shiftKey = false) => gateKey(plot, cap, { key, shiftKey })
    expect(press('ArrowRight')).toBe(0.0063)
    expect(press('ArrowLeft')).toBe(0.0057)
    expect(press('PageUp')).toBe(press('ArrowUp', true))
    expect(press('Home')).toBe(0.0001)
    expect(press('End')).toBe(0.1)
    expect(press('a')).toBeUndefined()
    expect(gateKey(plot, floor, { key: 'ArrowUp', shiftKey: false })).toBe(0.81)
  })
})
