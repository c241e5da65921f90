import { log, normalCdf } from '../base/elementary.ts'
import { mixtureBeats } from '../engine/decision-analysis/extended-dominance.ts'
import { quantileFromMoments, sigmaSquaredFromMoments } from '../engine/serving/lognormal-sum.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { perEvaluation } from './remembered.ts'
import type { Solution } from './solution.ts'

/** Another alternative at least as good in all three criteria and better in one, or a random router between two others. */
export type Dominated =
  | { readonly kind: 'by-one'; readonly by: number }
  | { readonly kind: 'by-mixture'; readonly cheap: number; readonly strong: number; readonly cheapShare: number }

const value = (column: Float64Array, i: number): number => column[i] ?? 0

const beatsInAll = ({ columns }: Solution, i: number, j: number): boolean => {
  const cost = value(columns.cost, i) - value(columns.cost, j)
  const quality = value(columns.quality, j) - value(columns.quality, i)
  const latency = value(columns.latency, i) - value(columns.latency, j)
  return cost <= 0 && quality <= 0 && latency <= 0 && (cost < 0 || quality < 0 || latency < 0)
}

/** Share of a single's requests that it answers within t seconds. Batch and flex are promises of one length. */
const within = ({ rows, figures, columns }: Solution, i: number, t: number): number => {
  const p = rows.cheap[i] ?? 0
  const serving = rows.serving[i]
  if (serving === 'batch' || serving === 'flex') return value(columns.latency, i) <= t ? 1 : 0
  const streamed = serving === 'stream'
  const mean = value(streamed ? figures.firstTokenMean : figures.completionMean, p)
  const variance = value(streamed ? figures.firstTokenVariance : figures.completionVariance, p)
  const sigma = Math.sqrt(sigmaSquaredFromMoments(mean, variance))
  const factor = value(streamed ? figures.firstTokenFactor : figures.completionFactor, p)
  const median = quantileFromMoments(mean, variance, 0) * factor
  return sigma > 0 ? normalCdf((log(t) - log(median)) / sigma) : median <= t ? 1 : 0
}

/**
 * Whether a rankable alternative is dominated. A random router sends each request to one of two single models with a fixed
 * probability: its cost and quality are the weighted means, and so is the share it answers within a given time.
 */
export const dominatedBy = (evaluation: Evaluation, i: number): Dominated | undefined => {
  const known = answers(evaluation)
  if (!known.has(i)) known.set(i, beatingOf(evaluation, i))
  return known.get(i)
}

/** Scatter, table and hover ask of the same rows; each is compared with every mixture once. */
const answers = perEvaluation(() => new Map<number, Dominated | undefined>())

const beatingOf = (evaluation: Evaluation, i: number): Dominated | undefined => {
  const solution = solutionOf(evaluation)
  if (solution.rankable[i] !== 1) return undefined
  const front = evaluation.frontier
  const by = front.find((j) => j !== i && beatsInAll(solution, j, i))
  if (by !== undefined) return { kind: 'by-one', by }
  if (solution.columns.timed[i] !== 1) return undefined
  return mixtureBeating(
    solution,
    i,
    front.filter((j) => j !== i && j < solution.rows.singles),
  )
}

/** The first pair of singles between which a random router beats row i. Neither need be dearer: one may be better, one sooner. */
const mixtureBeating = (solution: Solution, i: number, singles: readonly number[]): Dominated | undefined => {
  const cost = value(solution.columns.cost, i)
  const quality = value(solution.columns.quality, i)
  const known = singles
    .map((j) => ({
      j,
      cost: value(solution.columns.cost, j),
      quality: value(solution.columns.quality, j),
      within: within(solution, j, value(solution.columns.latency, i)),
    }))
    .toSorted((a, b) => a.cost - b.cost || a.j - b.j)
  for (const [k, cheap] of known.entries()) {
    if (cheap.cost > cost) return undefined
    for (const strong of known.slice(k + 1)) {
      const cheapShare = mixtureBeats(
        cost,
        quality,
        0.95,
        cheap.cost,
        cheap.quality,
        cheap.within,
        strong.cost,
        strong.quality,
        strong.within,
      )
      if (cheapShare !== undefined) return { kind: 'by-mixture', cheap: cheap.j, strong: strong.j, cheapShare }
    }
  }
  return undefined
}
