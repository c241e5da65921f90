import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edition, Model, Price } from '../catalog/edition.ts'
import { anyScenario } from '../scenario/scenario.arbitrary.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { costParts } from './cost-parts.ts'
import { evaluate, solutionOf } from './evaluate.ts'
import type { Evaluation, Outcome } from './evaluation.ts'
import { fingerprintOf } from './fingerprint.ts'
import { knowledgeRows } from './knowledge/rows.ts'
import { originOf } from './origin/origin.ts'
import { caseOf } from './sourcing/case.ts'
import { requestsPerMonth } from './sourcing/running.ts'

const runs = 1000

const twice = (x: number): number => 2 * x

/** The price that holds on the edition's day, doubled from that day on: what was derived from older prices stays. */
const doubledPrice = (price: Price): Price => ({
  ...price,
  from: edition.id,
  input: twice(price.input),
  output: twice(price.output),
  ...(price.cacheRead !== undefined && { cacheRead: twice(price.cacheRead) }),
  ...(price.cacheWrite !== undefined && { cacheWrite: twice(price.cacheWrite) }),
  ...(price.tiers && {
    tiers: price.tiers.map((tier) => ({
      ...tier,
      input: twice(tier.input),
      output: twice(tier.output),
      ...(tier.cacheRead !== undefined && { cacheRead: twice(tier.cacheRead) }),
    })),
  }),
})

/** The price that counts on the edition's day: the latest that has begun. */
const presentPrices = ({ prices }: Model): readonly Price[] =>
  prices.filter(({ from = '' }) => from <= edition.id).slice(-1)

const doubled = (model: string): Edition => ({
  ...edition,
  models: edition.models.map((entry) =>
    entry.id === model ? { ...entry, prices: [...entry.prices, ...presentPrices(entry).map(doubledPrice)] } : entry,
  ),
})

const expectNear = (x: number, y: number, size: number): void =>
  expect(Math.abs(x - y)).toBeLessThanOrEqual(1e-9 * size)

/** Cost of what is bought, by the evaluation and as the money of build or buy counts it by the request. */
const boughtCosts = (evaluation: Evaluation): readonly (readonly [number, number])[] => {
  const solution = solutionOf(evaluation)
  const found = caseOf(solution)
  if (found.kind !== 'compared') return []
  const { question, ways, horizon } = found.money
  const requests = requestsPerMonth(solution.a.requestsPerDay)
  return question.bought.map(({ usdPerRequest, teamMonthly, upfront, shortfall }, way) => [
    solution.columns.cost[ways[way]?.alternative ?? -1] ?? 0,
    usdPerRequest + shortfall + (teamMonthly + upfront / horizon) / requests,
  ])
}

const isFigure = (value: number | undefined): boolean => value === undefined || (Number.isFinite(value) && value >= 0)

/** A figure that is none or negative, a share above 1, a rank beside a limit that is broken. */
const isUnsound = ({ cost, quality, latency, weeks, inDate, fixed, feasible, violated, rank }: Outcome): boolean =>
  ![cost?.p50, quality?.p50, latency?.p50, weeks?.p50, inDate?.p50, fixed].every(isFigure) ||
  (quality?.p50 ?? 0) > 1 ||
  (inDate?.p50 ?? 0) > 1 ||
  feasible !== (rank !== undefined) ||
  (feasible && violated.length > 0)

