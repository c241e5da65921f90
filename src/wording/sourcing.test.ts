import { describe, expect, test } from 'vitest'
import { energyToday } from '../alternatives/sourcing/energy.ts'
import { gpusToday, ownedOf, requestsPerMonth, runningAt, runningOf } from '../alternatives/sourcing/running.ts'
import { plainText } from '../base/phrase.ts'
import { ofHundred, say } from '../base/format.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { rateSpan } from '../engine/sourcing/internal-rate.ts'
import { buildSureness, sayMoneySure } from './sourcing-sure.ts'
import { sayBars, sayEnd, sayStillFlips, sayUnderBars } from './sourcing-measure.ts'
import { sayBinds } from './sourcing-binds.ts'
import { sayEnergy } from './sourcing-energy.ts'
import { sayFactors } from './sourcing-factors.ts'
import { sayFigures, sayRate } from './sourcing-figures.ts'
import { sayOutside } from './sourcing-outside.ts'
import { sayPlotted } from './sourcing-plotted.ts'
import { money as usd } from './sourcing.ts'
import { scenarioWith, sourcingOf, twoSides } from './sourcing.fixture.ts'
import { whyAbsent } from './sourcing-why.ts'

const { evaluation, counts, read } = sourcingOf(twoSides, true, 400)
const { found, point } = read
if (found.kind !== 'compared' || !point || !counts.money) throw new Error('No two sides')
const { money } = found
const drawn = counts.money
const oneSide = sourcingOf(scenarioWith('code-review'))
const texts = (phrases: Parameters<typeof plainText>[0][]): readonly string[] => phrases.map(plainText)

describe('figures of building', () => {
  const figures = sayFigures(money, point, drawn)
  const valueOf = (name: string) => figures.find((one) => one.name.startsWith(name))

  test('each names the months that it is over', () => {
    expect(valueOf('Payback')?.name).toBe(`Payback, over ${say('months', money.question.months)}`)
    expect(valueOf('Discounted payback')?.name).toBe(`Discounted payback, over ${say('months', money.question.months)}`)
    expect(valueOf('Net present value')?.name).toContain(say('months', money.horizon))
  })

  test('they are those of the money', () => {
    expect(valueOf('Net present value')?.value).toContain(usd(point.horizon.npv))
    expect(valueOf('Saving by month')?.value).toBe(usd(point.savingByLimit))
    const { payback } = point.axis
    expect(valueOf('Payback')?.value).toContain(payback.kind === 'paid-back' ? `month ${payback.month}` : 'within')
  })

  test('a payback beyond the months looked at names these, not the horizon', () => {
    const later = { ...point, axis: { ...point.axis, payback: { kind: 'never', because: 'beyond-horizon' } as const } }
    const said = sayFigures(money, later, drawn).find(({ name }) => name.startsWith('Payback'))
    expect(said?.value).toBe(`does not pay back within ${say('months', money.question.months)}`)
  })

  test('a rate that is not found says between which rates it was looked for', () => {
    expect(rateSpan[0]).toBe(-0.95)
    expect(rateSpan[1]).toBeGreaterThan(93_000)
    expect(rateSpan[1]).toBeLessThan(94_000)
    expect(sayRate({ kind: 'none', because: 'no-root' })).toMatch(/^none between .95\s% and 9\d,000\s× a year$/)
    expect(sayRate({ kind: 'rate', rate: 0.5 })).toMatch(/^50\s% a year$/)
    expect(sayRate({ kind: 'rate', rate: 11 })).toMatch(/^above 1,000\s% a year$/)
  })
})

describe('how sure', () => {
  const sure = buildSureness(read, drawn)

  test('no word without both counts, and these are those of the draws', () => {
    const [lead, paid, rule] = texts([...sayMoneySure(evaluation, read, { money: drawn, sure, chance: counts.chance })])
    expect(lead).toContain(`in ${sure?.wins} of 100 draws and is good enough in ${sure?.goodEnough} of 100`)
    expect(paid).toContain(`in ${ofHundred(drawn.inTime)} of 100`)
    expect(rule).toContain(`it reads ${say('share', counts.chance ?? 0)}`)
    expect(rule).toContain(`the draws count ${ofHundred(drawn.worthIt)} of 100`)
  })

  test('nothing is claimed before it is counted, or where nothing is compared', () => {
    const none = { money: undefined, sure: undefined, chance: undefined }
    expect(texts([...sayMoneySure(evaluation, read, none)])).toEqual(['Counting draws.'])
    expect(texts([...sayMoneySure(oneSide.evaluation, oneSide.read, none)])).toEqual([
      'Nothing is compared, so nothing is drawn.',
    ])
  })
})

describe('what binds', () => {
  test('the rule is that of the scenario, and where it turns is a flip that was found', () => {
    const [rule, ...turns] = texts([...sayBinds(evaluation, read, counts)])
    expect(rule).toContain(say('share', money.required))
    expect(rule).toContain(say('months', money.limit))
    expect(turns).toHaveLength(2)
    for (const [k, id] of ['limits.paybackMonths', 'sourcing.requiredProbability'].entries()) {
      const turning = (counts.tracks?.[id]?.stretches ?? []).length > 1
      expect(turns[k]).toMatch(turning ? /: at .* the answer is (Build|Buy)\.$/ : /no value on its track/)
    }
  })

  test('of inputs that have not been moved yet nothing is said', () => {
    expect(sayBinds(evaluation, read, undefined)).toHaveLength(1)
    expect(texts([...sayBinds(oneSide.evaluation, oneSide.read, undefined)])[0]).toContain('nothing to compare')
  })
})

