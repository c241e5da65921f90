import { describe, expect, test } from 'vitest'
import { evaluate } from '../../alternatives/evaluate.ts'
import { regimesOf } from '../../alternatives/regimes.ts'
import { edition } from '../../catalog/edition.fixture.ts'
import { describeRegimes, regimeTable } from '../../charts/regimes/describe.ts'
import { isRange } from '../../scenario/values.ts'
import { winnerOf } from '../../wording/names.ts'
import { keyedPair, placedPair, sayPresent, typedPair } from '../pair-inputs.ts'
import { pairChoices, pairSeries, pairWith, sayPlace } from './pair-series.ts'
import { readingOf } from './reading.fixture.ts'
import { pairData } from './take-away-pair.ts'

const ids = { x: 'workload.outputTokens', y: 'limits.p95Seconds' }
const plain = readingOf('real-time-customer-support', {}, [ids.x, ids.y])
const { evaluation } = plain
const regimes = regimesOf(evaluation.scenario, edition, ids.x, ids.y)
const reading = { ...plain, pair: { ...ids, regimes, outdated: false } }
const series = pairSeries(reading)

describe('the map of two inputs', () => {
  test('has its axes, the present pair, its range and the winner of the headline', () => {
    expect(series?.x.title).toBe('Output tokens a request')
    expect(series?.y.format(4)).toMatch(/^4\.0.s$/)
    expect(series?.now.x).toBeGreaterThan(0)
    expect(series?.range?.x[0]).toBeLessThan(series?.now.x ?? 0)
    expect(series?.range?.y).toEqual([series?.now.y, series?.now.y])
    const option = winnerOf(evaluation)?.alternative.option
    expect(series?.regimes[series.winner ?? -1]?.option).toBe(option)
    expect(pairSeries(plain)).toBeUndefined()
    expect(pairSeries({ ...plain, pair: { ...ids, outdated: true } })?.grid).toBeUndefined()
  })

  test('a place sets both inputs or the one that moved; what is not known goes along', () => {
    const both = placedPair(evaluation, ids, { x: 0.5, y: 0.5 })
    expect(Object.keys(both)).toEqual([ids.x, ids.y])
    expect(isRange(both[ids.x] ?? null)).toBe(true)
    expect(Object.keys(placedPair(evaluation, ids, { y: 0.2 }))).toEqual([ids.y])
    const sure = {
      ...evaluation,
      scenario: { ...evaluation.scenario, inputs: { ...evaluation.scenario.inputs, 'limits.confidence': 0.8 } },
    }
    expect(typeof placedPair(sure, ids, { x: 0.5 })[ids.x]).toBe('number')
    expect(sayPlace(ids, { x: 0, y: 1 })).toMatch(/^Output tokens a request 1, Wait limit, p95 24.h$/)
  })

  test('a key steps, goes to an end, or to the next flip, which flips', () => {
    const track = plain.tracks[ids.y]
    const stepped = keyedPair(evaluation, track, ids.y, { kind: 'step', by: 1 })
    expect(Number(stepped[ids.y])).toBeGreaterThan(4)
    expect(keyedPair(evaluation, track, ids.y, { kind: 'end', to: 'low' })).toEqual({ [ids.y]: 0.3 })
    for (const by of [1, -1] as const) {
      const inputs = keyedPair(evaluation, track, ids.y, { kind: 'flip', by })
      const then = evaluate({ ...evaluation.scenario, inputs: { ...evaluation.scenario.inputs, ...inputs } }, edition)
      expect(winnerOf(then)?.alternative.option).not.toBe(winnerOf(evaluation)?.alternative.option)
    }
    expect(keyedPair(evaluation, undefined, ids.y, { kind: 'flip', by: 1 })).toEqual({})
  })

  test('a typed value is read by the grammar of fields, or refused with a sentence', () => {
    expect(typedPair(evaluation, ids.y, '2500ms')).toEqual({ [ids.y]: 2.5 })
    expect(typedPair(evaluation, ids.y, 'abc')).toEqual(expect.any(String))
  })

  test('a row opens its input against the one that flips soonest, and keeps the other when another row is pressed', () => {
    const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    expect(pairWith('a', rows)).toEqual({ x: 'a', y: 'b' })
    expect(pairWith('c', rows)).toEqual({ x: 'c', y: 'a' })
    expect(pairWith('c', rows, { x: 'a', y: 'b' })).toEqual({ x: 'c', y: 'b' })
    expect(pairWith('b', rows, { x: 'a', y: 'b' })).toEqual({ x: 'b', y: 'a' })
    const choices = pairChoices(['workload.outputTokens'])
    expect(choices[0]?.value).toBe('workload.outputTokens')
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
  })

  test('says what wins now also where no cell of the map has it, and of a limit that is off that it is', () => {
    const ends = { x: 'limits.p95Seconds', y: 'limits.costPerRequest' }
    const { evaluation: off } = readingOf('daily-email-summaries', { 'limits.p95Seconds': null }, [])
    const map = regimesOf(off.scenario, edition, ends.x, ends.y)
    const of = pairSeries({ evaluation: off, pair: { ...ends, regimes: map, outdated: false } })
    const option = winnerOf(off)?.alternative.option
    expect(map.options).not.toContain(option)
    if (!of?.grid) throw new Error('There is a map')
    const given = { ...of, grid: of.grid }
    expect(of.regimes[of.winner ?? -1]?.option).toBe(option)
    expect(describeRegimes(given)[1]).toBe(`${of.regimes[of.winner ?? -1]?.label} wins at the present pair.`)
    expect(regimeTable(given).rows.map(({ cells }) => cells[2]?.text)).not.toContain('yes')
    expect(sayPresent(of.inputs)).toMatch(/^Wait limit, p95 off, Cost limit \$[\d.]+\/request$/)
  })

  test('as a file it has one record a pair, with the winner of the map', () => {
    const table = pairData(reading)
    expect(table.columns.map(({ header }) => header).slice(0, 3)).toEqual([
      'workload_outputTokens_tokens',
      'limits_p95Seconds_seconds',
      'winner',
    ])
    expect(table.rows).toHaveLength(48 * 36)
    expect(new Set(table.rows.map((row) => row[2])).size).toBeGreaterThan(3)
    expect(pairData(plain).rows).toEqual([])
  })
})
