import { describe, expect, test } from 'vitest'
import { sayChanges } from '../../wording/value.ts'
import { evaluate } from '../../alternatives/evaluate.ts'
import { regionsOf, regionsWithoutLimits } from '../../alternatives/regions.ts'
import { limitedFigures } from '../../alternatives/limits.ts'
import { shownOptions } from '../../alternatives/options.ts'
import { presets } from '../../scenario/presets.ts'
import { limitIds, optionName, winnerOf } from '../../wording/names.ts'
import { flipSeries, nearestRows } from './flip-series.ts'
import { mapSeries, mixInputs, mixOf, sayMix, winningNowhere } from './map-series.ts'
import { pressedInputs, sayPressed } from './pair-series.ts'
import { mapHeight, reservedHeights, scatterHeight } from './picture-sizes.ts'
import { readingOf } from './reading.fixture.ts'
import { acrossChoices, axisLimit, axisOf, figureOf, limitInput, upChoicesFor } from './scatter-axes.ts'
import { mapData } from './take-away-data.ts'
import { scatterSeries } from './scatter-series.ts'
import { classEnds, shapeMeanings } from './scatter-shapes.ts'

type Mix = readonly [number, number, number]

const readings = new Map(presets.map(({ id }) => [id, readingOf(id)]))
const support = readings.get('real-time-customer-support') ?? readingOf('real-time-customer-support')

/** The middle of a convex polygon lies within it. */
const middleOf = (polygon: readonly Mix[]): Mix => {
  const mean = (index: 0 | 1 | 2) => polygon.reduce((sum, corner) => sum + corner[index], 0) / polygon.length
  return [mean(0) * 100, mean(1) * 100, mean(2) * 100]
}

const inputsWith = (values: ReturnType<typeof mixInputs>) => ({ ...support.evaluation.scenario.inputs, ...values })

