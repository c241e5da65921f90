import { expect, test } from 'vitest'
import { evaluate } from '../alternatives/evaluate.ts'
import { plainText } from '../base/phrase.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { scenarioOf } from '../scenario/presets.ts'
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
