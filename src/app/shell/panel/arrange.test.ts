import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bearing } from '../../../alternatives/influence.ts'
import { parameterOf } from '../../../scenario/parameters.ts'
import { arrange, glance } from './arrange.ts'
import { keepingPlaces, usual } from './demands.ts'
import { byGroup, groups, panelInputs } from './groups.ts'

const flips = (distance: number): Bearing => ({ kind: 'flips', distance, within: distance <= 0.5 })
const holds: Bearing = { kind: 'holds' }

const limits = ['limits.costPerRequest', 'limits.p95Seconds', 'limits.quality']
const nothing = new Set<string>()

/** All hold but those given. */
const bearings = (some: Readonly<Record<string, Bearing>>): ReadonlyMap<string, Bearing> =>
  new Map(panelInputs.map(({ id }) => [id, some[id] ?? holds]))

const anyBearings = fc
  .array(fc.option(fc.double({ min: 0, max: 50, noNaN: true }), { nil: undefined }), {
    minLength: panelInputs.length,
    maxLength: panelInputs.length,
  })
  .map((all) => new Map(panelInputs.map(({ id }, k) => [id, all[k] === undefined ? holds : flips(all[k])])))

describe('which inputs the panel shows', () => {
  test('before anything is counted: what is demanded, what is usual and what was changed, as declared', () => {
    const { first, able, idle } = usual(new Set(['workload.peakShare']))
    expect(first.slice(0, 3)).toEqual(limits)
    expect(first).toContain('workload.peakShare')
    expect(first).toEqual(panelInputs.map(({ id }) => id).filter((id) => first.includes(id)))
    expect(usual(nothing).first).toHaveLength(glance)
    expect(able).toHaveLength(panelInputs.length)
    expect(idle).toEqual([])
  })

  test('what flips the answer comes, nearest first inside its group; what cannot flip it is without effect', () => {
    const { first, able, idle } = arrange({
      bearings: bearings({
        'workload.inputTokens': flips(2),
        'workload.outputTokens': flips(0.3),
        'quality.taskDifficulty': flips(1),
      }),
      kept: nothing,
      fits: true,
    })
    expect(first).toEqual([...limits, 'workload.outputTokens', 'workload.inputTokens', 'quality.taskDifficulty'])
    expect(able).toEqual(first.filter((id) => !limits.includes(id)))
    expect(idle).toHaveLength(panelInputs.length - 3)
  })

  test('a changed input stays, whatever it does', () => {
    const kept = new Set(['workload.peakShare'])
    expect(arrange({ bearings: bearings({}), kept, fits: true }).first).toContain('workload.peakShare')
  })

  test('where nothing fits, no input is called idle, and the panel is filled all the same', () => {
    const { first, idle } = arrange({ bearings: bearings({}), kept: nothing, fits: false })
    expect(idle).toEqual([])
    expect(first).toHaveLength(glance)
  })

  test('as many as are read at a glance, every input exactly once, groups in their order', () => {
    fc.assert(
      fc.property(anyBearings, fc.boolean(), fc.subarray(panelInputs.map(({ id }) => id)), (counted, fits, kept) => {
        const { first, able, idle } = arrange({ bearings: counted, kept: new Set(kept), fits })
        expect([...able, ...idle].toSorted()).toEqual(panelInputs.map(({ id }) => id).toSorted())
        expect(first.length).toBeLessThanOrEqual(Math.max(glance, kept.length + limits.length))
        for (const id of kept) expect(first).toContain(id)
        const order = byGroup(first).map(([group]) => groups.indexOf(group))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        expect(byGroup(first).flatMap(([, ids]) => ids)).toEqual(first)
        const hidden = able.flatMap((id) => {
          const bearing = counted.get(id)
          return !first.includes(id) && bearing?.kind === 'flips' ? [id] : []
        })
        if (hidden.length > 0) expect(first.length).toBeGreaterThanOrEqual(glance)
      }),
      { numRuns: 60 },
    )
  })
})

const arrived = {
  first: ['limits.waitMeasure', 'limits.p95Seconds', 'limits.costPerRequest', 'workload.inputTokens'],
  able: ['limits.p95Seconds'],
  idle: ['run.seed'],
  by: 'influence',
} as const

test('under a hand what is there keeps its place, and what is new comes behind it', () => {
  const before = { ...usual(nothing), first: ['limits.costPerRequest', 'limits.p95Seconds', 'workload.peakShare'] }
  expect(keepingPlaces(before, arrived)).toEqual({
    first: ['limits.costPerRequest', 'limits.p95Seconds', 'limits.waitMeasure', 'workload.inputTokens'],
    able: ['limits.p95Seconds'],
    idle: ['run.seed'],
    by: 'usual',
  })
})

test('the input that has the focus stays in the list in which it is', () => {
  const before = { ...usual(nothing), first: ['limits.costPerRequest', 'workload.peakShare'] }
  expect(keepingPlaces(before, arrived, 'run.seed')).toMatchObject({
    able: ['limits.p95Seconds', 'run.seed'],
    idle: [],
  })
  expect(keepingPlaces(before, arrived, 'workload.peakShare').first).toContain('workload.peakShare')
  const folded = { ...before, able: ['run.seed'], idle: ['limits.p95Seconds'] }
  expect(keepingPlaces(folded, arrived, 'limits.p95Seconds')).toMatchObject({
    able: [],
    idle: ['run.seed', 'limits.p95Seconds'],
  })
})

test('a shorter name is part of the name, so that what is seen is what is said', () => {
  for (const { label, brief } of panelInputs)
    if (brief !== undefined) expect(label.toLowerCase()).toContain(brief.toLowerCase())
  expect(parameterOf('workload.inputTokens')?.brief).toBe('Input tokens')
})
