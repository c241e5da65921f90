import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../alternatives/evaluate.ts'
import { trackOf } from '../../../alternatives/track.ts'
import { edition } from '../../../catalog/edition.fixture.ts'
import type { InputValue, NumericParameter } from '../../../scenario/parameter.ts'
import { parameterOf, parameters } from '../../../scenario/parameters.ts'
import { scenarioOf } from '../../../scenario/presets.ts'
import { sameValue } from '../../../scenario/same-value.ts'
import { axisOf, draggedValue, steppedValue } from '../../../scenario/track-values.ts'
import { optionName, winnerOf } from '../../../wording/names.ts'
import { isTall, partOf, rowModel, ticksOf, withPart } from './row-model.ts'

const numeric = (id: string): NumericParameter => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) throw new Error(`No number ${id}`)
  return parameter
}

const tokens = numeric('workload.inputTokens')
const cost = numeric('limits.costPerRequest')
const quality = numeric('limits.quality')

const start = scenarioOf('real-time-customer-support', edition.id)

const rowOf = (parameter: NumericParameter, value: InputValue, withTrack = true) => {
  const scenario = { ...start, inputs: { ...start.inputs, [parameter.id]: value } }
  const evaluation = evaluate(scenario, edition)
  const preset = start.inputs[parameter.id] ?? parameter.usual
  return rowModel({
    parameter,
    value,
    resetTo: sameValue(value, preset) ? undefined : preset,
    winner: winnerOf(evaluation)?.alternative.option,
    track: withTrack ? trackOf(scenario, edition, parameter.id) : undefined,
    nameOf: (option) => optionName(evaluation, option),
    colourOf: (option) => `colour of ${option}`,
  })
}

describe('what a row shows', () => {
  test('a limit is one gate with its flips, and the usual place only when it was moved', () => {
    const row = rowOf(cost, start.inputs[cost.id] ?? null)
    expect(row.thumbs.map(({ kind }) => kind)).toEqual(['at-most'])
    expect(row.usual).toBeUndefined()
    expect(row.note).toMatch(/^flips from \$[\d.]+ (down|up)$/)
    expect(rowOf(cost, 0.02).usual).toBeGreaterThan(0)
  })

  test('the pieces cover the track without a gap, each in the colour of its winner', () => {
    const { pieces } = rowOf(cost, 0.03)
    expect(pieces[0]?.from).toBeCloseTo(0, 9)
    expect(pieces.at(-1)?.to).toBeCloseTo(1, 9)
    for (const [index, piece] of pieces.entries())
      if (index > 0) expect(piece.from).toBeCloseTo(pieces[index - 1]?.to ?? -1, 9)
    expect(pieces.some(({ colour }) => colour === undefined)).toBe(true)
  })

  test('a range has three thumbs in order', () => {
    const { thumbs } = rowOf(tokens, { low: 1500, high: 6000 })
    expect(thumbs.map(({ kind }) => kind)).toEqual(['end', 'thumb', 'end'])
    expect(thumbs.map(({ at }) => at)).toEqual(thumbs.map(({ at }) => at).toSorted((a, b) => a - b))
    expect(thumbs[1]?.says).toMatch(/^3,000, log scale\. GPT-5\.5 wins\./)
  })

  test('a limit that is off rests at its open end; a value beyond the track has an arrow', () => {
    expect(rowOf(cost, null)).toMatchObject({ off: true, shown: { number: 'off' } })
    expect(rowOf(cost, null).thumbs[0]?.at).toBe(1)
    expect(rowOf(quality, null).thumbs[0]?.at).toBe(0)
    expect(rowOf(cost, 50).beyond).toBe('high')
    expect(rowOf(cost, 1e-7).beyond).toBe('low')
  })

  test('as long as the track is not there, nothing is claimed about flips', () => {
    expect(rowOf(cost, 0.03, false)).toMatchObject({ note: '', pieces: [], flips: {} })
  })
})

describe('moving a value', () => {
  test('a pointer sets three digits on uneven scales and whole points on even ones', () => {
    expect(draggedValue(cost, 0.437)).toBe(Number(draggedValue(cost, 0.437).toPrecision(3)))
    expect(draggedValue(quality, 0.6034)).toBe(0.6)
    expect([draggedValue(cost, 0), draggedValue(cost, 1)]).toEqual([...cost.track])
  })

  test('keys move by one point, 5 % or one', () => {
    expect(steppedValue(quality, 0.6, 1)).toBe(0.61)
    expect(steppedValue(cost, 0.03, 1)).toBe(0.032)
    expect(steppedValue(numeric('priorities.cost'), 10, -10)).toBe(0)
  })

  test('a press moves every number off each end of its track, and the ends stop it', () => {
    for (const parameter of parameters) {
      if (!('track' in parameter)) continue
      const [low, high] = parameter.track
      expect(steppedValue(parameter, low, 1), parameter.id).toBeGreaterThan(low)
      expect(steppedValue(parameter, high, -10), parameter.id).toBeLessThan(high)
      expect([steppedValue(parameter, low, -1), steppedValue(parameter, high, 10)], parameter.id).toEqual([low, high])
    }
  })

  test('low, best and high never cross, and the ends never meet', () => {
    const range = { low: 10, best: 20, high: 30 }
    expect(withPart(tokens, range, 'low', 25)).toEqual({ low: 20, best: 20, high: 30 })
    expect(withPart(tokens, range, 'high', 5)).toEqual({ low: 10, best: 20, high: 20 })
    expect(withPart(tokens, range, 'best', 99)).toEqual({ low: 10, best: 30, high: 30 })
    const met = { low: 20, best: 20, high: 30 }
    expect(withPart(tokens, met, 'high', 1)).toBe(met)
    expect(withPart(tokens, { low: 100, high: 400 }, 'low', 999)).toEqual({ low: 200, high: 400 })
    expect(withPart(tokens, 7, 'best', 9)).toBe(9)
    expect([0, 1, 2].map((thumb) => partOf(range, thumb))).toEqual(['low', 'best', 'high'])
  })
})

describe('what a row is made of', () => {
  test('an uneven track has a tick at each decade, an even one has none', () => {
    expect(ticksOf(axisOf(cost))).toHaveLength(5)
    expect(ticksOf(axisOf(cost)).map((at) => Number((at * 6).toFixed(9)))).toEqual([1, 2, 3, 4, 5])
    expect(ticksOf(axisOf(quality))).toEqual([])
    expect(ticksOf({ scale: 'logit', low: 0.5, high: 0.9999 })).toHaveLength(3)
  })

  test('whether a name has its own line hangs on the name alone', () => {
    expect(isTall(tokens, 'Input tokens')).toBe(false)
    expect(isTall(tokens, 'Input tokens a request')).toBe(true)
    expect(isTall(numeric('limits.p95Seconds'), 'A name as long as this one')).toBe(false)
  })

  test('a limit that is off still says where the answer would flip', () => {
    expect(rowOf(cost, null).note).toMatch(/^flips from \$[\d.]+ down$/)
    expect(rowOf(numeric('workload.otherSeconds'), 0).note).toMatch(/^flips from .* up$/)
  })
})
