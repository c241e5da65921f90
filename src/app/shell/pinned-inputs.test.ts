import { expect, test } from 'vitest'
import { pinnedInputs } from './pinned-inputs.ts'

const flip = (parameter: string) => ({ parameter })
const ids = (...given: Parameters<typeof pinnedInputs>) => pinnedInputs(...given).map(({ id }) => id)

test('those nearest to a flip, each once, choices left out', () => {
  const flips = [
    flip('limits.waitMeasure'),
    flip('priorities.cost'),
    flip('limits.costPerRequest'),
    flip('priorities.cost'),
    flip('workload.outputTokens'),
  ]
  expect(ids([], flips, 2)).toEqual(['priorities.cost', 'limits.costPerRequest'])
})

test('what was pinned comes instead, in its order, even if there is less of it', () => {
  expect(ids(['workload.inputTokens'], [flip('priorities.cost'), flip('limits.quality')], 2)).toEqual([
    'workload.inputTokens',
  ])
})

test('where nothing is known to flip, the limits', () => {
  expect(ids([], [], 3)).toEqual(['limits.costPerRequest', 'limits.p95Seconds', 'limits.quality'])
})
