import { logistic, logit } from '../base/elementary.ts'
import { betaLogit } from '../engine/uncertainty/beta-logit.ts'
import { sigmaFrom90 } from '../engine/uncertainty/lognormal.ts'
import type { OwnResult } from '../scenario/parameter.ts'
import type { Point } from './points.ts'
import type { Judgements, Part } from './quality.ts'

/**
 * What we believe of a point's success rate on the task: a normal on the logit scale.
 * `logit = mean + shared[t] * Z_yardstick(t) + own * Z_point`, so that a pessimistic view of a yardstick moves all
 * points together. `slope` is the change of the mean with one logit of task difficulty.
 */
export interface Belief {
  readonly mean: number
  readonly slope: number
  readonly shared: readonly number[]
  readonly own: number
  readonly parts: readonly Part[]
  readonly ownResult?: OwnResult
  /** Weight of the public evidence against the user's own, by precision; 1 without an own evaluation. */
  readonly publicShare: number
}

/** A rate that rounds to 0 or 1 has no log odds: it is taken as far out as doubles tell apart. */
const insideShare = (rate: number): number => Math.max(1e-15, Math.min(1 - 1e-15, rate))

/** Log odds of the mix: of the weighted mean of the parts' success rates on the task. */
const publicMean = (parts: readonly Part[], difficulty: number): number => {
  let mix = 0
  for (const { weight, mean } of parts) mix += weight * logistic(mean + difficulty)
  return logit(insideShare(mix))
}

/** Public evidence alone: power prior first, then the loss of the transfer, most of it one draw for all points. */
const publicBelief = (parts: readonly Part[], difficulty: number, judgements: Judgements): Belief => {
  const { transferSpread, sharedShare, sharedSampling, partsCorrelation: likeness } = judgements
  const rates = parts.map((part) => logistic(part.mean + difficulty))
  const mean = publicMean(parts, difficulty)
  const mix = logistic(mean)
  const loads = parts.map(({ weight }, i) => (weight * (rates[i] ?? 0) * (1 - (rates[i] ?? 0))) / (mix * (1 - mix)))
  const transfer = transferSpread * transferSpread
  const own = parts.map(
    ({ sigma, rate: { tau } }, i) =>
      (loads[i] ?? 0) * Math.sqrt(sigma * sigma * (1 - sharedSampling) + tau * tau + transfer * (1 - sharedShare)),
  )
  const alone = own.reduce((sum, x) => sum + x * x, 0)
  const together = own.reduce((sum, x) => sum + x, 0)
  return {
    mean,
    slope: loads.reduce((sum, load) => sum + load, 0),
    shared: parts.map(
      ({ sigma }, i) => (loads[i] ?? 0) * Math.sqrt(sigma * sigma * sharedSampling + transfer * sharedShare),
    ),
    own: Math.sqrt((1 - likeness) * alone + likeness * together * together),
    parts,
    publicShare: 1,
  }
}

/** The user's own evaluation on the logit scale: no cap, no transfer, no difficulty. */
export const ownSpread = (own: OwnResult): { readonly mean: number; readonly sigma: number } =>
  'n' in own
    ? betaLogit(own.successes + 0.5, own.n - own.successes + 0.5)
    : {
        mean: (logit(own.low) + logit(own.high)) / 2,
        sigma: sigmaFrom90(own.low / (1 - own.low), own.high / (1 - own.high)),
      }

/** Both sources, each weighted by its precision. */
const combined = (published: Belief, own: OwnResult): Belief => {
  const { mean, sigma } = ownSpread(own)
  const ownVariance = Math.max(sigma * sigma, 1e-12)
  const publicVariance = published.own * published.own + published.shared.reduce((sum, x) => sum + x * x, 0)
  const share = ownVariance / (ownVariance + publicVariance)
  return {
    mean: share * published.mean + (1 - share) * mean,
    slope: share * published.slope,
    shared: published.shared.map((x) => share * x),
    own: Math.sqrt(share * share * published.own * published.own + (1 - share) * (1 - share) * ownVariance),
    parts: published.parts,
    ownResult: own,
    publicShare: share,
  }
}

const ownOf = ({ own }: Judgements, point: Point): OwnResult | undefined => own[point.id] ?? own[point.model.id]

/** What is believed of a point; absent where a yardstick of the task has no figure and the user has none either. */
const beliefOf = (
  point: Point,
  parts: readonly Part[] | undefined,
  difficulty: number,
  judgements: Judgements,
): Belief | undefined => {
  const own = ownOf(judgements, point)
  const published = parts && publicBelief(parts, difficulty, judgements)
  if (!own) return published
  if (published) return combined(published, own)
  const { mean, sigma } = ownSpread(own)
  return { mean, slope: 0, shared: judgements.mix.map(() => 0), own: sigma, parts: [], ownResult: own, publicShare: 0 }
}

/** How far the log odds move: with the difficulty of the task, with each yardstick's shared draw, with the point's own. */
export interface BeliefSpreads {
  readonly slope: Float64Array
  readonly own: Float64Array
  /** One column a yardstick of the mix. */
  readonly shared: readonly Float64Array[]
}

/** Beliefs about all points, as columns. Who wins at the median asks for means alone, so the rest is made when asked for. */
export interface Beliefs {
  readonly measured: Uint8Array
  readonly mean: Float64Array
  readonly yardsticks: readonly string[]
  readonly difficulty: number
  readonly rowAt: (p: number) => Belief | undefined
  readonly spreads: () => BeliefSpreads
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined
  return () => (made ??= make())
}

export const beliefsOf = (
  points: readonly Point[],
  parts: readonly (readonly Part[] | undefined)[],
  difficulty: number,
  judgements: Judgements,
): Beliefs => {
  const n = points.length
  const measured = new Uint8Array(n)
  const mean = new Float64Array(n)
  points.forEach((point, p) => {
    const published = parts[p]
    const believed = ownOf(judgements, point) && beliefOf(point, published, difficulty, judgements)
    if (!published && !believed) return
    measured[p] = 1
    mean[p] = believed ? believed.mean : published ? publicMean(published, difficulty) : 0
  })
  const rows = once(() => points.map((point, p) => beliefOf(point, parts[p], difficulty, judgements)))
  return {
    measured,
    mean,
    yardsticks: judgements.mix.map(({ yardstick }) => yardstick),
    difficulty,
    rowAt: (p) => rows()[p],
    spreads: once(() => ({
      slope: Float64Array.from(rows(), (row) => row?.slope ?? 0),
      own: Float64Array.from(rows(), (row) => row?.own ?? 0),
      shared: judgements.mix.map((_, t) => Float64Array.from(rows(), (row) => row?.shared[t] ?? 0)),
    })),
  }
}
