import { expect, test } from 'vitest'
import { questionsFor } from './questions.ts'

const ids = (...parameters: readonly string[]) =>
  questionsFor(parameters.map((parameter) => ({ parameter, at: 1 }))).map(({ parameter }) => parameter.id)

test('the traffic, then the inputs nearest to a flip that can be asked about', () => {
  expect(ids('priorities.cost', 'limits.costPerRequest', 'anchors.costIdeal', 'workload.outputTokens')).toEqual([
    'workload.requestsPerDay',
    'limits.costPerRequest',
    'workload.outputTokens',
  ])
})

test('where nothing is known to flip, the limits', () => {
  expect(ids()).toEqual(['workload.requestsPerDay', 'limits.p95Seconds', 'limits.quality'])
})

test('each is asked once', () => {
  expect(ids('workload.requestsPerDay', 'limits.quality', 'limits.quality')).toEqual([
    'workload.requestsPerDay',
    'limits.quality',
    'limits.p95Seconds',
  ])
})
