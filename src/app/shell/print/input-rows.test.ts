import { expect, test } from 'vitest'
import type { Track } from '../../../alternatives/evaluation.ts'
import { trackedIds } from '../../../alternatives/track.ts'
import { currentEdition } from '../../../catalog/current-edition.ts'
import { isInEffect } from '../../../scenario/in-effect.ts'
import { parameters } from '../../../scenario/parameters.ts'
import { defaultPreset, scenarioOf } from '../../../scenario/presets.ts'
import { changedRows, usedRows } from './input-rows.ts'

const scenario = scenarioOf(defaultPreset, currentEdition)
const changed = { ...scenario, inputs: { ...scenario.inputs, 'limits.p95Seconds': 2.5 } }

const flat = (parameter: string): Track => ({ parameter, stretches: [{ from: 0, to: 1, option: 'a' }] })
const turning = (parameter: string): Track => ({
  parameter,
  stretches: [
    { from: 0, to: 0.5, option: 'a' },
    { from: 0.5, to: 1, option: 'b' },
  ],
})

test('an untouched scenario has no changed inputs', () => {
  expect(changedRows(scenario)).toEqual([])
})

test('a changed input is listed with what the preset has, and is mine', () => {
  const [row, ...others] = changedRows(changed)
  expect(others).toEqual([])
  expect(row).toMatchObject({ id: 'limits.p95Seconds', owner: 'yours', source: 'Judgement' })
  expect(row?.value).toContain('2.5')
  expect(row?.preset).toContain('4.0')
})

test('numbers that change nothing along their track are counted, not listed', () => {
  const tracks = Object.fromEntries(trackedIds.map((id) => [id, flat(id)]))
  const { rows, rest } = usedRows(scenario, { ...tracks, 'workload.inputTokens': turning('workload.inputTokens') })
  const ids = rows.map(({ id }) => id)
  expect(ids).toContain('limits.p95Seconds')
  expect(ids).toContain('priorities.cost')
  expect(ids).toContain('workload.inputTokens')
  expect(ids).not.toContain('workload.outputTokens')
  expect(rows.length + rest).toBe(parameters.length)
})

test('of what has not been moved along its track yet, the usual is listed and the rest is counted', () => {
  const { rows, rest, waiting } = usedRows(scenario, {})
  const ids = rows.map(({ id }) => id)
  expect(ids).toContain('workload.inputTokens')
  expect(ids).not.toContain('workload.peakShare')
  expect(waiting).toBeGreaterThan(0)
  expect(rows.length + rest + waiting).toBe(parameters.length)
  expect(rest).toBe(parameters.filter((parameter) => !isInEffect(parameter, scenario.inputs)).length)
})
