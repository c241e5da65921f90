import { describe, expect, test } from 'vitest'
import { log, normalCdf } from '../base/elementary.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { quantileFromMoments, sigmaSquaredFromMoments } from '../engine/serving/lognormal-sum.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { dominatedBy } from './dominance.ts'
import { evaluate, solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'

/** Share of requests that single j answers within t seconds, from its moments alone; absent where these do not hold. */
const answered = (evaluation: Evaluation, j: number, t: number): number | undefined => {
  const { rows, figures } = solutionOf(evaluation)
  const p = rows.cheap[j] ?? 0
  const serving = rows.serving[j]
  if (j >= rows.singles || (serving !== 'stream' && serving !== 'sync')) return undefined
  const streamed = serving === 'stream'
  if ((streamed ? figures.firstTokenFactor : figures.completionFactor)[p] !== 1) return undefined
  const mean = (streamed ? figures.firstTokenMean : figures.completionMean)[p] ?? 0
  const variance = (streamed ? figures.firstTokenVariance : figures.completionVariance)[p] ?? 0
  const sigma = Math.sqrt(sigmaSquaredFromMoments(mean, variance))
  return normalCdf((log(t) - log(quantileFromMoments(mean, variance, 0))) / sigma)
}

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  const evaluation = evaluate(scenarioOf(preset, edition.id), edition)
  const { columns, rankable } = solutionOf(evaluation)
  const at = (column: Float64Array, i: number): number => column[i] ?? 0

  test('the front holds what no other beats', () => {
    for (const i of evaluation.frontier) expect(dominatedBy(evaluation, i)?.kind).not.toBe('by-one')
    for (const [i, open] of rankable.entries())
      if (open === 1 && columns.timed[i] === 1 && !evaluation.frontier.includes(i))
        expect(dominatedBy(evaluation, i)?.kind).toBe('by-one')
  })

  test('what is not dominated is beaten by no random router between two of the front, at any share tried', () => {
    const beaten: unknown[] = []
    for (const i of evaluation.frontier) {
      if (dominatedBy(evaluation, i)) continue
      const others = evaluation.frontier.flatMap((j) => {
        const share = j === i ? undefined : answered(evaluation, j, at(columns.latency, i))
        return share === undefined ? [] : [{ j, share }]
      })
      for (const a of others)
        for (const b of others)
          for (const s of [0.05, 0.25, 0.5, 0.75, 0.95]) {
            const mixed = (x: number, y: number): number => s * x + (1 - s) * y
            const saves = at(columns.cost, i) - mixed(at(columns.cost, a.j), at(columns.cost, b.j))
            const gains = mixed(at(columns.quality, a.j), at(columns.quality, b.j)) - at(columns.quality, i)
            const sooner = mixed(a.share, b.share) - 0.95
            const beats = saves > 1e-6 * at(columns.cost, i) && gains > 1e-6 && sooner > 1e-6
            if (beats) beaten.push([evaluation.alternatives[i]?.id, a.j, b.j, s])
          }
    }
    expect(beaten).toEqual([])
  })
})