describe.each([...readings])('the map of %s', (_, { evaluation }) => {
  const { regions, ruledOut } = mapSeries(evaluation)

  test('covers all mixes once, by options that fit', () => {
    expect(regions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    const fitting = new Set(evaluation.outcomes.filter(({ feasible }) => feasible).map((one) => one.alternative.option))
    for (const { option } of regions) expect(fitting).toContain(option)
  })

  test('names at each corner what wins there by the rule of the headline', () => {
    const { scenario } = evaluation
    const corners = [0, 1, 2].map((k) => {
      const mix = mixInputs([k === 0 ? 100 : 0, k === 1 ? 100 : 0, k === 2 ? 100 : 0])
      const then = evaluate({ ...scenario, inputs: { ...scenario.inputs, ...mix } }, evaluation.edition)
      return optionName(then, winnerOf(then)?.alternative.option)
    })
    expect(mapSeries(evaluation).corners()).toEqual(corners)
  })

  test('says of every option that wins nowhere why', () => {
    const shown = shownOptions(evaluation)
    const nowhere = winningNowhere(evaluation, shown)
    expect(nowhere.length + regions.filter(({ option }) => shown.includes(option)).length).toBe(shown.length)
    for (const { text } of nowhere)
      expect(text).toMatch(
        /^(ruled out: .+|beaten (on every count by|by a random mix:) .+|around every mix another option wins)$/,
      )
  })

  test('is hatched only where the one that would win breaks a limit, and says which', () => {
    for (const { index, share } of regionsWithoutLimits(evaluation)) {
      expect(evaluation.outcomes[index]?.violated.length).toBeGreaterThan(0)
      expect(share).toBeLessThanOrEqual(1 + 1e-9)
    }
    for (const { text } of ruledOut) expect(text).toMatch(/would win here; your .*\d.* (limit|floor).* rules? it out$/)
  })
})

test('what wins at the very mark is not said to win nowhere, and is in the file of the map', () => {
  const reading = readingOf('daily-email-summaries', mixInputs([0, 0, 100]), [])
  const option = winnerOf(reading.evaluation)?.alternative.option ?? ''
  const { regions, nowhere } = mapSeries(reading.evaluation, [option])
  expect(regions.map((region) => region.option)).not.toContain(option)
  expect(nowhere).toEqual([])
  expect(winningNowhere(reading.evaluation, [option]).map(({ text }) => text)).toEqual([
    'wins at the mark, at no mix around it',
  ])
  const { columns, rows } = mapData(reading)
  const at = columns.findIndex(({ header }) => header === 'wins_at_present_priorities')
  expect(rows.filter((row) => row[at] === 'yes').map((row) => row[0])).toEqual([optionName(reading.evaluation, option)])
})

test('at the middle of a region its option wins, and without limits the ruled-out one does', () => {
  const { scenario, edition } = support.evaluation
  for (const { option, polygons, share } of regionsOf(support.evaluation)) {
    if (share < 0.001) continue
    const mix = middleOf(polygons[0] ?? [])
    const there = evaluate({ ...scenario, inputs: inputsWith(mixInputs(mix)) }, edition)
    expect(winnerOf(there)?.alternative.option).toBe(option)
  }
  const off = { 'limits.costPerRequest': null, 'limits.quality': null, 'limits.p95Seconds': null }
  for (const { index, polygons, share } of regionsWithoutLimits(support.evaluation)) {
    if (share < 0.01) continue
    const inputs = { ...inputsWith(mixInputs(middleOf(polygons[0] ?? []))), ...off }
    const there = evaluate({ ...scenario, inputs }, edition)
    expect(winnerOf(there)?.alternative.id).toBe(support.evaluation.alternatives[index]?.id)
  }
})

test('a mix is three inputs and a name for the undo menu', () => {
  const mix = mixOf(support.evaluation)
  expect(Object.keys(mixInputs(mix))).toEqual(['priorities.cost', 'priorities.quality', 'priorities.latency'])
  expect(sayMix([10, 55, 35])).toBe('priorities: quality 55, cost 10, speed 35')
})

describe.each(
  presets
    .slice(0, 4)
    .flatMap(({ id }) =>
      acrossChoices.flatMap(({ value }) => upChoicesFor(value).map((up) => [id, value, up.value] as const)),
    ),
)('the front of %s: %s and %s', (id, across, up) => {
  const { evaluation, flips } = readings.get(id) ?? support
  const series = scatterSeries(evaluation, shownOptions(evaluation, flips), across, up)
  const sign = axisOf(up).better === 'high' ? 1 : -1
  const gated = limitedFigures.filter((limit) => series.gates.some((gate) => gate.id === limitIds[limit]))
  const all = evaluation.outcomes.flatMap((outcome) => {
    const [x, y] = [figureOf(evaluation, outcome, across)?.p50, figureOf(evaluation, outcome, up)?.p50]
    const open = outcome.reasons.length === 0 && outcome.violated.every((limit) => gated.includes(limit))
    return open && x !== undefined && y !== undefined ? [{ id: outcome.alternative.id, x, y: sign * y }] : []
  })
  const front = series.points.filter(({ onFrontier }) => onFrontier)

  test('nothing that meets the other limits beats a point of it', () => {
    expect(front.length).toBeGreaterThan(0)
    for (const { id: mine, x, y } of front) {
      const [mx, my] = [x?.p50 ?? 0, sign * (y?.p50 ?? 0)]
      const beating = all.filter((one) => one.x <= mx && one.y >= my && (one.x < mx || one.y > my))
      expect(beating, mine).toEqual([])
    }
  })

  test('everything that is not beaten and within the picture is on it', () => {
    const unbeaten = series.points.filter((point) => {
      const mine = all.find((other) => other.id === point.id)
      return mine && !all.some((one) => one.x <= mine.x && one.y >= mine.y && (one.x < mine.x || one.y > mine.y))
    })
    expect(front).toEqual(unbeaten)
  })

  test('its steps are said at the points they lead to', () => {
    expect(series.steps.map((step) => step.id).toSorted()).toEqual(
      front.flatMap(({ id: one }) => (series.wordsOf(one).step === undefined ? [] : [one])).toSorted(),
    )
    for (const { gain, price } of series.steps) {
      expect(gain).toMatch(/^\+[\d.]+.points?$|sooner$/)
      expect(price).toMatch(/ (a point|a second|an hour)/)
    }
  })
})

describe.each(acrossChoices.map(({ value }) => value))('the scatter across %s', (across) => {
  const { evaluation, flips } = support
  const series = scatterSeries(evaluation, shownOptions(evaluation, flips), across)

  test('has one recommended point, and one that speaks for each option', () => {
    expect(series.points.filter(({ recommended }) => recommended)).toHaveLength(1)
    const speaking = series.points.filter(({ speaks }) => speaks).map(({ option }) => option)
    expect(new Set(speaking).size).toBe(speaking.length)
  })

  test('says why a point is hollow, and nothing where it fits', () => {
    for (const { id, feasible } of series.points) expect(series.wordsOf(id).fails === '').toBe(feasible)
    for (const { speaks, feasible, fails } of series.points) if (speaks) expect(fails === '').toBe(feasible)
  })

  test('shows figures of the evaluation, and none of its own', () => {
    for (const { id, x, y } of series.points) {
      const outcome = evaluation.outcomes.find(({ alternative }) => alternative.id === id)
      if (!outcome) throw new Error(`${id} is nothing`)
      expect(x).toEqual(figureOf(evaluation, outcome, across))
      expect(y).toEqual(outcome.quality)
    }
  })

  test('a gate gives back the limit it stands for', () => {
    const limit = axisLimit(evaluation.scenario, across)
    for (const { id, at } of series.gates) {
      const set = limitInput(evaluation.scenario, across, id, at)[id]
      expect(Number(set) / Number(evaluation.scenario.inputs[id])).toBeCloseTo(1, 9)
    }
    expect(series.gates.some(({ axis }) => axis === 'x')).toBe(limit !== undefined)
  })
})

test('shapes code classes of the wait that end at the limit, and only those that are there', () => {
  for (const { evaluation, flips } of readings.values()) {
    const limit = Number(evaluation.scenario.inputs['limits.p95Seconds'])
    const ends = classEnds(evaluation)
    expect(ends[1]).toBe(limit)
    expect(ends.toSorted((a, b) => a - b)).toEqual(ends)
    const { shapes, points } = scatterSeries(evaluation, shownOptions(evaluation, flips), 'cost')
    expect(new Set(shapes.map(({ shape }) => shape))).toEqual(new Set(points.map(({ shape }) => shape)))
  }
  expect(shapeMeanings([1.2, 4, 60], new Set(['circle', 'triangle'])).map(({ label }) => label)).toEqual([
    '\u2264\u202f1.2\u202fs',
    'longer',
  ])
})

test('the wait that is not the limited one has no gate', () => {
  expect(axisLimit(support.evaluation.scenario, 'wait')).toBeUndefined()
  expect(sayChanges({ 'limits.quality': 0.7 })).toMatch(/^quality floor ≥.70.%$/)
})

describe('the flip strip', () => {
  const rows = flipSeries(support)

  test('is sorted by the nearest flip, and its flips are those of the panel', () => {
    const flipped = rows.map(({ id }) => id)
    expect(new Set(flipped)).toEqual(new Set(support.flips.map(({ parameter }) => parameter)))
    expect(flipped[0]).toBe(support.flips[0]?.parameter)
    for (const { parameter, at } of support.flips)
      expect(rows.find(({ id }) => id === parameter)?.flips.map(({ value }) => value)).toContain(at)
  })

  test('each value flips the answer to what it says', () => {
    const { scenario, edition } = support.evaluation
    for (const { id, flips } of rows)
      for (const { value, to } of flips) {
        const there = evaluate({ ...scenario, inputs: { ...scenario.inputs, [id]: value } }, edition)
        const winner = there.options.find((option) => option.id === winnerOf(there)?.alternative.option)
        expect(winner?.label ?? 'nothing fits').toBe(to)
      }
  })

  test('a press sets what it says', () => {
    expect(pressedInputs(support.evaluation, 'limits.quality', 0.7)).toEqual({ 'limits.quality': 0.7 })
    expect(sayPressed(support.evaluation, 'limits.quality', 0.7)).toMatch(/^70.%$/)
    expect(nearestRows(rows, false).length).toBeLessThanOrEqual(nearestRows(rows, true).length)
  })
})

test('a press takes the range along at the median, and says so where it cannot', () => {
  const at = (confidence: number) => {
    const { scenario, edition } = support.evaluation
    const range = { low: 900, best: 1200, high: 2000 }
    const inputs = { ...scenario.inputs, 'workload.inputTokens': range, 'limits.confidence': confidence }
    const evaluation = evaluate({ ...scenario, inputs }, edition)
    const set = pressedInputs(evaluation, 'workload.inputTokens', 0.7)['workload.inputTokens']
    return { set, says: sayPressed(evaluation, 'workload.inputTokens', 0.7) }
  }
  expect(at(0.5).set).toMatchObject({ low: expect.any(Number), best: expect.any(Number), high: expect.any(Number) })
  expect(at(0.5).says).not.toContain('range')
  expect(at(0.8).set).toEqual(expect.any(Number))
  expect(at(0.8).says).toMatch(/ without its range$/)
})

test('pictures keep the room they will take', () => {
  expect(scatterHeight(360)).toBeGreaterThan(mapHeight(360))
  expect(reservedHeights(760).pair).toBeLessThan(reservedHeights(760).column)
})
