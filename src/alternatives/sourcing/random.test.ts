import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edition } from '../../catalog/edition.fixture.ts'
import { upfrontMonth } from '../../engine/sourcing/hosting-cost.ts'
import { anyScenario } from '../../scenario/scenario.arbitrary.ts'
import { numberAt } from '../../scenario/values.ts'
import { scenarioOf } from '../../scenario/presets.ts'
import { evaluate } from '../evaluate.ts'
import { solve } from '../solve.ts'
import { type MoneyPoint } from './compare.ts'
import { isOwned } from './money-case.ts'
import { sourcingReport } from './report.ts'
import { requestsPerMonth, runningOf } from './running.ts'
import { readOutOf } from './verdict.ts'

const runs = 300

const hosted = anyScenario.map((scenario) => ({
  ...scenario,
  edition: edition.id,
  inputs: { ...scenario.inputs, 'sourcing.hosting': 'both', 'sourcing.successValue': 0 },
}))

const numbersOf = ({ horizon, paths, horizonCosts, savingByLimit }: MoneyPoint): readonly number[] => [
  horizon.npv,
  horizon.total,
  horizon.deepest,
  savingByLimit,
  ...horizonCosts,
  ...paths.flatMap(({ monthly }) => [...monthly]),
]

test('in any scenario there is an answer, and no figure that is none', () => {
  fc.assert(
    fc.property(hosted, (scenario) => {
      const { verdict, found, point } = readOutOf(solve(scenario, edition))
      expect(['build', 'buy', 'nothing-fits']).toContain(verdict.kind)
      if (found.kind !== 'compared' || !point) return
      for (const value of numbersOf(point)) expect(Number.isFinite(value)).toBe(true)
      for (const volume of runningOf(found.money)?.crossings.crossings.map((crossing) => crossing.volume) ?? [])
        expect(volume).toBeGreaterThan(0)
      for (const gpus of point.gpus)
        for (const count of gpus ?? []) expect(Number.isInteger(count) && count >= 0).toBe(true)
    }),
    { numRuns: runs },
  )
})

test.each([
  ['half-a-trillion-tokens', 10_000_000],
  ['real-time-customer-support', 1_500_000],
  ['break-even-of-the-source-article', 2_700_000],
  ['classification', 100_000_000],
  ['research-agent', 100_000],
] as const)('the closed form of %s stays near what draws count', (preset, requests) => {
  const start = scenarioOf(preset, edition.id)
  const inputs = {
    ...start.inputs,
    'sourcing.hosting': 'both',
    'limits.costPerRequest': null,
    'workload.requestsPerDay': requests,
  }
  const report = sourcingReport(evaluate({ ...start, inputs }, edition), 400)
  expect(Math.abs((report.money?.chance ?? 2) - (report.money?.draws?.worthIt ?? 0))).toBeLessThan(0.15)
})

test('in any scenario the first month of what is bought is its cost a request times its requests (M-1)', () => {
  fc.assert(
    fc.property(hosted, (scenario) => {
      const solution = solve(scenario, edition)
      const { found } = readOutOf(solution)
      if (found.kind !== 'compared') return
      const { money } = found
      const requests = requestsPerMonth(solution.a.requestsPerDay)
      money.ways.forEach(({ kind, alternative }, way) => {
        const plan = money.question.bought[way]
        if (isOwned(kind) || !plan) return
        const fixed = plan.teamMonthly + upfrontMonth(plan.upfront, numberAt(scenario, 'sourcing.horizonMonths'))
        const each = plan.usdPerRequest + plan.shortfall + fixed / requests
        const cost = solution.columns.cost[alternative] ?? 0
        expect(Math.abs(each - cost)).toBeLessThanOrEqual(1e-9 * Math.abs(cost))
      })
    }),
    { numRuns: runs },
  )
})
