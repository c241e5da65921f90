import { logistic, logit } from '../base/elementary.ts'
import type { Edition } from '../catalog/edition.ts'
import { successRate, type SuccessRate } from '../catalog/success-rate.ts'
import type { Yardstick } from '../catalog/yardsticks.ts'
import { betaLogit } from '../engine/uncertainty/beta-logit.ts'
import { sigmaFrom90 } from '../engine/uncertainty/lognormal.ts'
import type { OwnResult } from '../scenario/parameter.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { mixAt, numberAt, ownAt } from '../scenario/values.ts'
import type { Point } from './points.ts'

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

/** One yardstick of the mix for one point: the published figure after the power prior. */
export interface Part {
  readonly yardstick: Yardstick
  readonly weight: number
  readonly rate: SuccessRate
  /** Pseudo-samples after the cap and the discount for age. */
  readonly samples: number
  /** Mean and standard deviation of the Beta posterior on the logit scale. */
  readonly mean: number
  readonly sigma: number
}

/** The judgements that turn published figures into beliefs; each is a parameter. */
export interface Judgements {
  readonly mix: readonly { readonly yardstick: string; readonly weight: number }[]
  readonly samples: Readonly<Record<SuccessRate['samplesClass'], number>>
  readonly staleFactor: number
  readonly oldFactor: number
  readonly transferSpread: number
  readonly sharedShare: number
  readonly sharedSampling: number
  readonly partsCorrelation: number
  readonly own: Readonly<Record<string, OwnResult>>
}

export const judgementsOf = (scenario: Scenario): Judgements => ({
  mix: mixAt(scenario),
  samples: {
    first: numberAt(scenario, 'quality.samplesFirst'),
    second: numberAt(scenario, 'quality.samplesSecond'),
    third: numberAt(scenario, 'quality.samplesThird'),
    fitted: numberAt(scenario, 'quality.samplesFitted'),
  },
  staleFactor: numberAt(scenario, 'evidence.staleFactor'),
  oldFactor: numberAt(scenario, 'evidence.oldFactor'),
  transferSpread: numberAt(scenario, 'quality.transferSpread'),
  sharedShare: numberAt(scenario, 'quality.sharedShare'),
  sharedSampling: numberAt(scenario, 'quality.sharedSampling'),
  partsCorrelation: numberAt(scenario, 'quality.partsCorrelation'),
  own: ownAt(scenario),
})

/** Pseudo-samples of a figure: its class's cap, never more than its tasks, discounted for age. */
export const samplesOf = (rate: SuccessRate, judgements: Judgements): number => {
  const cap = judgements.samples[rate.samplesClass]
  const age = rate.ageMonths > 12 ? judgements.oldFactor : rate.ageMonths > 6 ? judgements.staleFactor : 1
  return Math.min(cap, rate.tasks ?? cap) * age
}

/** Published rates of one yardstick by point; they depend on the edition and the date alone. */
export const ratesOf = (
  points: readonly Point[],
  yardstick: Yardstick,
  edition: Edition,
  asOf: string,
): readonly (SuccessRate | undefined)[] =>
  points.map(({ model, effort }) => successRate(yardstick, model, effort, edition, asOf))

/** The mix of a task with the published rates of each part. */
export interface RatedPart {
  readonly yardstick: Yardstick
  readonly weight: number
  readonly rates: readonly (SuccessRate | undefined)[]
}

const partOf = ({ yardstick, weight, rates }: RatedPart, p: number, judgements: Judgements): Part | undefined => {
  const rate = rates[p]
  if (!rate) return undefined
  const samples = samplesOf(rate, judgements)
  const { mean, sigma } = betaLogit(0.5 + samples * rate.q, 0.5 + samples * (1 - rate.q))
  return { yardstick, weight, rate, samples, mean, sigma }
}

/** The public figures of each point after the power prior; absent where a yardstick of the task has none. */
export const partsOf = (
  n: number,
  mix: readonly RatedPart[],
  judgements: Judgements,
): readonly (readonly Part[] | undefined)[] =>
  Array.from({ length: n }, (_, p) => {
    const parts = mix.map((part) => partOf(part, p, judgements))
    return parts.every((part) => part !== undefined) ? parts : undefined
  })

/** A rate that rounds to 0 or 1 has no log odds: it is taken as far out as doubles tell apart. */
const insideShare = (rate: number): number => Math.max(1e-15, Math.min(1 - 1e-15, rate))

/** Public evidence alone: power prior first, then the loss of the transfer, most of it one draw for all points. */
const publicBelief = (parts: readonly Part[], difficulty: number, judgements: Judgements): Belief => {
  const { transferSpread, sharedShare, sharedSampling, partsCorrelation: likeness } = judgements
  const rates = parts.map((part) => logistic(part.mean + difficulty))
  const mix = insideShare(parts.reduce((sum, { weight }, i) => sum + weight * (rates[i] ?? 0), 0))
  const mean = logit(mix)
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

/** What is believed of a point; absent where a yardstick of the task has no figure and the user has none either. */
const beliefOf = (
  point: Point,
  parts: readonly Part[] | undefined,
  difficulty: number,
  judgements: Judgements,
): Belief | undefined => {
  const own = judgements.own[point.id] ?? judgements.own[point.model.id]
  const published = parts && publicBelief(parts, difficulty, judgements)
  if (!own) return published
  if (published) return combined(published, own)
  const { mean, sigma } = ownSpread(own)
  return { mean, slope: 0, shared: judgements.mix.map(() => 0), own: sigma, parts: [], ownResult: own, publicShare: 0 }
}

/** Beliefs as columns for loops over worlds. */
export interface Beliefs {
  readonly rows: readonly (Belief | undefined)[]
  readonly measured: Uint8Array
  readonly mean: Float64Array
  readonly slope: Float64Array
  readonly own: Float64Array
  /** One column a yardstick of the mix. */
  readonly shared: readonly Float64Array[]
  readonly yardsticks: readonly string[]
  readonly difficulty: number
}

export const beliefsOf = (
  points: readonly Point[],
  parts: readonly (readonly Part[] | undefined)[],
  difficulty: number,
  judgements: Judgements,
): Beliefs => {
  const rows = points.map((point, p) => beliefOf(point, parts[p], difficulty, judgements))
  return {
    rows,
    measured: Uint8Array.from(rows, (row) => (row ? 1 : 0)),
    mean: Float64Array.from(rows, (row) => row?.mean ?? 0),
    slope: Float64Array.from(rows, (row) => row?.slope ?? 0),
    own: Float64Array.from(rows, (row) => row?.own ?? 0),
    shared: judgements.mix.map((_, t) => Float64Array.from(rows, (row) => row?.shared[t] ?? 0)),
    yardsticks: judgements.mix.map(({ yardstick }) => yardstick),
    difficulty,
  }
}