describe('over random scenarios', () => {
  test('every figure and range is finite and none is negative, qualities are shares, the winner holds every limit', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, any) => {
        const { outcomes, winner } = evaluate({ ...scenario, edition: edition.id }, edition)
        expect(outcomes.filter(isUnsound)).toEqual([])
        if (winner !== undefined) expect(outcomes[winner]?.rank).toBe(1)
        else expect(outcomes.every(({ feasible }) => !feasible)).toBe(true)
        // Ranges are made when they are read: of some rows of each scenario.
        const some = [winner ?? 0, any % outcomes.length, (any * 7) % outcomes.length]
        for (const { cost, quality, latency, weeks, inDate } of some.flatMap((i) => outcomes[i] ?? [])) {
          for (const interval of [cost, quality, latency, weeks, inDate])
            if (interval) {
              expect([interval.p05, interval.p50, interval.p95].every(Number.isFinite)).toBe(true)
              expect(interval.p05).toBeLessThanOrEqual(interval.p95)
              expect(interval.p05).toBeGreaterThanOrEqual(0)
            }
          for (const share of [quality, inDate]) if (share) expect(share.p95).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: runs },
    )
  }, 300_000)

  test('one cost everywhere: the row, its origin, its parts, the money of build or buy; tokens double with their price (M-1)', () => {
    const models = edition.models.filter(({ prices }) => prices.length > 0).map(({ id }) => id)
    const dearer = new Map(models.map((id) => [id, doubled(id)]))
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...models), (any, model) => {
        const inputs = { ...any.inputs, 'catalog.asOf': '', 'sourcing.successValue': 0 }
        const scenario = { ...any, edition: edition.id, inputs }
        const once = evaluate(scenario, edition)
        const again = evaluate(scenario, dearer.get(model) ?? edition)
        const places = new Map(again.alternatives.map(({ id }, i) => [id, i]))
        once.outcomes.forEach(({ alternative, cost }, i) => {
          const {
            models: [own],
            topology,
            knowledge,
          } = alternative
          if (own !== model || topology !== 'single' || !cost) return
          expectNear(originOf(once, i, 'cost').value, cost.p50, cost.p50)
          const [parts, then] = [costParts(once, i), costParts(again, places.get(alternative.id) ?? -1)]
          if (!parts || !then) throw new Error(`no parts of ${alternative.id}`)
          expectNear(parts.tokens + parts.lookup + parts.fixed, cost.p50, cost.p50)
          expectNear(parts.requests.gpus + parts.requests.monthly + parts.requests.once, parts.fixed, cost.p50)
          if (knowledge !== 'fine-tune' && knowledge !== 'hybrid') expectNear(then.tokens, 2 * parts.tokens, cost.p50)
          expectNear(then.lookup, parts.lookup, cost.p50)
          expectNear(then.fixed, parts.fixed, cost.p50)
        })
        for (const { best } of knowledgeRows(once))
          if (best?.cost && best.outcome.cost) {
            const { tokens, lookup, fixed } = best.cost
            expectNear(tokens + lookup + fixed, best.outcome.cost.p50, best.outcome.cost.p50)
          }
        for (const [cost, same] of boughtCosts(once)) expectNear(same, cost, cost)
      }),
      { numRuns: runs },
    )
  }, 300_000)

  test('more effort never costs less or answers sooner', () => {
    const order = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
    fc.assert(
      fc.property(anyScenario, (any) => {
        const { outcomes } = evaluate({ ...any, edition: edition.id }, edition)
        const ladders = new Map<string, { level: number; cost: number; firstToken?: number; completion?: number }[]>()
        for (const { alternative, cost, firstToken, completion } of outcomes) {
          const level = order.indexOf(alternative.points[0]?.split('@')[1] ?? '')
          if (alternative.topology !== 'single' || level < 0 || !cost) continue
          const key = `${alternative.models[0]}/${alternative.serving}/${alternative.hosting}/${alternative.knowledge}`
          const row = {
            level,
            cost: cost.p50,
            ...(firstToken !== undefined && { firstToken }),
            ...(completion !== undefined && { completion }),
          }
          ladders.set(key, [...(ladders.get(key) ?? []), row])
        }
        for (const rungs of ladders.values())
          rungs
            .toSorted((x, y) => x.level - y.level)
            .forEach((rung, k, all) => {
              const below = all[k - 1]
              if (!below) return
              expect(rung.cost).toBeGreaterThanOrEqual(below.cost * (1 - 1e-12))
              if (rung.completion !== undefined && below.completion !== undefined)
                expect(rung.completion).toBeGreaterThanOrEqual(below.completion * (1 - 1e-12))
            })
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('an evaluation is the same, bit for bit, whatever was evaluated before it', () => {
    const shownOf = ({ alternatives, options, outcomes, winner, excluded, frontier }: Evaluation) =>
      structuredClone([
        alternatives,
        options,
        outcomes.map(({ cost, quality, latency, weeks, inDate, fixed, utility, rank, violated, reasons }) => [
          [cost, quality, latency, weeks, inDate].map((range) => range && [range.p05, range.p50, range.p95]),
          [fixed, utility, rank, violated, reasons],
        ]),
        winner,
        excluded,
        frontier,
      ])
    fc.assert(
      fc.property(anyScenario, anyScenario, fc.nat(), (before, other, at) => {
        // One input moves, as under a hand, or all of them.
        const ids = Object.keys(other.inputs)
        const id = ids[at % ids.length] ?? ''
        const moved = { ...before, inputs: { ...before.inputs, [id]: other.inputs[id] ?? null } }
        const earlier = evaluate(before, edition)
        for (const scenario of [moved, other]) {
          const [after, anew] = [evaluate(scenario, edition, earlier), evaluate(scenario, edition)]
          expect(fingerprintOf(after)).toBe(fingerprintOf(anew))
          expect(shownOf(after)).toEqual(shownOf(anew))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the fingerprint follows every input and nothing else', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (x, y) => {
        const of = (scenario: typeof x): string =>
          fingerprintOf(evaluate({ ...scenario, edition: edition.id }, edition))
        expect(of(x)).toBe(of({ ...x, name: 'Another name' }))
        if (JSON.stringify(x.inputs) !== JSON.stringify(y.inputs)) expect(of(x)).not.toBe(of(y))
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})
