import { log, normalCdf } from '../base/elementary.ts'
import { mixtureBeats } from '../engine/decision-analysis/extended-dominance.ts'
import { quantileFromMoments, sigmaSquaredFromMoments } from '../engine/serving/lognormal-sum.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
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

/** Share of requests for the first of two singles with which a random router beats row i; absent: none does. */
const routerBeats = (solution: Solution, i: number, cheap: number, strong: number): number | undefined => {
  const { columns } = solution
  const t = value(columns.latency, i)
  return mixtureBeats(
    value(columns.cost, i),
    value(columns.quality, i),
    0.95,
    value(columns.cost, cheap),
    value(columns.quality, cheap),
    within(solution, cheap, t),
    value(columns.cost, strong),
    value(columns.quality, strong),
    within(solution, strong, t),
  )
}

/**
 * Whether a rankable alternative is dominated. A random router sends each request to one of two single models with a fixed
 * probability: its cost and quality are the weighted means, and so is the share it answers within a given time.
 */
export const dominatedBy = (evaluation: Evaluation, i: number): Dominated | undefined => {
  const solution = solutionOf(evaluation)
  if (solution.rankable[i] !== 1) return undefined
  const front = evaluation.frontier
  const by = front.find((j) => j !== i && beatsInAll(solution, j, i))
  if (by !== undefined) return { kind: 'by-one', by }
  if (solution.columns.timed[i] !== 1) return undefined
  const { columns, rows } = solution
  const cost = value(columns.cost, i)
  const singles = front.filter((j) => j !== i && j < rows.singles)
  const cheaper = singles.filter((j) => value(columns.cost, j) <= cost)
  const dearer = singles.filter(
    (j) => value(columns.cost, j) > cost && value(columns.quality, j) > value(columns.quality, i),
  )
  for (const cheap of cheaper)
    for (const strong of dearer) {
      const cheapShare = routerBeats(solution, i, cheap, strong)
      if (cheapShare !== undefined) return { kind: 'by-mixture', cheap, strong, cheapShare }
    }
  return undefined
}
