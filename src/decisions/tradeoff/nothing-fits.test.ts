import { expect, test } from 'vitest'
import { nearMisses } from '../../alternatives/near-miss.ts'
import { narrowSpace } from '../../base/format.ts'
import { ruledOutBy } from '../../wording/ruled-out.ts'
import { nothingFitsOf } from './nothing-fits.ts'
import { readingOf } from './reading.fixture.ts'

const nearestOf = (preset: string, inputs: Parameters<typeof readingOf>[1]) => {
  const { evaluation } = readingOf(preset, inputs, [])
  return { evaluation, nearest: nothingFitsOf(evaluation, [])?.nearest ?? [] }
}

test('of what batch and flex miss the promised wait is said, which is compared and not the usual one', () => {
  const { evaluation, nearest } = nearestOf('report-generation', {
    'limits.costPerRequest': 0.00001,
    'limits.p95Seconds': 300,
  })
  const served = nearMisses(evaluation).map(({ index }) => evaluation.alternatives[index]?.serving)
  const waits = nearest.map(({ cells }) => cells.latency.miss)
  expect(served).toContain('batch')
  served.forEach((serving, k) => {
    const miss = waits[k] ?? ''
    if (serving === 'batch') expect(miss).toBe(`counts as 24${narrowSpace}h, 290${narrowSpace}×`)
    else if (serving !== 'flex') expect(miss).not.toContain('counts')
  })
})

test('of what misses a limit at the confidence asked for the figure that has to hold is said', () => {
  const { nearest } = nearestOf('real-time-customer-support', { 'limits.quality': 0.97, 'limits.confidence': 0.95 })
  expect(nearest.length).toBeGreaterThan(0)
  for (const { cells } of nearest)
    if (cells.quality.miss !== undefined) expect(cells.quality.miss).toMatch(/^counts as [\d.]+\s%, −[\d.]+\spoints?$/)
})

test('what is ruled out by a promise is said to miss the limit by as much as the promise does', () => {
  const { evaluation } = readingOf('report-generation', { 'limits.p95Seconds': 50_000 }, [])
  const batches = evaluation.outcomes.filter(({ alternative }) => alternative.serving === 'batch')
  expect(batches.length).toBeGreaterThan(0)
  for (const batch of batches) {
    const said = ruledOutBy(evaluation, batch)
    expect(said).toContain(`wait limit 1.7${narrowSpace}×`)
    expect(said).not.toContain('confidence')
  }
  const early = readingOf('report-generation', { 'limits.p95Seconds': 50_000, 'serving.batchSlaSeconds': 60_000 }, [])
  const [batch] = early.evaluation.outcomes.filter(({ alternative }) => alternative.serving === 'batch')
  const said = batch && ruledOutBy(early.evaluation, batch)
  expect(said).toMatch(/^batch needs a longer wait limit; /)
  expect(said).toContain(`wait limit 1.2${narrowSpace}×`)
})
