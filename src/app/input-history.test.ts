import { expect, test } from 'vitest'
import type { Parameter } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { defaultPreset, scenarioOf } from '../scenario/presets.ts'
import { noHistory, record, type History } from './history.ts'
import { changesOf } from './input-history.ts'
import type { Scenario } from '../scenario/scenario.ts'

const known = (id: string): Parameter => {
  const parameter = parameterOf(id)
  if (!parameter) throw new Error(id)
  return parameter
}

const start = scenarioOf(defaultPreset, '2026-11-24')
const withInputs = (scenario: Scenario, inputs: Scenario['inputs']): Scenario => ({
  ...scenario,
  inputs: { ...scenario.inputs, ...inputs },
})

test('the changes of one input, newest first, those of several at once among them', () => {
  const tighter = withInputs(start, { 'limits.p95Seconds': 2.5 })
  const dearer = withInputs(tighter, { 'limits.costPerRequest': 0.05 })
  const both = withInputs(dearer, { 'limits.p95Seconds': 9, 'limits.costPerRequest': 1 })
  let history: History<Scenario> = record<Scenario>(noHistory, start, 'wait limit, p95 ≤ 2.5 s')
  history = record(history, tighter, 'cost limit ≤ $0.05/request')
  history = record(history, dearer, 'way out 1')
  expect(changesOf(known('limits.p95Seconds'), history, both)).toEqual([
    { label: 'way out 1', from: 2.5, to: 9 },
    { label: 'wait limit, p95 ≤ 2.5 s', from: 4, to: 2.5 },
  ])
  expect(changesOf(known('limits.quality'), history, both)).toEqual([])
})
