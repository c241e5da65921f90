import { expect, test } from 'vitest'
import { evaluate } from '../alternatives/evaluate.ts'
import type { Evaluation } from '../alternatives/evaluation.ts'
import { significant } from '../base/format.ts'
import { plainText } from '../base/phrase.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { plannedAreas } from './planned.ts'

const evaluations: readonly Evaluation[] = [
  ...presets.map(({ id }) => evaluate(scenarioOf(id, edition.id), edition)),
  (() => {
    const start = scenarioOf('real-time-customer-support', edition.id)
    return evaluate({ ...start, inputs: { ...start.inputs, 'limits.p95Seconds': 0.4 } }, edition)
  })(),
]

const said = (area: string, evaluation: Evaluation): string =>
  (plannedAreas[area]?.bears(evaluation) ?? []).map(plainText).join(' ')

const fitting = ({ outcomes }: Evaluation) =>
  new Set(outcomes.filter(({ feasible }) => feasible).map(({ alternative }) => alternative.option))

test('every sentence is a whole one, and none is empty where something is recommended', () => {
  for (const evaluation of evaluations)
    for (const [area, { will, bears }] of Object.entries(plannedAreas)) {
      expect(will).toMatch(/^[A-Z].*\.$/)
      for (const phrase of bears(evaluation)) if (phrase.length > 0) expect(plainText(phrase), area).toMatch(/^.*\.$/)
    }
})

test('what they count is what the evaluation holds', () => {
  for (const evaluation of evaluations) {
    const { options, edition: figures, alternatives, frontier } = evaluation
    const fit = fitting(evaluation)
    const pairs = options.filter(({ models }) => models.length === 2)
    expect(said('models', evaluation)).toContain(`${fit.size} of ${options.length} options fit the limits.`)
    expect(said('architecture', evaluation)).toContain(
      `${options.length - pairs.length} options use one model, ${pairs.length} send on`,
    )
    const pairsThatFit = pairs.filter(({ id }) => fit.has(id)).length
    expect(said('architecture', evaluation)).toContain(
      `${fit.size - pairsThatFit} and ${pairsThatFit} of them fit the limits.`,
    )
    expect(said('models', evaluation)).toContain(
      `${frontier.length} of ${significant(alternatives.length, 6)} operating points`,
    )
    const models = new Set(options.flatMap((option) => option.models))
    expect(said('models', evaluation)).toMatch(new RegExp(`(^| )${models.size} models stand alone`))
    expect(models.size).toBeLessThanOrEqual(figures.models.length)
  }
})

test('what they claim of options is true of their alternatives', () => {
  for (const evaluation of evaluations) {
    const { alternatives, options } = evaluation
    expect(said('agents', evaluation)).toContain(`All ${options.length} option`)
    expect(alternatives.every(({ agency }) => agency === 'none')).toBe(true)
  }
})

test('where nothing fits they say so and recommend nothing', () => {
  const nothing = evaluations.filter(({ winner }) => winner === undefined)
  expect(nothing).toHaveLength(1)
  for (const evaluation of nothing) {
    expect(said('models', evaluation)).toContain('Nothing fits the limits, so nothing is recommended.')
  }
})
