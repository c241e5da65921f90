import { describe, expect, test } from 'vitest'
import { plainText } from '../../base/phrase.ts'
import { assess } from './assess.ts'
import { moneySeries } from './money-series.ts'
import { present } from './present.ts'
import { readingOf, scenarioWith } from './reading.fixture.ts'
import { dotsSeries, roundAbove, tornadoSeries } from './saving-series.ts'
import { stairsSeries } from './stairs-series.ts'
import { states } from './states.fixture.ts'
import { wayRows } from './way-rows.ts'

const slotOf = (): 'c0' => 'c0'

/** Every text of a model, to look for what no reader should meet. */
const textsOf = (value: unknown, path = ''): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || path.split('.').length > 8) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'assessed' ? [] : textsOf(inner, `${path}.${key}`)))
}

describe.each(states)('$name', ({ preset, inputs, state, sentence }) => {
  const assessed = assess(readingOf(scenarioWith(preset, inputs), false, 1000))
  const model = present(assessed)

  test('says so', () => {
    expect(plainText(model.headline.message)).toMatch(sentence)
    expect(model.headline.state).toBe(state)
  })

  test('no text says that something is not a number', () => {
    const texts = [...textsOf(model), ...textsOf(wayRows(assessed))]
    expect(texts.length).toBeGreaterThan(10)
    for (const text of texts) expect(text).not.toMatch(/NaN|Infinity|undefined|\$-|--/)
  })
})

test('what others stay under is above each of them', () => {
  expect([14_700, 9400, 9600, 10_000, 0.034, 96].map(roundAbove)).toEqual([20_000, 10_000, 10_000, 20_000, 0.04, 100])
})

describe('series', () => {
  const scenario = scenarioWith('half-a-trillion-tokens', {
    'limits.costPerRequest': null,
    'workload.requestsPerDay': 14_000_000,
    'sourcing.priceDecline': { low: 1, best: 1.25, high: 2 },
  })
  const assessed = assess(readingOf(scenario, true, 400))

  test('a ring where the payback is, an interval, and an arrow where it may come later', () => {
    const series = moneySeries(assessed, slotOf)
    expect(series?.lines.map(({ id }) => id)).toEqual(['api', 'hosted', 'self', 'own'])
    expect(series?.payback.month).toBe(assessed.read.point?.axis.payback.kind === 'paid-back' ? 6 : 'later')
    expect(series?.payback.interval?.[2]).toBe('later')
    expect(series?.payback.label).toMatch(/^payback month 6, owes again in 1\d, median /)
    expect(series?.limit.at).toBe(36)
  })

  test('the named crossing is the last one', () => {
    const series = stairsSeries(assessed, slotOf)
    const named = series?.crossings.filter((crossing) => 'label' in crossing)
    expect(named).toHaveLength(1)
    expect(named?.[0]).toBe(series?.crossings.at(-1))
    expect(series?.regimes.parts.map(({ answer }) => answer)).toContain('depends')
  })

  test('the staircase never falls, and steps', () => {
    const points = stairsSeries(assessed, slotOf)?.stairs.points ?? []
    for (const [k, { x, y }] of points.entries()) {
      expect(x).toBeGreaterThanOrEqual(points[k - 1]?.x ?? 0)
      expect(y).toBeGreaterThanOrEqual((points[k - 1]?.y ?? 0) * (1 - 1e-9))
    }
    expect(new Set(points.map(({ y }) => y.toPrecision(6))).size).toBeGreaterThan(20)
  })

  test('at most eight bars, the widest first, and a diamond where one alone crosses 0', () => {
    const series = tornadoSeries(assessed, slotOf)
    const widths = series?.bars.map(({ low, high }) => Math.abs(high.saving - low.saving)) ?? []
    expect(widths).toHaveLength(8)
    expect(widths.toSorted((x, y) => y - x)).toEqual(widths)
    for (const bar of series?.bars ?? []) expect('flips' in bar).toBe(bar.low.saving > 0 !== bar.high.saving > 0)
    expect(series?.rest).toMatch(/^\d+ others under \$/)
  })

  test('fifty dots, and those in time are the share that is printed', () => {
    const series = dotsSeries(assessed, slotOf)
    const all = (series?.months.length ?? 0) + (series?.later ?? 0)
    expect(all).toBe(50)
    const inTime = series?.months.filter((month) => month < series.limit).length ?? 0
    expect(Math.abs(inTime / 50 - (series?.inTime ?? 0))).toBeLessThanOrEqual(0.02)
  })
})
