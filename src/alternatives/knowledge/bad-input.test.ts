import { describe, expect, test } from 'vitest'
import { edition } from '../../catalog/edition.fixture.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { scenarioOf } from '../../scenario/presets.ts'
import { evaluate } from '../evaluate.ts'
import type { Evaluation } from '../evaluation.ts'
import { originOf } from '../origin/origin.ts'
import { drawsOf } from '../draw.ts'
import { knowledgeRows } from './rows.ts'

const presets = ['fast-changing-knowledge-base', 'stable-specialist-domain', 'hybrid-knowledge-system']

const changed = (preset: string, inputs: Readonly<Record<string, InputValue>>): Evaluation => {
  const base = scenarioOf(preset, edition.id)
  return evaluate({ ...base, inputs: { ...base.inputs, 'sourcing.hosting': 'both', ...inputs } }, edition)
}

const kinds = (evaluation: Evaluation) =>
  Object.fromEntries(knowledgeRows(evaluation).map(({ knowledge, failed }) => [knowledge, failed]))

/** Nothing hidden, no figure that is none, no negative one. */
const expectSound = (evaluation: Evaluation, whole: Evaluation): void => {
  expect(evaluation.outcomes.filter(({ alternative }) => alternative.topology === 'single').length).toBe(
    whole.outcomes.filter(({ alternative }) => alternative.topology === 'single').length,
  )
  evaluation.outcomes.forEach(({ cost, quality, latency, weeks, inDate, fixed, feasible, reasons, violated }, i) => {
    for (const value of [cost?.p50, quality?.p50, latency?.p50, weeks?.p50, inDate?.p50, fixed])
      if (value !== undefined) expect(Number.isFinite(value) && value >= 0).toBe(true)
    if (!feasible) expect(reasons.length + violated.length).toBeGreaterThan(0)
    if (cost && i % 50 === 0) expect(originOf(evaluation, i, 'cost').value).toBe(cost.p50)
    if (quality && i % 50 === 0) expect(originOf(evaluation, i, 'quality').value).toBe(quality.p50)
  })
  const { wins, nothingFits } = drawsOf(evaluation, 20)
  expect(Object.values(wins).reduce((sum, share) => sum + share, nothingFits)).toBeCloseTo(1, 9)
}

describe.each(presets)('%s', (preset) => {
  const whole = changed(preset, {})

  test('no documents: ways that read or look them up say so', () => {
    for (const inputs of [{ 'knowledge.documents': 0 }, { 'knowledge.docTokens': 0 }]) {
      const evaluation = changed(preset, inputs)
      expectSound(evaluation, whole)
      const failed = kinds(evaluation)
      for (const knowledge of ['rag', 'hybrid', 'long-context']) expect(failed[knowledge]).toContain('no-documents')
      expect(failed['prompt-only']).not.toContain('exceeds-prompt')
    }
  })

  test('no labelled examples, and too few of them', () => {
    const none = changed(preset, { 'knowledge.examples': 0 })
    expectSound(none, whole)
    for (const knowledge of ['fine-tune', 'hybrid']) expect(kinds(none)[knowledge]).toContain('no-examples')
    const few = changed(preset, { 'knowledge.examples': 49 })
    expectSound(few, whole)
    for (const knowledge of ['fine-tune', 'hybrid']) expect(kinds(few)[knowledge]).toContain('too-few-examples')
    expect(kinds(changed(preset, { 'knowledge.examples': 50 }))['hybrid']).not.toContain('too-few-examples')
  })

  test('nothing is found, everything is found', () => {
    const qualityOf = (evaluation: Evaluation) =>
      knowledgeRows(evaluation).find(({ knowledge }) => knowledge === 'rag')?.best?.kept.closure ?? -1
    const [nothing, everything] = [0, 1].map((recall) =>
      changed(preset, { 'knowledge.recall3': recall, 'knowledge.recall20': recall }),
    )
    if (!nothing || !everything) throw new Error('not evaluated')
    expectSound(nothing, whole)
    expectSound(everything, whole)
    expect(qualityOf(nothing)).toBeCloseTo(0, 9)
    expect(qualityOf(everything)).toBeGreaterThan(0.999)
  })

  test('no requests: nothing can carry what is fixed, and every way says so', () => {
    const evaluation = changed(preset, { 'workload.requestsPerDay': 0 })
    expectSound(evaluation, whole)
    expect(evaluation.winner).toBeUndefined()
    for (const { reasons, cost } of evaluation.outcomes) {
      expect(reasons).toContain('no-volume')
      expect(cost).toBeUndefined()
    }
    for (const { failed } of knowledgeRows(evaluation)) expect(failed).toContain('no-volume')
  })

  test('passages that overlap by all they hold are none', () => {
    const evaluation = changed(preset, { 'knowledge.chunk': 100, 'knowledge.overlap': 100 })
    expectSound(evaluation, whole)
    expect(kinds(evaluation)['rag']).toContain('no-chunks')
  })
})
