import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edition, Model, Price } from '../catalog/edition.ts'
import { anyScenario } from '../scenario/scenario.arbitrary.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { evaluate } from './evaluate.ts'
import { fingerprintOf } from './fingerprint.ts'
import { originOf } from './origin/origin.ts'

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

describe('over random scenarios', () => {
  test('every figure is finite, qualities are shares, the winner holds every limit', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { outcomes, winner } = evaluate({ ...scenario, edition: edition.id }, edition)
        for (const { cost, quality, latency, feasible, violated, rank } of outcomes) {
          for (const interval of [cost, quality, latency])
            if (interval) {
              expect([interval.p05, interval.p50, interval.p95].every(Number.isFinite)).toBe(true)
              expect(interval.p05).toBeLessThanOrEqual(interval.p95)
            }
          if (quality) expect(quality.p05 >= 0 && quality.p95 <= 1).toBe(true)
          expect(feasible).toBe(rank !== undefined)
          if (feasible) expect(violated).toEqual([])
        }
        if (winner !== undefined) expect(outcomes[winner]?.rank).toBe(1)
        else expect(outcomes.every(({ feasible }) => !feasible)).toBe(true)
      }),
      { numRuns: runs },
    )
  }, 120_000)

  test('one cost everywhere: the row, its origin, and doubled when one price doubles (M-1)', () => {
    const models = edition.models.filter(({ prices }) => prices.length > 0).map(({ id }) => id)
    const dearer = new Map(models.map((id) => [id, doubled(id)]))
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...models), (any, model) => {
        const scenario = { ...any, edition: edition.id, inputs: { ...any.inputs, 'catalog.asOf': '' } }
        const once = evaluate(scenario, edition)
        const costs = new Map(
          evaluate(scenario, dearer.get(model) ?? edition).outcomes.map(({ alternative, cost }) => [
            alternative.id,
            cost?.p50,
          ]),
        )
        once.outcomes.forEach(({ alternative, cost }, i) => {
          if (alternative.models[0] !== model || alternative.topology !== 'single' || !cost) return
          expect(Math.abs(originOf(once, i, 'cost').value - cost.p50)).toBeLessThanOrEqual(1e-9 * cost.p50)
          expect(Math.abs((costs.get(alternative.id) ?? 0) - 2 * cost.p50)).toBeLessThanOrEqual(1e-9 * cost.p50)
        })
      }),
      { numRuns: runs },
    )
  }, 180_000)

  test('more effort never costs less or answers sooner', () => {
    const order = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
    fc.assert(
      fc.property(anyScenario, (any) => {
        const { outcomes } = evaluate({ ...any, edition: edition.id }, edition)
        const ladders = new Map<string, { level: number; cost: number; firstToken?: number; completion?: number }[]>()
        for (const { alternative, cost, firstToken, completion } of outcomes) {
          const level = order.indexOf(alternative.points[0]?.split('@')[1] ?? '')
          if (alternative.topology !== 'single' || level < 0 || !cost) continue
          const key = `${alternative.models[0]}/${alternative.serving}`
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
