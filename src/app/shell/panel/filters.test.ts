import { describe, expect, test } from 'vitest'
import type { Bearing } from '../../../alternatives/influence.ts'
import { filterCounts, finds, passes } from './filters.ts'
import { panelInputs } from './groups.ts'

const found = (query: string): readonly string[] => panelInputs.filter((one) => finds(query, one)).map(({ id }) => id)

describe('finding an input', () => {
  test('any words, in any order, without case and accents', () => {
    expect(found('WAIT limit')).toContain('limits.p95Seconds')
    expect(found('tokens input')).toContain('workload.inputTokens')
    expect(found('límit')).toEqual(found('limit'))
    expect(found('workload.cacheHitRate')).toEqual(['workload.cacheHitRate'])
    expect(found('no such thing')).toEqual([])
  })

  test('nothing asked for finds everything', () => {
    expect(found('')).toHaveLength(panelInputs.length)
    expect(found('  ')).toHaveLength(panelInputs.length)
  })
})

describe('filters', () => {
  const bearings = new Map<string, Bearing>([
    ['workload.outputTokens', { kind: 'flips', distance: 0.2, within: true }],
    ['workload.inputTokens', { kind: 'flips', distance: 3, within: false }],
  ])
  const given = {
    bearings,
    changed: new Set(['limits.quality']),
    own: new Set(['limits.quality', 'workload.inputTokens']),
  }
  const passing = (filter: Parameters<typeof passes>[0]): readonly string[] =>
    panelInputs.filter((one) => passes(filter, one, given)).map(({ id }) => id)

  test('changed and default', () => {
    expect(passing('changed')).toEqual(['limits.quality'])
    expect(passing('default')).toHaveLength(panelInputs.length - 2)
    expect(passing('default')).not.toContain('workload.inputTokens')
  })

  test('sensitive is what flips inside its range', () => {
    expect(passing('sensitive')).toEqual(['workload.outputTokens'])
  })

  test('no source: judgements and own estimates, but no demand and no result', () => {
    const unsourced = passing('no source')
    expect(unsourced).toContain('workload.inputTokens')
    expect(unsourced).toContain('workload.cacheHitRate')
    expect(unsourced).not.toContain('workload.outputTokens')
    expect(unsourced).not.toContain('limits.quality')
    expect(unsourced).not.toContain('priorities.cost')
    expect(unsourced).not.toContain('quality.own')
  })

  test('counts say what each filter leaves', () => {
    for (const { filter, count } of filterCounts(panelInputs, given)) expect(count).toBe(passing(filter).length)
  })
})
