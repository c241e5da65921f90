import { describe, expect, test } from 'vitest'
import type { Edition } from '../catalog/edition.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { knowledgeRows } from './knowledge/rows.ts'
import { fixtureEdition, fixtureScenario } from './small-edition.fixture.ts'

const withoutWindow = (from: Edition, known: (id: string) => boolean): Edition => ({
  ...from,
  models: from.models.map((model) => {
    const { context, ...rest } = model
    return known(model.id) && context ? { ...rest, context } : rest
  }),
})

const single = ({ outcomes }: Evaluation, model: string, knowledge = 'prompt-only') =>
  outcomes.filter(
    ({ alternative: one }) =>
      one.topology === 'single' && one.hosting === 'api' && one.models[0] === model && one.knowledge === knowledge,
  )

describe('a context window that nobody knows', () => {
  test('is said, and its model is listed with its cost but not ranked', () => {
    const scenario = fixtureScenario({
      'limits.quality': null,
      'limits.costPerRequest': null,
      'limits.p95Seconds': null,
    })
    const before = evaluate(scenario, fixtureEdition)
    const winner = before.alternatives[before.winner ?? -1]?.models[0] ?? ''
    const after = evaluate(
      scenario,
      withoutWindow(fixtureEdition, (id) => id !== winner),
    )
    expect(single(after, winner).length).toBe(single(before, winner).length)
    for (const { reasons, rank, cost } of single(after, winner)) {
      expect([reasons, rank]).toEqual([['no-window'], undefined])
      expect(cost?.p50).toBeGreaterThan(0)
    }
    const other = after.alternatives[after.winner ?? -1]?.models
    expect(other).toBeDefined()
    expect(other).not.toContain(winner)
  })

  test('is not one that the documents exceed', () => {
    const scenario = scenarioOf('hybrid-knowledge-system', edition.id)
    const all = evaluate(
      scenario,
      withoutWindow(edition, () => false),
    )
    const failed = knowledgeRows(all).find(({ knowledge }) => knowledge === 'long-context')?.failed
    expect(failed).toContain('no-window')
    expect(failed).not.toContain('exceeds-window')
    const [one = ''] = edition.models.map(({ id }) => id)
    const some = evaluate(
      scenario,
      withoutWindow(edition, (id) => id !== one),
    )
    const reasons = single(some, one, 'long-context').flatMap((outcome) => outcome.reasons)
    expect(reasons).toContain('no-window')
    expect(reasons).not.toContain('exceeds-window')
  })
})
