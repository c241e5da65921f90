import { describe, expect, test } from 'vitest'
import { edition } from '../../catalog/edition.fixture.ts'
import { internalRate } from '../../engine/sourcing/internal-rate.ts'
import { netPresentValue } from '../../engine/sourcing/present-value.ts'
import { type Cheaper, groupsAt, staircaseCost } from '../../engine/sourcing/running-cost.ts'
import { lineCost } from '../../engine/cost/cost-line.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { presets, scenarioOf } from '../../scenario/presets.ts'
import { numberAt } from '../../scenario/values.ts'
import { evaluate, solutionOf } from '../evaluate.ts'
import { solve } from '../solve.ts'
import { gpusToday, requestsPerMonth, runningAt, runningOf } from './running.ts'
import { caseOf } from './case.ts'
import { chanceOf } from './chance.ts'
import { pointOf } from './compare.ts'
import { isOwned, type MoneyCase } from './money-case.ts'
import { sourcingReport } from './report.ts'
import { readOutOf } from './verdict.ts'
import { startMoneyDraws } from './money-drawing.ts'

const withInputs = (preset: string, inputs: Readonly<Record<string, InputValue>>) => {
  const base = scenarioOf(preset, edition.id)
  return { ...base, inputs: { ...base.inputs, 'sourcing.hosting': 'both', ...inputs } }
}

const moneyOf = (preset: string, inputs: Readonly<Record<string, InputValue>> = {}) => {
  const solution = solve(withInputs(preset, inputs), edition)
  const found = caseOf(solution)
  return found.kind === 'compared' ? { solution, money: found.money } : undefined
}

const eachPreset = presets.map(({ id }) => id)

describe.each(eachPreset)('%s', (preset) => {
  const found = moneyOf(preset, { 'sourcing.successValue': 0, 'sourcing.priceDecline': 1, 'sourcing.growthFactor': 1 })

  test('a month of what is bought costs what the alternative costs a request, times its requests (M-1)', () => {
    if (!found) return
    const { money, solution } = found
    const paths = pointOf(money).paths
    const requests = requestsPerMonth(solution.a.requestsPerDay)
    money.ways.forEach(({ kind, alternative }, way) => {
      if (isOwned(kind)) return
      const month = (paths[way]?.monthly[1] ?? 0) / requests
      const bought = money.question.bought[way]
      const upfront = (bought?.upfront ?? 0) / numberAt(solution.scenario, 'sourcing.horizonMonths') / requests
      const cost = solution.columns.cost[alternative] ?? 0
      expect(Math.abs(month + upfront - cost) / cost).toBeLessThan(1e-9)
    })
  })

  test('GPUs are those of the alternative, and never fewer with more traffic', () => {
    if (!found) return
    const { money, solution } = found
    money.ways.forEach(({ kind, alternative }, way) => {
      if (!isOwned(kind)) return
      const gpus = pointOf(money).gpus[way]
      expect(gpus?.at(-1)).toBe(solution.figures.gpus[solution.rows.cheap[alternative] ?? 0])
    })
    const running = runningOf(money)
    if (!running) return
    let before = 0
    for (let volume = running.today / 50; volume < running.today * 50; volume *= 1.07) {
      const groups = groupsAt(running.stairs, volume)
      expect(groups).toBeGreaterThanOrEqual(before)
      before = groups
    }
  })

  test('paybacks of a span are of the same months, and the same where later money counts in full', () => {
    const undiscounted = moneyOf(preset, { 'sourcing.discountRate': 0 })
    if (!undiscounted) return
    const { money } = undiscounted
    const { horizon, axis } = pointOf(money)
    expect([horizon.months, axis.months]).toEqual([money.horizon, money.question.months])
    for (const span of [horizon, axis]) expect(span.discountedPayback).toEqual(span.payback)
  })

  test('the present value at the internal rate is 0', () => {
    if (!found) return
    const { net } = pointOf(found.money).horizon
    const rate = internalRate(net)
    if (rate.kind !== 'rate') return
    const size = net.reduce((sum, usd) => sum + Math.abs(usd), 0)
    expect(Math.abs(netPresentValue(net, rate.rate)) / size).toBeLessThan(1e-6)
  })

  test('between crossings one is cheaper throughout, and at each they change places', () => {
    const running = found && runningOf(found.money)
    if (!running) return
    const { line, stairs, crossings } = running
    const ahead = (volume: number): 'staircase' | 'line' =>
      staircaseCost(stairs, volume) < lineCost(line, volume) ? 'staircase' : 'line'
    for (const { volume, cheaperAbove } of crossings.crossings.slice(-3)) {
      expect(ahead(volume * (1 + 1e-6))).toBe(cheaperAbove)
      expect(ahead(volume * (1 - 1e-6))).not.toBe(cheaperAbove)
    }
  })

  test('halving the volumes between two neighbours of a crossing ends at the crossing that is named', () => {
    const running = found && runningOf(found.money)
    if (!running) return
    const { crossings } = running.crossings
    const isAbove = (volume: number, cheaper: Cheaper): boolean => {
      const { bought, owned } = runningAt(running, volume)
      return (owned < bought ? 'staircase' : 'line') === cheaper
    }
    crossings.slice(-3).forEach(({ volume, cheaperAbove }) => {
      const k = crossings.findIndex((each) => each.volume === volume)
      let low = Math.sqrt(volume * (crossings[k - 1]?.volume ?? volume / 2))
      let high = Math.sqrt(volume * (crossings[k + 1]?.volume ?? volume * 1.2))
      for (let half = 0; half < 80; half++) {
        const middle = (low + high) / 2
        if (isAbove(middle, cheaperAbove)) high = middle
        else low = middle
      }
      expect(Math.abs(high - volume) / volume).toBeLessThan(1e-9)
    })
  })
})

