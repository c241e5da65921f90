import { expect, test } from 'vitest'
import { edition } from '../catalog/edition.fixture.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { cornersOf } from './corners.ts'
import { evaluate } from './evaluate.ts'
import { givenUpOf } from './given-up.ts'

const evaluationOf = (preset: string, inputs: Readonly<Record<string, InputValue>> = {}) => {
  const start = scenarioOf(preset, edition.id)
  return evaluate({ ...start, inputs: { ...start.inputs, ...inputs } }, edition)
}

test.each(presets.map(({ id }) => id))('%s: what is given up is what the recommendation lies behind on', (preset) => {
  const evaluation = evaluationOf(preset)
  const given = givenUpOf(evaluation)
  expect(given?.criterion).toBe(cornersOf(evaluation)?.given)
  if (!given) return
  const { criterion, own, best } = given
  expect(best.feasible).toBe(true)
  const [mine, other] = [own[criterion]?.p50 ?? NaN, best[criterion]?.p50 ?? NaN]
  expect(criterion === 'quality' ? other > mine : other < mine).toBe(true)
  for (const { feasible, [criterion]: interval } of evaluation.outcomes)
    if (feasible && interval) expect(criterion === 'quality' ? interval.p50 <= other : interval.p50 >= other).toBe(true)
})

test('where nothing fits nothing is given up', () => {
  expect(givenUpOf(evaluationOf('real-time-customer-support', { 'limits.p95Seconds': 0.4 }))).toBeUndefined()
})
