import { normalQuantile } from '../base/elementary.ts'
import { sigmaFromP50P95 } from '../engine/uncertainty/lognormal.ts'
import { choiceAt, limitAt, numberAt } from '../scenario/values.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type HostingChoices, type HostingInputs, hostingOf } from './hosting/inputs.ts'
import { type At, type Documents, documentsOf, type Tuning, tuningOf } from './knowledge/inputs.ts'

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
  maximumWeeks: number | undefined
  minimumInDate: number | undefined
  mustShowSource: boolean
  mustLimitAccess: boolean
  /** Standard normal quantile of the confidence asked for; 0 where the median decides. */
  confidenceZ: number
  anchors: Anchors
  /** Priorities, summing to 1, in the order cost, quality, latency. */
  weights: [number, number, number]
  minimumLifeDays: number
  /** What answers need to know; absent: nothing that the model does not. */
  documents?: Documents
  /** Of tuning, of own GPUs, and over which months; absent: none of it is considered. */
  tuning?: Tuning
  hosting?: HostingInputs
  plan?: Plan
}

/** Over how long money is counted, what people cost, and how long the least takes. */
export interface Plan {
  readonly horizonMonths: number
  /** USD. */
  readonly personYear: number
  readonly promptWeeks: number
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

const yes = (scenario: Scenario, id: string): boolean => choiceAt(scenario, id) === 'yes'

export const needsDocuments = (scenario: Scenario): boolean => choiceAt(scenario, 'knowledge.need') === 'documents'
export const considersHosting = (scenario: Scenario): boolean => choiceAt(scenario, 'sourcing.hosting') === 'both'

const hostingChoices = (scenario: Scenario): HostingChoices => {
  const precision = choiceAt(scenario, 'sourcing.precision')
  return {
    accelerator: choiceAt(scenario, 'sourcing.accelerator'),
    precision: precision === 'fp8' || precision === 'int4' ? precision : 'bf16',
    scaleToZero: choiceAt(scenario, 'sourcing.operation') === 'scale-to-zero',
    built: yes(scenario, 'sourcing.built'),
  }
}

/** Ways to know and to host, where the scenario asks for them. */
const waysOf = (scenario: Scenario, at: At): Pick<Assumptions, 'documents' | 'tuning' | 'hosting' | 'plan'> => {
  const [documents, hosting] = [needsDocuments(scenario), considersHosting(scenario)]
  if (!documents && !hosting) return {}
  return {
    ...(documents && { documents: documentsOf(at) }),
    ...(hosting && { hosting: hostingOf(at, hostingChoices(scenario)) }),
    tuning: tuningOf(at, choiceAt(scenario, 'knowledge.hybridTraining')),
    plan: {
      horizonMonths: at('sourcing.horizonMonths'),
      personYear: at('sourcing.personYear'),
      promptWeeks: at('knowledge.promptWeeks'),
    },
  }
}

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
    maximumWeeks: limitAt(scenario, 'limits.weeks'),
    minimumInDate: limitAt(scenario, 'limits.inDate'),
    mustShowSource: yes(scenario, 'limits.showSource'),
    mustLimitAccess: yes(scenario, 'limits.perUserAccess'),
    confidenceZ: normalQuantile(at('limits.confidence')),
    anchors: anchorsOf(at),
    weights: normalisedWeights(at('priorities.cost'), at('priorities.quality'), at('priorities.latency')),
    minimumLifeDays: at('evidence.minimumLifeDays'),
    ...waysOf(scenario, at),
  }
}