test('the laws above are asked of most presets, and of returns that exist', () => {
  const found = eachPreset.flatMap((preset) => moneyOf(preset)?.money ?? [])
  expect(found.length).toBeGreaterThan(eachPreset.length / 2)
  expect(found.filter((money) => internalRate(pointOf(money).horizon.net).kind === 'rate').length).toBeGreaterThan(0)
  expect(found.filter((money) => (runningOf(money)?.crossings.crossings.length ?? 0) > 0).length).toBeGreaterThan(0)
})

test('one side alone has no money over the horizon, rather than none to pay', () => {
  const evaluation = evaluate(withInputs('half-a-trillion-tokens', { 'sourcing.hosting': 'api' }), edition)
  const { ways, money } = sourcingReport(evaluation, 0)
  expect(money).toBeUndefined()
  expect(ways.length).toBeGreaterThan(0)
  for (const way of ways) expect(way).not.toHaveProperty('presentCost')
})

test('GPUs of today are those of the alternative, whatever traffic grows to', () => {
  const found = moneyOf('half-a-trillion-tokens', { 'sourcing.growthFactor': 3 })
  if (!found) throw new Error('nothing is compared')
  const { money, solution } = found
  for (const [way, { kind, alternative }] of money.ways.entries()) {
    const own = solution.figures.gpus[solution.rows.cheap[alternative] ?? 0]
    expect(gpusToday(money, way)?.gpus).toBe(isOwned(kind) ? own : undefined)
  }
})

test('the report says what the parts say', () => {
  const evaluation = evaluate(withInputs('half-a-trillion-tokens', {}), edition)
  const report = sourcingReport(evaluation, 50)
  const { verdict, point } = readOutOf(solutionOf(evaluation))
  expect(report.verdict).toEqual(verdict)
  expect(report.money?.npv).toBe(point?.horizon.npv)
  expect(report.money?.draws?.n).toBe(50)
  expect(report.ways.map(({ kind }) => kind)).toEqual(['api', 'hosted', 'self', 'own'])
  expect(report.ways.filter(({ gpus }) => gpus).map(({ gpus }) => gpus?.length)).toEqual([60, 60])
})

test('draws in slices are draws at once', () => {
  const evaluation = evaluate(withInputs('half-a-trillion-tokens', {}), edition)
  const [sliced, whole] = [startMoneyDraws(evaluation, 60), startMoneyDraws(evaluation, 60)]
  while (sliced && !sliced.step(7));
  whole?.step(60)
  expect(sliced?.result()).toEqual(whole?.result())
})

test('the probability in closed form is near the share of 500 draws in which building saves', () => {
  const apart = eachPreset.flatMap((preset) => {
    const found = moneyOf(preset)
    const drawing = found && startMoneyDraws(evaluate(withInputs(preset, {}), edition), 500)
    drawing?.step(500)
    const worthIt = drawing?.result()?.worthIt
    return found && worthIt !== undefined ? [Math.abs(chanceOf(found.solution, found.money) - worthIt)] : []
  })
  expect(apart.length).toBeGreaterThan(eachPreset.length / 2)
  expect(Math.max(...apart)).toBeLessThanOrEqual(0.13)
  expect(Math.sqrt(apart.reduce((sum, x) => sum + x * x, 0) / apart.length)).toBeLessThanOrEqual(0.06)
})

describe('bad input', () => {
  const kinds = (inputs: Readonly<Record<string, InputValue>>) => {
    const solution = solve(withInputs('half-a-trillion-tokens', inputs), edition)
    return readOutOf(solution)
  }

  test('zero volume: nothing to compare, and every kind says why', () => {
    const { verdict, found } = kinds({ 'workload.requestsPerDay': 0 })
    expect(verdict.kind).toBe('nothing-fits')
    if (found.kind === 'compared') throw new Error('compared')
    expect(found.absent.map(({ because }) => because)).toEqual(Array(4).fill('no-volume'))
  })

  test('a build that takes longer than the horizon is ready too late', () => {
    const { point, found } = kinds({ 'sourcing.hostMonths': 40, 'sourcing.buildMonths': 50 })
    expect(found.kind).toBe('compared')
    expect(point?.horizon.payback).toEqual({ kind: 'never', because: 'ready-too-late' })
    expect(Number.isFinite(point?.horizon.npv)).toBe(true)
  })

  test('an API cheaper than running never pays back', () => {
    const { verdict, point } = kinds({ 'sourcing.gpuHour': 100 })
    expect(verdict.kind).toBe('buy')
    expect(point?.horizon.payback).toMatchObject({ kind: 'never' })
  })
})

test('what holds the limits goes before what does not, and money decides between kinds', () => {
  const found: MoneyCase | undefined = moneyOf('break-even-of-the-source-article')?.money
  expect(found?.ways.map(({ kind }) => kind)).toEqual(['api', 'hosted', 'self', 'own'])
  const costs = found && pointOf(found).horizonCosts
  expect(costs?.[found?.build ?? 0]).toBe(Math.min(...(costs?.slice(2) ?? [])))
})
