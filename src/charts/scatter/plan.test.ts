import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textBox } from '../look/text-box.ts'
import { boxAround, isWithin, touches } from '../place/box.ts'
import { frontierLine, inReadingOrder, isDrawnAlike, markNear, placedMarks } from './marks.ts'
import { calmPlans } from './plan.ts'
import { endsOf, plotOf, type PlotGiven } from './plot.ts'
import { cost, point, quality, shapes, someGates, somePoints } from './scatter.fixture.ts'
import type { ScatterPoint } from './scatter-point.ts'

const given = (over: Partial<PlotGiven> = {}): PlotGiven => ({
  width: 362,
  height: 362,
  x: cost,
  y: quality,
  points: somePoints,
  gates: someGates,
  shapes,
  ...over,
})
const rest = { dragging: false, moving: false }
const dragged = { dragging: true, moving: true }
const planOf = (over: Partial<PlotGiven> = {}) => calmPlans()(given(over), rest)

const anyPoints: fc.Arbitrary<readonly ScatterPoint[]> = fc
  .array(fc.tuple(fc.integer({ min: 2, max: 900 }), fc.integer({ min: 30, max: 99 }), fc.boolean()), {
    minLength: 1,
    maxLength: 14,
  })
  .map((rows) =>
    rows.map(([dollars, percent, feasible], index) =>
      point(`Option ${index}, with words`, dollars / 1e4, percent / 100, {
        feasible,
        fails: feasible ? '' : 'over the cost limit',
        recommended: index === 0 && feasible,
        figures: '$0.0034, 2.2 s',
      }),
    ),
  )

describe('the plan of the scatter', () => {
  test('names every option of a design review, at any width', () => {
    for (const width of [330, 362, 480, 700, 960, 1100]) {
      const { labels } = planOf({ width, height: Math.min(430, Math.max(362, width)) })
      expect(labels.map(({ id }) => id).toSorted(), String(width)).toEqual(somePoints.map(({ id }) => id).toSorted())
    }
  })
  test('lets no label touch another, a limit’s label, a mark, or the edge', () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 300, max: 1100 }), (points, width) => {
        const { labels, plot, marks, gates } = planOf({ points, width })
        const texts = gates.filter(({ text }) => text.lines.length > 0).map(({ text }) => textBox(text))
        for (const [index, { placed }] of labels.entries()) {
          expect(isWithin(placed.box, plot.frame)).toBe(true)
          for (const other of labels.slice(index + 1)) expect(touches(placed.box, other.placed.box)).toBe(false)
          for (const box of texts) expect(touches(placed.box, box)).toBe(false)
          for (const mark of marks) expect(touches(placed.box, boxAround(mark, mark.radius))).toBe(false)
        }
        expect(texts.length === 2 && texts[0] && texts[1] && touches(texts[0], texts[1])).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
  test('says which limit fails where there is room', () => {
    const notes = planOf({ width: 900, height: 500 })
      .labels.filter(({ strength }) => strength === 'out')
      .map(({ note }) => note)
    expect(notes.filter((note) => note !== '').length).toBeGreaterThanOrEqual(6)
  })
  test('is the very same for the same input, and its axes hold still while a limit is dragged', () => {
    const planFor = calmPlans()
    const first = planFor(given(), rest)
    expect(planFor(given(), rest)).toBe(first)
    const tight = someGates.map((gate) => (gate.axis === 'x' ? { ...gate, at: 0.9 } : gate))
    expect(planFor(given({ gates: tight }), dragged).plot.x.axis).toEqual(first.plot.x.axis)
    expect(planFor(given({ gates: [...tight] }), rest).plot.x.axis).not.toEqual(first.plot.x.axis)
  })
  test('places no label anew while a limit is moved elsewhere, and does once the hand is gone', () => {
    const planFor = calmPlans()
    const [wide, tight] = [given(), given({ gates: someGates.map((gate) => ({ ...gate, at: gate.at * 1.001 })) })]
    const first = planFor(wide, rest)
    const moving = planFor({ ...wide, gates: tight.gates }, { dragging: false, moving: true })
    expect(moving.labels).toEqual(first.labels)
    expect(moving.gates).not.toEqual(first.gates)
    const said = { ...wide, points: somePoints.map((point) => ({ ...point, fails: point.fails && '9.9 s over' })) }
    const now = planFor(said, { dragging: false, moving: true })
    expect(now.labels.map(({ placed }) => placed)).toEqual(first.labels.map(({ placed }) => placed))
    const notes = now.labels.filter(({ strength }) => strength === 'out').map(({ note }) => note)
    expect(notes).toContain('9.9 s over')
    expect(notes.every((note) => note === '' || note === '9.9 s over')).toBe(true)
    expect(planFor(said, rest)).not.toBe(now)
  })
  test('keeps labels where they were when marks move a little', () => {
    const planFor = calmPlans()
    const first = planFor(given(), rest)
    const moved = somePoints.map((entry) =>
      entry.x ? { ...entry, x: { ...entry.x, p50: entry.x.p50 * 1.01 } } : entry,
    )
    const next = planFor(given({ points: moved }), rest)
    const same = next.labels.filter(
      ({ id, placed }) => first.labels.find((label) => label.id === id)?.placed.place === placed.place,
    )
    expect(same.length).toBeGreaterThanOrEqual(somePoints.length - 2)
  })
})