describe('worth measuring', () => {
  test('says of an input that it decides alone only where its bar crosses 0', () => {
    const bars = counts.bars ?? []
    const deciding = bars.filter(({ low, high }) => low.saving > 0 !== high.saving > 0)
    const [lead, ...said] = texts([...sayBars(bars, money.required, 2)])
    expect(lead).toMatch(deciding.length > 0 ? /^Each of these alone decides/ : /^No input alone/)
    expect(said).toHaveLength(Math.min(3, deciding.length > 0 ? deciding.length : bars.length))
    const other = bars.filter(({ zero }) => zero === undefined)
    expect(texts([...sayBars(other, money.required, 0)])[0]).toMatch(/^No input alone/)
    expect(texts([...sayBars(undefined, money.required, 0)])).toEqual(['Moving each input through its range.'])
  })

  test('says what can still flip only where none decides alone and a flip was found', () => {
    const bars = counts.bars ?? []
    const none = bars.map(({ id, low, high }) => ({ id, low, high }))
    const still = sayStillFlips(none, 0.8, 1)
    expect(still).toMatch(/^The answer can still flip: .* probability of saving of 80/)
    expect(texts([...sayBars(none, 0.8, 1)])[0]).toContain(still)
    expect(sayUnderBars(none, 0, 0.8, 1)).toBe(`No input decides alone. ${still}`)
    expect(sayStillFlips(none, 0.8, 0)).toBe('')
    expect(sayUnderBars(none, 0, 0.8, 0)).toBe('')
    const deciding = none.map((bar) => ({ ...bar, zero: bar.low.value }))
    expect(sayStillFlips(deciding, 0.8, 1)).toBe('')
    expect(sayUnderBars(deciding, 1, 0.8, 1)).toMatch(/^◇ This input alone/)
  })

  test('says an end with two digits, money and whole numbers with three', () => {
    const said = (id: string, value: number): string => {
      const parameter = parameterOf(id)
      return parameter && 'track' in parameter ? sayEnd(parameter, value) : ''
    }
    expect(said('sourcing.priceDecline', 0.8524)).toMatch(/^0\.85/)
    expect(said('workload.requestsPerDay', 437.7)).toMatch(/^438/)
    expect(said('limits.costPerRequest', 0.004738)).toContain('$0.00474')
  })
})

describe('the table of factors', () => {
  test('a request costs a month over its requests', () => {
    const running = runningOf(money)
    if (!running) throw new Error('No line against a staircase')
    const { bought, owned } = runningAt(running, running.today)
    const row = sayFactors(evaluation, money).find(({ factor }) => factor === 'Operational cost at scale')
    expect(row?.build).toBe(`${usd(owned)} a month, ${say('USD', owned / running.today)} a request`)
    expect(row?.buy).toBe(`${usd(bought)} a month, ${say('USD', bought / running.today)} a request`)
  })

  test('the difference in solved tasks is that of the two options', () => {
    const [bought, built] = [money.ways[money.buy], money.ways[money.build]].map(
      (way) => evaluation.outcomes[way?.alternative ?? -1],
    )
    const gap = (built?.quality?.p50 ?? 0) - (bought?.quality?.p50 ?? 0)
    const row = sayFactors(evaluation, money).find(({ factor }) => factor === 'Differentiation value')
    expect(row?.build).toMatch(gap > 0 ? /; \+/ : gap < 0 ? /; \u2212/ : /; /)
  })
})

describe('energy', () => {
  test('is that of the GPUs for the hours that they are on, shared by the requests, with whose figure it is', () => {
    const energy = energyToday(evaluation, money)
    const gpus = gpusToday(money, money.build)?.gpus ?? 0
    const requests = requestsPerMonth(money.question.demand.requestsPerDay)
    const hours = ownedOf(money)?.gpuHours ?? 0
    if (!energy || energy.request.kind === 'none') throw new Error('Not known')
    expect(energy.kilowattHoursMonth).toBeCloseTo(gpus * energy.kilowatts * hours, 6)
    expect(energy.request.wattHours * requests).toBeCloseTo(energy.kilowattHoursMonth * 1000, 3)
    const said = plainText(sayEnergy(evaluation, money))
    expect(said).toMatch(/^Energy, at most: [\d,]+\skWh a month, [\d.]+\sWh a request\. \d+ GPUs? at [\d.]+\skW/)
    expect(said).toContain('SemiAnalysis, 2026-04-03')
  })

  test('nothing is said of a GPU that the catalogue has no figure for', () => {
    const accelerators = (evaluation.edition.accelerators ?? []).map(({ id, name, prices }) => ({ id, name, prices }))
    expect(sayEnergy({ ...evaluation, edition: { ...evaluation.edition, accelerators } }, money)).toEqual([])
  })
})

test('what is outside the money has the weight that it was given, and no figure of money', () => {
  const weighed = sourcingOf(scenarioWith('half-a-trillion-tokens', { 'sourcing.controlWeight': 40 }))
  const compared = weighed.read.found
  if (compared.kind !== 'compared') throw new Error('No two sides')
  const said = sayOutside(weighed.evaluation, compared.money)
  expect(said[0]?.name).toBe('Control (you: 40 of 100)')
  expect(said.map(({ value }) => value).join()).not.toContain('$')
  expect(sayOutside(evaluation, undefined)[0]?.value).toContain('one side alone')
})

test('what is plotted names the horizon and the limit', () => {
  const said = plainText(sayPlotted(evaluation, read))
  expect(said).toContain(say('months', money.horizon))
  expect(said).toContain(say('months', money.limit))
})

test('each way that cannot be had says why', () => {
  const absent = oneSide.read.found.kind === 'compared' ? [] : oneSide.read.found.absent
  expect(absent.length).toBeGreaterThan(0)
  expect(whyAbsent(absent)).toHaveLength(absent.length)
  for (const text of texts([...whyAbsent(absent)])) expect(text).toMatch(/: .+\.$/)
})
