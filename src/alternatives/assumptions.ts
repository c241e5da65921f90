import { normalQuantile } from '../base/elementary.ts'
import { sigmaFromP50P95 } from '../engine/uncertainty/lognormal.ts'
import { choiceAt, limitAt, numberAt } from '../scenario/values.ts'
import type { Scenario } from '../scenario/scenario.ts'

/**
 * The numbers of one world, in base units: the scenario's point values, or those of one draw. Mutable, so that a loop
 * over worlds or over the values of one input can change a field in place.
 */
export interface Assumptions {
  requestsPerDay: number
  /** Mean tokens a request, over all its calls. */
  inputTokens: number
  outputTokens: number
  /** Standard deviations of the logarithm between single requests. */
  inputSigma: number
  outputSigma: number
  cacheableShare: number
  cacheHitRate: number
  /** Share of the load in peak hours, for prices that have them. */
  peakShare: number
  thinkingFactor: number
  callsPerRequest: number
  otherSeconds: number
  networkSeconds: number
  prefillTokensPerSecond: number
  flexWaitFactor: number
  flexRefusedShare: number
  flexMinimumSeconds: number
  batchSeconds: number
  batchSlaSeconds: number
  /** Logits between the yardstick and the task. */
  taskDifficulty: number
  check: Check
  waitMeasure: 'first-token' | 'completion'
  /** `undefined`: the limit is off. */
  maximumCost: number | undefined
  minimumQuality: number | undefined
  maximumWait: number | undefined
  /** Standard normal quantile of the confidence asked for; 0 where the median decides. */
  confidenceZ: number
  anchors: Anchors
  /** Priorities, summing to 1, in the order cost, quality, latency. */
  weights: [number, number, number]
  minimumLifeDays: number
}

/** How a cascade decides whether the cheap answer will do. */
export interface Check {
  readonly kind: 'none' | 'self-check' | 'tests'
  /** Share of right answers accepted, and of wrong ones rejected. */
  sensitivity: number
  specificity: number
  /** Price of a check as a share of the cheap call, and its time as a share of the cheap wait. */
  cost: number
  wait: number
}

/** Utility is 1 at the ideal and beyond, 0 at the worst and beyond; logarithmic for cost and latency. */
export interface Anchors {
  costIdeal: number
  costWorst: number
  latencyIdeal: number
  latencyWorst: number
  qualityIdeal: number
  qualityWorst: number
}

/** Normalised to sum 1; equal where all are 0. */
export const normalisedWeights = (cost: number, quality: number, latency: number): [number, number, number] => {
  const sum = cost + quality + latency
  return sum > 0 ? [cost / sum, quality / sum, latency / sum] : [1 / 3, 1 / 3, 1 / 3]
}

/** Value of a number by parameter id: the scenario's own, or that of one world. */
export type At = (id: string) => number

const checkOf = (scenario: Scenario, at: At): Check => {
  const chosen = choiceAt(scenario, 'cascade.check')
  const tests = chosen === 'tests'
  const kind = tests ? 'tests' : chosen === 'none' ? 'none' : 'self-check'
  return {
    kind,
    sensitivity: at(tests ? 'cascade.testsSensitivity' : 'cascade.selfCheckSensitivity'),
    specificity: at(tests ? 'cascade.testsSpecificity' : 'cascade.selfCheckSpecificity'),
    cost: tests ? 0 : at('cascade.selfCheckCost'),
    wait: at('cascade.checkWait'),
  }
}

const anchorsOf = (at: At): Anchors => ({
  costIdeal: at('anchors.costIdeal'),
  costWorst: at('anchors.costWorst'),
  latencyIdeal: at('anchors.latencyIdeal'),
  latencyWorst: at('anchors.latencyWorst'),
  qualityIdeal: at('anchors.qualityIdeal'),
  qualityWorst: at('anchors.qualityWorst'),
})

/** The scenario's point values, or with `at` those of another world. */
export const assumptionsOf = (scenario: Scenario, at: At = (id) => numberAt(scenario, id)): Assumptions => {
  return {
    requestsPerDay: at('workload.requestsPerDay'),
    inputTokens: at('workload.inputTokens'),
    outputTokens: at('workload.outputTokens'),
    inputSigma: sigmaFromP50P95(1, at('workload.inputSpread')),
    outputSigma: sigmaFromP50P95(1, at('workload.outputSpread')),
    cacheableShare: at('workload.cacheableShare'),
    cacheHitRate: at('workload.cacheHitRate'),
    peakShare: at('workload.peakShare'),
    thinkingFactor: at('workload.thinkingFactor'),
    callsPerRequest: at('workload.callsPerRequest'),
    otherSeconds: at('workload.otherSeconds'),
    networkSeconds: at('serving.networkSeconds'),
    prefillTokensPerSecond: at('serving.prefillTokensPerSecond'),
    flexWaitFactor: at('serving.flexWaitFactor'),
    flexRefusedShare: at('serving.flexRefusedShare'),
    flexMinimumSeconds: at('serving.flexMinimumSeconds'),
    batchSeconds: at('serving.batchSeconds'),
    batchSlaSeconds: at('serving.batchSlaSeconds'),
    taskDifficulty: at('quality.taskDifficulty'),
    check: checkOf(scenario, at),
    waitMeasure: choiceAt(scenario, 'limits.waitMeasure') === 'completion' ? 'completion' : 'first-token',
    maximumCost: limitAt(scenario, 'limits.costPerRequest'),
    minimumQuality: limitAt(scenario, 'limits.quality'),
    maximumWait: limitAt(scenario, 'limits.p95Seconds'),
    confidenceZ: normalQuantile(at('limits.confidence')),
    anchors: anchorsOf(at),
    weights: normalisedWeights(at('priorities.cost'), at('priorities.quality'), at('priorities.latency')),
    minimumLifeDays: at('evidence.minimumLifeDays'),
  }
}
