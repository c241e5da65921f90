import type { Edition } from '../catalog/edition.ts'
import { successRate, type SuccessRate } from '../catalog/success-rate.ts'
import type { Yardstick } from '../catalog/yardsticks.ts'
import { betaLogit } from '../engine/uncertainty/beta-logit.ts'
import type { OwnResult } from '../scenario/parameter.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { mixAt, numberAt, ownAt } from '../scenario/values.ts'
import type { Point } from './points.ts'

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
