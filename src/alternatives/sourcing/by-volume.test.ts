import { describe, expect, test } from 'vitest'
import { edition } from '../../catalog/edition.fixture.ts'
import { scenarioOf } from '../../scenario/presets.ts'
import { solve } from '../solve.ts'
import { crossingsWithin, readVolumes, spacedVolumes, stepVolumes, yearAt, type Volumes } from './by-volume.ts'
import { caseOf } from './case.ts'
import { requestsPerMonth, runningAt, runningOf } from './running.ts'

const base = scenarioOf('half-a-trillion-tokens', edition.id)
const found = caseOf(solve({ ...base, inputs: { ...base.inputs, 'workload.requestsPerDay': 14_000_000 } }, edition))
const running = found.kind === 'compared' ? runningOf(found.money) : undefined
if (!running) throw new Error('No line against a staircase')
const within: Volumes = [100_000, 100_000_000]

describe('running cost by volume', () => {
  test('a year is twelve months, and equal costs are bought', () => {
    const [year, month] = [yearAt(running, 1_000_000), runningAt(running, requestsPerMonth(1_000_000))]
    expect([year.bought, year.owned, year.gpus]).toEqual([month.bought * 12, month.owned * 12, month.gpus])
    expect(year.cheaper).toBe(year.bought <= year.owned ? 'line' : 'staircase')
    const free = { ...running, line: running.stairs, stairs: { ...running.stairs, groupUsd: 0 } }
    expect(yearAt(free, 1000).cheaper).toBe('line')
  })

  test('points of the staircase hold every step within the most that is asked for', () => {
    const volumes = stepVolumes(running, within, 80)
    expect([volumes[0], volumes.at(-1)]).toEqual([...within])
    expect(volumes).toEqual(volumes.toSorted((x, y) => x - y))
    const gpus = volumes.slice(0, 40).map((at) => yearAt(running, at).gpus)
    for (const [k, count] of gpus.entries()) expect(count - (gpus[k - 1] ?? count)).toBeLessThanOrEqual(running.group)
    expect(stepVolumes(running, [1, 2], 80)).toEqual([1, 2])
  })

  test('on both sides of a crossing the cheaper one is the one that is said', () => {
    const crossings = crossingsWithin(running, within)
    expect(crossings.length).toBeGreaterThan(0)
    for (const { perDay, usd, cheaperAbove } of crossings) {
      expect(yearAt(running, perDay * (1 + 1e-6)).cheaper).toBe(cheaperAbove)
      expect(yearAt(running, perDay).bought).toBe(usd)
    }
    expect(crossingsWithin(running, [1, 2])).toEqual([])
  })

  test('volumes to read are round, in order, and today is among them', () => {
    const volumes = readVolumes(within, 1_234_567, 13)
    expect(volumes).toContain(1_234_567)
    expect(volumes).toEqual(volumes.toSorted((x, y) => x - y))
    expect(readVolumes(within, 7, 13)).not.toContain(7)
    expect(spacedVolumes([1, 100], 3).map((at) => Number(at.toPrecision(9)))).toEqual([1, 10, 100])
  })
})
