import { fieldsOf, natural, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Rounding of a load that fits exactly does not cost a GPU. */
const slack = 1e-12

/** GPU-seconds that a request keeps busy: tokens over tokens a second a GPU, aggregated over its batch (above 0). */
export const gpuSeconds = (input: number, output: number, prefill: number, decode: number): number =>
  input / prefill + output / decode

/** Whole groups for a load in groups, none for no load. */
export const wholeGroups = (load: number): number => Math.max(0, Math.ceil(load - slack))

/**
 * GPUs at a peak of so many requests a second, each of which takes `perRps` GPUs for a request a second (GPU-seconds
 * over the share of capacity that may be used). Whole groups, never fewer than `least`: a step function of traffic.
 */
export const gpusFor = (peakRps: number, perRps: number, least: number, group: number): number =>
  Math.max(least, group * wholeGroups((peakRps * perRps) / group))

/** USD per token of hardware at USD an hour, tokens a second and the share of it that is used (both above 0). */
export const usdPerToken = (usdPerHour: number, tokensPerSecond: number, used: number): number =>
  usdPerHour / (3600 * tokensPerSecond * used)

export type MatchingUse =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'never'; readonly because: 'above-capacity' }

/** Share of its capacity that hardware must be used for its token to cost no more than this (USD per token, above 0). */
export const matchingUse = (usdPerHour: number, tokensPerSecond: number, target: number): MatchingUse => {
  const share = usdPerToken(usdPerHour, tokensPerSecond, 1) / target
  return share <= 1 ? { kind: 'share', share } : { kind: 'never', because: 'above-capacity' }
}

export const shareOfCapacity = { above: 0, atMost: 1 }

export const gpuSecondsFormula: Formula = {
  id: 'gpuSeconds',
  title: 'GPU time of a request',
  statement: 'input tokens / prefill speed + output tokens / decode speed, tokens a second a GPU over its whole batch.',
  sources: ['Definition'],
  examples: [{ given: { tokIn: 1000, tokOut: 300, prefillTps: 5000, decodeTps: 1000 }, expect: 0.5, from: 'By hand' }],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return gpuSeconds(
      fields.number('tokIn', notNegative),
      fields.number('tokOut', notNegative),
      fields.number('prefillTps', positive),
      fields.number('decodeTps', positive),
    )
  },
}

export const gpuCountFormula: Formula = {
  id: 'gpuCount',
  title: 'GPUs for a peak',
  statement:
    'max(min, group x ceil(peak x GPU-seconds / utilisation / group - 1e-12)): the guard keeps a load that fits exactly from costing a GPU more.',
  sources: ["Little's law, rounded up to whole groups"],
  examples: [
    { given: { peakRps: 10, gpuSec: 0.5, utilMax: 0.5, minGpus: 2 }, expect: 10, from: 'By hand: exactly ten' },
    {
      given: { peakRps: 10, gpuSec: 0.5, utilMax: 0.5, minGpus: 2, groupSize: 4 },
      expect: 12,
      from: 'By hand: three groups of four',
    },
    { given: { peakRps: 0, gpuSec: 0.5, utilMax: 0.5, minGpus: 2 }, expect: 2, from: 'By hand: what is kept anyway' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const busy = fields.number('gpuSec', notNegative) / fields.number('utilMax', shareOfCapacity)
    return gpusFor(
      fields.number('peakRps', notNegative),
      busy,
      fields.number('minGpus', { atLeast: 0, whole: true }),
      fields.numberOr('groupSize', 1, natural),
    )
  },
}

export const usdPerMTokFormula: Formula = {
  id: 'usdPerMTok',
  title: 'Token price of own hardware',
  statement: 'USD an hour / (3,600 x tokens a second x share used) x 1,000,000; without use there is no price.',
  sources: ['Definition'],
  examples: [
    { given: { usdPerHour: 3.6, tps: 1000, util: 0.5 }, expect: 2, from: 'By hand: 1.8 million tokens for 3.60' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const usd = fields.number('usdPerHour', notNegative)
    return usdPerToken(usd, fields.number('tps', positive), fields.number('util', shareOfCapacity)) * 1e6
  },
}

export const matchingUseFormula: Formula = {
  id: 'matchingUse',
  title: 'Use at which own hardware matches a price',
  statement:
    'USD an hour / (3,600 x tokens a second x price per token): the share of capacity above which a token of the own hardware costs less; never where that is above 1.',
  sources: ['Inverse of the token price of own hardware'],
  examples: [
    {
      given: { usdPerHour: 3.6, tps: 1000, usdPerMTok: 2 },
      expect: { share: 0.5, reason: null },
      from: 'By hand: the inverse of the example above',
    },
    {
      given: { usdPerHour: 3.6, tps: 1000, usdPerMTok: 0.5 },
      expect: { share: null, reason: 'above-capacity' },
      from: 'By hand: dearer even at full load',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const found = matchingUse(
      fields.number('usdPerHour', notNegative),
      fields.number('tps', positive),
      fields.number('usdPerMTok', positive) / 1e6,
    )
    return found.kind === 'share' ? { share: found.share, reason: null } : { share: null, reason: found.because }
  },
}
