import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { touches } from '../place/box.ts'
import { endLabels, endRoom, endSize, type EndLabel } from './end-labels.ts'
import { axisRoom, calmPlots, plotFrame, type PlotAxis } from './plot-frame.ts'
import { readingKey } from './reading-keys.ts'
import { gateRoom, uprightGate } from './upright-gate.ts'

const axis = (over: Partial<PlotAxis> = {}): PlotAxis => ({
  id: 'axis',
  title: 'Months',
  scale: 'linear',
  format: String,
  ends: [0, 60],
  ...over,
})
const room = { top: 20, right: 40, below: 30 }

describe('the place of a plot', () => {
  test('leaves the room that is asked for, and as much at the left as its ticks need', () => {
    const { frame, x, y } = plotFrame(400, 300, axis(), axis(), room)
    expect(frame.y).toBe(20)
    expect(frame.x + frame.width).toBe(360)
    expect(frame.y + frame.height).toBe(300 - 30 - axisRoom)
    expect([x.at(0), x.at(60), y.at(0), y.at(60)]).toEqual([frame.x, 360, 230, 20])
    expect(plotFrame(400, 300, axis(), axis(), { ...room, left: 90 }).frame.x).toBe(90)
  })
  test('has every n-th of the ticks that are wished for, as many as keep apart', () => {
    const ticks = Array.from({ length: 11 }, (_, index) => index * 12)
    const years = axis({ ends: [0, 120], ticks })
    const at = (width: number) => plotFrame(width, 300, years, axis(), room).xTicks.map(({ value }) => value)
    expect(at(900)).toEqual(ticks)
    expect(at(260)).toEqual([0, 24, 48, 72, 96, 120])
  })
  test('stays the same object until an axis changes', () => {
    const calm = calmPlots()
    const first = calm(plotFrame(400, 300, axis(), axis(), room))
    expect(calm(plotFrame(400, 300, axis(), axis(), room))).toBe(first)
    expect(calm(plotFrame(400, 300, axis(), axis({ ends: [0, 80] }), room))).not.toBe(first)
  })
})

describe('names at the ends of lines', () => {
  const boxOf = ({ y, height }: EndLabel) => ({ x: 0, y: y - height / 2, width: 10, height })
  test('never touch, keep the order of their ends, and stay between top and bottom', () => {
    fc.assert(
      fc.property(fc.array(between(20, 280), { minLength: 1, maxLength: 6 }), (ends) => {
        const wishes = ends.map((at, index) => ({ id: `${index}`, name: `Option ${index}`, figure: '$1 M', at }))
        const labels = endLabels(wishes, 100, 10, 300)
        for (const [index, label] of labels.entries()) {
          const box = boxOf(label)
          expect(box.y).toBeGreaterThanOrEqual(10 - 1e-9)
          expect(box.y + box.height).toBeLessThanOrEqual(300 + 1e-9)
          for (const other of labels.slice(index + 1)) {
            expect(touches(box, boxOf(other))).toBe(false)
            expect(other.at).toBeGreaterThanOrEqual(label.at)
          }
        }
      }),
    )
  })
  test('stand at their ends where nothing pushes them away', () => {
    const labels = endLabels([{ id: 'a', name: 'Build', figure: '$2 M', at: 100 }], 90, 0, 300)
    expect(labels[0]).toMatchObject({ y: 100, at: 100, lines: ['Build'] })
  })
  test('take several lines rather than more room', () => {
    const wish = { id: 'a', name: 'Qwen3 32B, hosted by others', figure: '$2 M', at: 1 }
    const width = endRoom([wish], 120)
    expect(width).toBeLessThan(100)
    expect(endLabels([wish], width, 0, 100)[0]?.lines.length).toBeGreaterThan(1)
    expect(endSize.figure).toBeGreaterThanOrEqual(11)
  })
})

describe('a limit on what runs across', () => {
  const plot = plotFrame(400, 300, axis(), axis(), { ...room, top: gateRoom })
  const limit = { id: 'limit', at: 36, label: 'payback limit 36', name: 'Payback limit', says: '36 months', step: 1 }
  test('has its words over the plot, within the picture wherever it stands', () => {
    for (const at of [0, 3, 36, 60, 90]) {
      const { text, line } = uprightGate(plot, { ...limit, at }, 398)
      expect(text.y).toBeLessThan(plot.frame.y)
      expect(line.from.x).toBeGreaterThanOrEqual(plot.frame.x)
      expect(line.from.x).toBeLessThanOrEqual(plot.frame.x + plot.frame.width)
    }
    expect(uprightGate(plot, { ...limit, at: 0 }, 398).text.anchor).toBe('start')
  })
})

describe('keys of a chart', () => {
  const press = (key: string, at: number | undefined, over = {}) =>
    readingKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...over }, at, 10, 4)
  test('go from mark to mark, in big steps with Shift or Page, and to the ends', () => {
    expect(press('ArrowRight', 3)).toEqual({ to: 4 })
    expect(press('ArrowLeft', 0)).toEqual({ to: 0 })
    expect(press('ArrowRight', 3, { shiftKey: true })).toEqual({ to: 7 })
    expect(press('PageDown', 8)).toEqual({ to: 9 })
    expect(press('PageUp', 5)).toEqual({ to: 1 })
    expect(press('Home', 5)).toEqual({ to: 0 })
    expect(press('End', 5)).toEqual({ to: 9 })
    expect(press('ArrowDown', undefined)).toEqual({ to: 0 })
  })
  test('let go with Escape, and leave everything else to the page', () => {
    expect(press('Escape', 2)).toEqual({ to: undefined })
    expect(press('Escape', undefined)).toBeUndefined()
    expect(press('a', 2)).toBeUndefined()
    expect(press('ArrowRight', 2, { ctrlKey: true })).toBeUndefined()
    expect(
      readingKey({ key: 'Home', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }, 0, 0, 4),
    ).toBeUndefined()
  })
})
