import { describe, expect, test } from 'vitest'
import { logistic } from '../base/elementary.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import type { Evaluation } from './evaluation.ts'
import { evaluate, solutionOf } from './evaluate.ts'
import { allFlips } from './flip.ts'

const winner = ({ winner: at = -1, alternatives }: Evaluation): string | undefined => alternatives[at]?.id

/** What a senior architect was ready to sign on this evidence; ties within 0.02 of utility are listed in full. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'daily-email-summaries': ['gemini-3.1-flash-lite@default/batch'],
  'report-generation': ['gpt-5.6-luna@max/batch', 'gemini-3.8-flash@medium/batch'],
  'real-time-customer-support': ['gpt-5.5@low/stream'],
  'code-review': ['gpt-5.6-sol@medium/sync'],
  classification: ['nemotron-3-nano@none/sync'],
  'fast-filtering': ['gemini-2.5-flash-lite@none/sync'],
  'half-a-trillion-tokens': ['nemotron-3-nano@reasoning/sync'],
  'fast-changing-knowledge-base': ['gpt-5.4@low+rag/stream'],
  'stable-specialist-domain': ['gpt-5.6-luna@low+rag/sync'],
  'research-agent': ['gpt-5.6-sol@xhigh/sync', 'gpt-5.6-luna@max/sync', 'gpt-5.6-luna@high>gpt-5.6-sol@high/sync'],
  'code-generation-agent': ['gpt-5.6-luna@xhigh>gpt-5.6-sol@high/sync', 'gpt-5.6-luna@xhigh>gpt-5.6-sol@xhigh/sync'],
  'as-in-the-source-article': ['gpt-5.6-luna@low/stream'],
  'hybrid-knowledge-system': ['qwen3.5-35b-a3b@none+rag/stream'],
  'break-even-of-the-source-article': ['qwen3.5-35b-a3b@reasoning+self+tuned/sync'],
}

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  const evaluation = evaluate(scenarioOf(preset, edition.id), edition)

  test('recommends what the evidence leads one to expect', () => {
    expect(expected[preset]).toContain(winner(evaluation))
  })

  test('has at least three flips in range', () => {
    expect(allFlips(evaluation).filter(({ range }) => range !== 'outside').length).toBeGreaterThanOrEqual(3)
  })

  test('its quality ideal is the best operating point of the edition, to two digits', () => {
    // With everything needed at hand: what a way to know or to host keeps of it moves no anchor.
    const { beliefs, a } = solutionOf(evaluation)
    const best = beliefs.measured.reduce((top, known, p) => (known ? Math.max(top, beliefs.mean[p] ?? 0) : top), -99)
    expect(a.anchors.qualityIdeal).toBe(Number(logistic(best).toFixed(2)))
  })

  test('goes on without the model it recommends', () => {
    const model = winner(evaluation)?.split('@')[0]
    const without = { ...edition, models: edition.models.filter(({ id }) => id !== model) }
    const other = evaluate(scenarioOf(preset, edition.id), without)
    expect(winner(other)).toBeDefined()
    expect(winner(other)).not.toBe(winner(evaluation))
  })
})

test('tasks whose rankings oppose each other lead to different models', () => {
  const of = (task: string): readonly string[] | undefined => {
    const scenario = scenarioOf('as-in-the-source-article', edition.id)
    const inputs = {
      ...scenario.inputs,
      'quality.task': task,
      'priorities.quality': 100,
      'priorities.cost': 0,
      'priorities.latency': 0,
    }
    const { winner: at = -1, alternatives } = evaluate({ ...scenario, inputs }, edition)
    return alternatives[at]?.models
  }
  expect(of('grounding')).not.toEqual(of('reasoning'))
})
