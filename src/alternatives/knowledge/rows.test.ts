import { expect, test } from 'vitest'
import { edition } from '../../catalog/edition.fixture.ts'
import { knowledgeStrategies } from '../../engine/knowledge/strategies.ts'
import { scenarioOf } from '../../scenario/presets.ts'
import { hostingKey, hostingOf, knowledgeKey, knowledgeOf, winsBy } from '../answers.ts'
import { costParts } from '../cost-parts.ts'
import { drawsOf } from '../draw.ts'
import { evaluate, solutionOf } from '../evaluate.ts'
import { passedOn } from '../passed-on.ts'
import { knowledgeRows } from './rows.ts'

const presets = ['fast-changing-knowledge-base', 'stable-specialist-domain', 'hybrid-knowledge-system'] as const
const evaluations = presets.map((id) => evaluate(scenarioOf(id, edition.id), edition))

test('a row for each way of knowing, and the winner is the best of its own', () => {
  for (const evaluation of evaluations) {
    const rows = knowledgeRows(evaluation)
    expect(rows.map(({ knowledge }) => knowledge)).toEqual(knowledgeStrategies)
    const winner = evaluation.alternatives[evaluation.winner ?? -1]
    expect(rows.find(({ knowledge }) => knowledge === winner?.knowledge)?.best?.index).toBe(evaluation.winner)
    for (const { knowledge, best, alternatives, fitting } of rows) {
      const own = evaluation.outcomes.filter(({ alternative }) => alternative.knowledge === knowledge)
      expect([alternatives, fitting]).toEqual([own.length, own.filter(({ feasible }) => feasible).length])
      expect(best?.outcome.feasible).toBe(fitting > 0)
      const top = own.reduce((least, { rank = Infinity }) => Math.min(least, rank), Infinity)
      if (fitting > 0) expect(best?.outcome.rank).toBe(top)
    }
  }
})

test('what forbids every alternative of a way forbids each of them', () => {
  for (const evaluation of evaluations)
    for (const { knowledge, failed } of knowledgeRows(evaluation))
      for (const { alternative, reasons } of evaluation.outcomes)
        if (alternative.knowledge === knowledge) expect(reasons).toEqual(expect.arrayContaining([...failed]))
  const [changing] = evaluations
  const failed = changing && knowledgeRows(changing).find(({ knowledge }) => knowledge === 'fine-tune')?.failed
  expect(failed).toContain('no-source')
})

test('success is what the model has times what each part keeps', () => {
  for (const evaluation of evaluations) {
    const { variants, beliefs, terms } = solutionOf(evaluation)
    expect(beliefs.measured.length).toBe(variants.points.rows.length)
    for (const { best } of knowledgeRows(evaluation)) {
      const kept = terms.find((_, k) => variants.approaches[k]?.knowledge === best?.outcome.alternative.knowledge)?.kept
      if (!best || best.outcome.alternative.hosting !== 'api') continue
      expect(best.kept.known * best.kept.behaviour * best.kept.fresh).toBe(kept?.success)
    }
  }
})

test('parts of cost add to it, for every alternative whose cost is known', () => {
  const volume = evaluate(scenarioOf('half-a-trillion-tokens', edition.id), edition)
  for (const evaluation of [...evaluations, volume])
    evaluation.outcomes.forEach(({ cost, fixed }, i) => {
      const parts = costParts(evaluation, i)
      expect(parts === undefined).toBe(cost === undefined)
      if (!parts || !cost) return
      expect(parts.fixed).toBe(fixed)
      expect(Math.abs(parts.tokens + parts.lookup + parts.fixed - cost.p50)).toBeLessThanOrEqual(1e-12 * cost.p50)
      const { gpus, monthly, once } = parts.requests
      expect(Math.abs(gpus + monthly + once - parts.fixed)).toBeLessThanOrEqual(1e-12 * cost.p50)
      for (const one of [parts.tokens, parts.lookup, gpus, monthly, once]) expect(one).toBeGreaterThanOrEqual(-1e-15)
      if (parts.gpus) expect(Math.abs(parts.tokens)).toBeLessThanOrEqual(1e-15)
    })
})

test('answers share the draws with those in which nothing fits', () => {
  for (const evaluation of evaluations) {
    const draws = drawsOf(evaluation, 100)
    for (const keyOf of [knowledgeOf, hostingOf]) {
      const sum = [...winsBy(draws, keyOf).values()].reduce((total, share) => total + share, draws.nothingFits)
      expect(sum).toBeCloseTo(1, 12)
    }
    for (const { option, knowledge, hosting } of evaluation.alternatives) {
      expect([knowledgeOf(option), hostingOf(option)]).toEqual([knowledge, hosting])
      expect([knowledgeKey(option), hostingKey(option)]).toEqual([knowledge, hosting])
    }
  }
})

test('looking up passes on its passages, their price and their wait; nothing is passed on where nothing has to be known', () => {
  for (const evaluation of evaluations) {
    const rag = knowledgeRows(evaluation).find(({ knowledge }) => knowledge === 'rag')?.best
    const added = passedOn(evaluation, rag?.index ?? -1)
    expect(added?.inputTokens).toBeCloseTo(5 * 800, 6)
    expect(added?.lookupSeconds).toBeGreaterThan(0)
    expect(added?.readingSeconds).toBeGreaterThanOrEqual(0)
    expect(added?.tokensUsd).toBeGreaterThan(0)
    expect(added?.lookupUsd).toBeGreaterThan(0)
    expect(added?.fixedUsd).toBeLessThan(rag?.outcome.fixed ?? 0)
  }
  const plain = evaluate(scenarioOf('code-review', edition.id), edition)
  expect(passedOn(plain, plain.winner ?? 0)).toBeUndefined()
  expect(knowledgeRows(plain)).toEqual([])
})
