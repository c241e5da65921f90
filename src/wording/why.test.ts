import { expect, test } from 'vitest'
import { evaluate } from '../alternatives/evaluate.ts'
import { plainText } from '../base/phrase.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { pairPieces } from './names.ts'
import { why } from './why.ts'

test('of a lead that several yardsticks share the largest part is named, which may be less than half', () => {
  const { inputs, ...rest } = scenarioOf('classification', edition.id)
  const task = 'general-agent:4+instruction-following:6+long-context:6+coding-agent:4'
  const quality = { 'priorities.cost': 0, 'priorities.quality': 100, 'priorities.latency': 0 }
  const evaluation = evaluate({ ...rest, inputs: { ...inputs, ...quality, 'quality.task': task } }, edition)
  const option = evaluation.outcomes[evaluation.winner ?? -1]?.alternative.option
  const [next] = evaluation.outcomes
    .filter(({ rank, alternative }) => rank !== undefined && alternative.option !== option)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  expect(plainText(why(evaluation, next, [{ criterion: 'quality', utility: 0.1 }]))).toMatch(
    /: the largest part of it is in “Instruction following”\.$/,
  )
})

test('figures side by side are told apart, and points agree with the difference that is said of them', () => {
  const evaluation = evaluate(scenarioOf('classification', edition.id), edition)
  const [outcome] = evaluation.outcomes
  if (!outcome) throw new Error('There is an option')
  const said = (criterion: 'cost' | 'quality' | 'latency', one: number, other: number): string => {
    const [a, b] = [one, other].map((p50) => ({ ...outcome, [criterion]: { p05: p50 * 0.8, p50, p95: p50 * 1.2 } }))
    return a && b ? plainText(pairPieces(criterion, a, b)).replaceAll('\u202f', ' ') : ''
  }
  expect(said('cost', 0.01201, 0.01203)).toBe('$0.01201 against $0.01203')
  expect(said('cost', 0.012, 0.019)).toBe('$0.012 against $0.019')
  expect(said('quality', 0.826, 0.794)).toBe('82.6 % against 79.4 %')
  expect(said('quality', 0.832, 0.828)).toBe('83.2 % against 82.8 %')
  expect(said('quality', 0.831, 0.792)).toBe('83 % against 79 %')
  expect(said('latency', 3.41, 3.43)).toBe('3.41 s against 3.43 s')
})