describe('axes', () => {
  test('hold every best estimate and every limit', () => {
    const [low, high] = endsOf(given(), 'x')
    expect(low).toBeLessThan(0.0002)
    expect(high).toBeGreaterThan(0.062)
    expect(endsOf(given({ x: { ...cost, ends: [0.001, 1] } }), 'x')).toEqual([0.001, 1])
    expect(endsOf(given({ points: [], gates: [] }), 'y')).toEqual([0, 1])
  })
  test('keep their numbers apart and put the unit at the last one', () => {
    const plot = plotOf(given(), [0.0002, 0.1], [0.7, 0.95])
    expect(plot.yTicks.at(-1)?.text).toBe('95\u202f%')
    expect(plot.yTicks.slice(0, -1).every(({ text }) => !text.includes('%'))).toBe(true)
    for (const [index, tick] of plot.xTicks.entries())
      expect(tick.at - (plot.xTicks[index - 1]?.at ?? -Infinity)).toBeGreaterThan(30)
  })
})

describe('marks', () => {
  const plot = plotOf(given(), [0.0001, 0.1], [0.7, 0.95])
  test('without a figure stand at the start of that axis; without any they are in the table alone', () => {
    const [edge, ...rest] = placedMarks(plot, [
      point('a', 1, 0.8, { x: undefined }),
      point('b', 1, 0.8, { x: undefined, y: undefined }),
    ])
    expect(edge?.x).toBe(plot.frame.x)
    expect(rest).toEqual([])
  })
  test('beyond the ends stand at the end', () => {
    expect(placedMarks(plot, [point('a', 50, 0.2)])[0]).toMatchObject({
      x: plot.frame.x + plot.frame.width,
      y: plot.frame.y + plot.frame.height,
    })
  })
  test('on the front are joined by steps from the cheapest on', () => {
    const marks = placedMarks(plot, somePoints)
    const line = frontierLine(marks, cost)
    expect(line).toHaveLength(7)
    for (const [index, { x, y }] of line.slice(1).entries()) {
      const before = line[index]
      expect(before && x >= before.x && y <= before.y && (x === before.x || y === before.y)).toBe(true)
    }
    expect(frontierLine(marks, { ...cost, better: 'high' })[0]?.x).toBe(line.at(-1)?.x)
  })
  test('are read from left to right, and found by the nearest place', () => {
    const marks = placedMarks(plot, somePoints)
    const xs = inReadingOrder(marks).map(({ x }) => x)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    const [cascade] = marks
    if (!cascade) throw new Error('a mark')
    expect(markNear(marks, { x: cascade.x + 4, y: cascade.y - 3 }, 20)?.point.id).toBe('Cascade')
    expect(markNear(marks, { x: -500, y: 0 }, 20)).toBeUndefined()
  })
})

test('marks are drawn alike unless a figure moves, or the range of one that speaks', () => {
  const one = point('One', 0.001, 0.8)
  if (!one.x) throw new Error('The point has no figure')
  const wider = { ...one.x, p95: 2 * one.x.p95 }
  const of = (over: Partial<ScatterPoint>): readonly ScatterPoint[] => [{ ...one, ...over }]
  expect(isDrawnAlike(of({ speaks: true }), of({ speaks: true }))).toBe(true)
  expect(isDrawnAlike(of({ speaks: true }), of({ speaks: true, x: wider }))).toBe(false)
  expect(isDrawnAlike(of({ speaks: false }), of({ speaks: false, x: wider }))).toBe(true)
  expect(isDrawnAlike(of({ speaks: false }), of({ speaks: false, x: { ...wider, p50: 2 * wider.p50 } }))).toBe(false)
  expect(isDrawnAlike(of({ speaks: false }), [])).toBe(false)
})
