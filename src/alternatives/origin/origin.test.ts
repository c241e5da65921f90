import { expect, test } from 'vitest'
import { presets, scenarioOf } from '../../scenario/presets.ts'
import { limitedFigures } from '../limits.ts'
import { edition } from '../../catalog/edition.fixture.ts'
import { evaluate } from '../evaluate.ts'
import { valueOfExpression } from './expression.ts'
import { originOf } from './origin.ts'
import type { OriginTree } from './tree.ts'

/** Every node recomputes from the inputs that it shows. */
const recomputes = (tree: OriginTree): void => {
  const symbols = Object.fromEntries(tree.inputs.map(({ symbol, value }) => [symbol, value]))
  const value = valueOfExpression(tree.expression, symbols)
  expect(Math.abs(value - tree.value), `${tree.title}: ${tree.expression}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(tree.value)),
  )
  for (const { child, value: shown } of tree.inputs) {
    if (!child) continue
    expect(child.value).toBe(shown)
    recomputes(child)
  }
}

test.each(presets.map(({ id }) => id))(
  '%s: origins equal the hot loop bit for bit and recompute from what they show',
  (preset) => {
    const evaluation = evaluate(scenarioOf(preset, edition.id), edition)
    evaluation.outcomes.forEach((outcome, i) => {
      for (const criterion of limitedFigures) {
        const figure = outcome[criterion]
        if (!figure) continue
        const tree = originOf(evaluation, i, criterion)
        expect(tree.value).toBe(figure.p50)
        if (i % 7 === 0) recomputes(tree)
      }
    })
  },
)

test('both ends of a range recompute from their contributions', () => {
  const evaluation = evaluate(scenarioOf('code-generation-agent', edition.id), edition)
  const shown = [evaluation.winner ?? 0, 0, evaluation.outcomes.length - 1]
  for (const i of shown)
    for (const criterion of limitedFigures)
      for (const end of ['p05', 'p95'] as const) {
        const figure = evaluation.outcomes[i]?.[criterion]
        if (!figure) continue
        const tree = originOf(evaluation, i, criterion, end)
        expect(tree.value).toBe(figure[end])
        recomputes(tree)
      }
})

test('what other tables say of a price is said with its figures', () => {
  const evaluation = evaluate(scenarioOf('code-review', edition.id), edition)
  const notes = evaluation.outcomes.flatMap((outcome, i) => (outcome.cost ? originOf(evaluation, i, 'cost').notes : []))
  const says = notes.filter((note) => / says /.test(note))
  expect(says.length).toBeGreaterThan(0)
  for (const note of says)
    expect(note).toMatch(/ says ((cached )?input|output) [\d.]+(, ((cached )?input|output) [\d.]+)* USD\/M tokens\.$/)
})

test('a wait that no limit is compared with says what one is compared with', () => {
  const start = scenarioOf('report-generation', edition.id)
  const notesOf = (serving: string, inputs: typeof start.inputs) => {
    const evaluation = evaluate({ ...start, inputs: { ...start.inputs, ...inputs } }, edition)
    const at = evaluation.alternatives.findIndex((alternative) => alternative.serving === serving)
    return originOf(evaluation, at, 'latency').notes.join(' ').replaceAll('\u202f', ' ')
  }
  expect(notesOf('batch', {})).toBe('A limit is compared with 24 h, which is promised, not with the usual time.')
  expect(notesOf('batch', { 'serving.batchSlaSeconds': 3600 })).toBe('')
  expect(notesOf('flex', {})).toBe(
    'A limit is compared with 10 min, the shortest limit that flex is sold for, not with the usual time.',
  )
})
