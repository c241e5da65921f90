import { describe, expect, test } from 'vitest'
import type { Edition } from '../catalog/edition.ts'
import { bindingOf } from './bind.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { limited } from './limits.ts'
import { fixtureEdition, fixtureScenario, fixtureTest, modelOf } from './small-edition.fixture.ts'

const winner = ({ winner: at, alternatives }: Evaluation): string | undefined =>
  at === undefined ? undefined : alternatives[at]?.id
const answer = (inputs = {}, edition: Edition = fixtureEdition): string | undefined =>
  winner(evaluate(fixtureScenario(inputs), edition))

const only = { cost: { 'priorities.cost': 100, 'priorities.quality': 0, 'priorities.latency': 0 } }

describe('the recommendation', () => {
  test('holds every limit', () => {
    const { outcomes, winner: at = -1 } = evaluate(fixtureScenario(), fixtureEdition)
    expect(outcomes[at]).toMatchObject({ feasible: true, violated: [], reasons: [], rank: 1 })
  })

  test('is the cheapest, best or fastest one where a priority stands alone', () => {
    const open = { 'limits.costPerRequest': null, 'limits.quality': null, 'limits.p95Seconds': null }
    const { outcomes, winner: at = -1 } = evaluate(fixtureScenario({ ...open, ...only.cost }), fixtureEdition)
    const costs = outcomes.flatMap(({ cost, rank }) => (cost && rank ? [cost.p50] : []))
    expect(outcomes[at]?.cost?.p50).toBe(Math.min(...costs))
  })

  test('goes when its model goes', () => {
    const [model] = answer()?.split('@') ?? []
    const without = { ...fixtureEdition, models: fixtureEdition.models.filter(({ id }) => id !== model) }
    expect(answer({}, without)).not.toBe(answer())
  })

  test('is an invented cheap, perfect and fast model wherever there is one', () => {
    const perfect = modelOf('perfect', 'z', 1e-6, 1e-6, [
      {
        effort: 'none',
        scores: [{ test: fixtureTest, value: 0.999 }],
        timing: {
          source: 'invented',
          measured: '2026-10-01',
          days: 30,
          firstToken: { p50: 0.01, p95: 0.011 },
          speed: { p50: 5000, p95: 5100 },
        },
      },
    ])
    const with_ = { ...fixtureEdition, models: [...fixtureEdition.models, perfect] }
    expect(answer({}, with_)).toMatch(/^perfect@none/)
    expect(answer(only.cost, with_)).toMatch(/^perfect@none/)
  })

  test('is never a model that was shut down or has no price, however good', () => {
    const { outcomes } = evaluate(fixtureScenario(), fixtureEdition)
    const of = (model: string): readonly unknown[] =>
      outcomes
        .filter(({ alternative }) => alternative.models.includes(model))
        .map(({ rank, reasons }) => [rank, ...reasons])
    expect(of('gone')).toEqual([
      [undefined, 'ended'],
      [undefined, 'ended'],
    ])
    expect(of('unpriced')).toEqual([
      [undefined, 'no-price'],
      [undefined, 'no-price'],
    ])
  })

  test('is absent where nothing fits', () => {
    expect(answer({ 'limits.costPerRequest': 1e-9 })).toBeUndefined()
  })
})

test('an unknown price is no cost, not a cost of 0', () => {
  const { outcomes } = evaluate(fixtureScenario(), fixtureEdition)
  const unpriced = outcomes.find(({ alternative }) => alternative.models.includes('unpriced'))
  expect(unpriced).toBeDefined()
  expect(unpriced?.cost).toBeUndefined()
})

test('a wait is missing only where it is needed', () => {
  const untimed = modelOf('untimed', 'z', 0.1, 0.1, [{ effort: 'none', scores: [{ test: fixtureTest, value: 0.95 }] }])
  const edition = { ...fixtureEdition, models: [...fixtureEdition.models, untimed] }
  const rank = (inputs: object): number | undefined =>
    evaluate(fixtureScenario(inputs as never), edition).outcomes.find(
      ({ alternative }) => alternative.models[0] === 'untimed',
    )?.rank
  expect(rank({})).toBeUndefined()
  expect(rank({ 'limits.p95Seconds': null })).toBeUndefined()
  expect(rank({ 'limits.p95Seconds': null, 'priorities.latency': 0 })).toBeDefined()
})

test('batch is held to its promise of 24 h and competes where it may', () => {
  const serving = (limit: number): boolean =>
    evaluate(
      fixtureScenario({ 'limits.waitMeasure': 'completion', 'limits.p95Seconds': limit }),
      fixtureEdition,
    ).outcomes.some(({ alternative, feasible }) => alternative.serving === 'batch' && feasible)
  expect(serving(50_000)).toBe(false)
  expect(serving(86_400)).toBe(true)
})

test('a limit binds exactly where relaxing it alone changes the winner', () => {
  const inputs = { 'limits.quality': 0.9, 'limits.costPerRequest': 0.02, 'limits.p95Seconds': null }
  const evaluation = evaluate(fixtureScenario(inputs), fixtureEdition)
  for (const { limit, instead } of bindingOf(evaluation)) {
    const off = limited[limit].parameter
    const relaxed = evaluate(fixtureScenario({ ...inputs, [off]: null }), fixtureEdition)
    const option = relaxed.alternatives[relaxed.winner ?? -1]?.option
    const now = evaluation.alternatives[evaluation.winner ?? -1]?.option
    expect(instead).toBe(option === now ? undefined : option)
  }
})

test('the order of models changes nothing', () => {
  const turned = { ...fixtureEdition, models: fixtureEdition.models.toReversed() }
  expect(answer({}, turned)).toBe(answer())
})
