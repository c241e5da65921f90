import { exp, log } from '../base/elementary.ts'
import { heavySumQuantile } from '../engine/serving/heavy-sum.ts'
import { momentMean, momentVariance, quantileFromMoments } from '../engine/serving/lognormal-sum.ts'
import { sigmaFromP50P95 } from '../engine/uncertainty/lognormal.ts'
import { excessMoments, type Moments } from '../engine/uncertainty/lognormal-excess.ts'
import type { Assumptions } from './assumptions.ts'
import { type Added, nothingAdded } from './knowledge/added.ts'
import { Z95 } from '../engine/constants.ts'
import type { Points } from './points.ts'

/** p95/p50 of the other seconds (retrieval, tools) between requests; a judgement. */
export const otherSpread = 1.6
/** The timed requests carried this many input tokens; longer ones wait for their prefill, shorter ones get nothing back. */
export const measuredInputTokens = 10_000

/** What all variants of an approach share in one world: everything that does not depend on the model. Seconds and their variances. */
export interface SharedWait {
  readonly fixed: number
  readonly fixedVariance: number
  readonly otherMean: number
  /** Of `fixed`: looking up, and reading documents that the cache does not have. */
  readonly retrievalMean: number
  readonly corpusMean: number
  readonly calls: number
  readonly thinkingFactor: number
  /** Median visible output tokens and the standard deviation of their logarithm. */
  readonly outputMedian: number
  readonly outputSigma: number
}

/** Mean and variance of something with this typical value and p95/p50. */
const momentsOf = (p50: number, spread: number): Moments => {
  const sigma = sigmaFromP50P95(1, spread)
  const mean = p50 > 0 ? momentMean(p50, sigma) : 0
  return { mean, variance: momentVariance(mean, sigma) }
}

export const sharedWaitOf = (a: Assumptions, added: Added = nothingAdded): SharedWait => {
  const { context, corpus, saved, retrievalSeconds, retrievalSpread } = added
  const input = saved > 0 ? a.inputTokens * (1 - saved) : a.inputTokens
  const prefill = excessMoments(input / a.callsPerRequest, a.inputSigma, measuredInputTokens - context)
  const perSecond = a.callsPerRequest / a.prefillTokensPerSecond
  const other = momentsOf(a.otherSeconds, otherSpread)
  const retrieval = momentsOf(retrievalSeconds, retrievalSpread)
  // Each call reads the documents anew where the cache does not have them.
  const reading = corpus / a.prefillTokensPerSecond
  const missed = a.callsPerRequest * (1 - a.cacheHitRate)
  return {
    fixed: a.networkSeconds + other.mean + prefill.mean * perSecond + (retrieval.mean + missed * reading),
    otherMean: other.mean,
    retrievalMean: retrieval.mean,
    corpusMean: missed * reading,
    fixedVariance:
      other.variance +
      prefill.variance * perSecond * perSecond +
      (retrieval.variance + missed * a.cacheHitRate * reading * reading),
    calls: a.callsPerRequest,
    thinkingFactor: a.thinkingFactor,
    outputMedian: a.outputTokens / exp((a.outputSigma * a.outputSigma) / 2),
    outputSigma: a.outputSigma,
  }
}

/** Mean and variance of the wait of one request at one point, and how much of the mean is what. Seconds. */
export interface WaitMoments {
  base: number
  thinking: number
  decode: number
  firstToken: number
  firstTokenVariance: number
  completion: number
  completionVariance: number
}

export const emptyWait = (): WaitMoments => ({
  base: 0,
  thinking: 0,
  decode: 0,
  firstToken: 0,
  firstTokenVariance: 0,
  completion: 0,
  completionVariance: 0,
})

/**
 * First token = network + other + prefill + calls x base wait + thinking x factor; completion adds the decode.
 * `provider` multiplies what the vendor's servers take (day-to-day factor), `tokens` the hidden tokens of this world.
 * Base waits of k calls add, so their relative spread shrinks with the root of k. Writes into `out`: no allocation.
 */
export const waitMoments = (
  points: Points,
  p: number,
  shared: SharedWait,
  provider: number,
  tokens: number,
  out: WaitMoments,
): void => {
  const oneBase = (points.base[p] ?? 0) * provider * (points.baseMean[p] ?? 1)
  const thinking = (points.thinking[p] ?? 0) * provider * tokens * shared.thinkingFactor * (points.thinkingMean[p] ?? 1)
  const speed = points.speed[p] ?? 0
  const decodeSigma = Math.sqrt(
    shared.outputSigma * shared.outputSigma + (points.speedSigma[p] ?? 0) * (points.speedSigma[p] ?? 0),
  )
  out.base = oneBase * shared.calls
  out.thinking = thinking
  out.decode = speed > 0 ? momentMean((shared.outputMedian * provider) / speed, decodeSigma) : 0
  out.firstToken = shared.fixed + out.base + out.thinking
  out.firstTokenVariance =
    shared.fixedVariance +
    shared.calls * oneBase * oneBase * (points.baseVariance[p] ?? 0) +
    thinking * thinking * (points.thinkingVariance[p] ?? 0)
  out.completion = out.firstToken + out.decode
  out.completionVariance = out.firstTokenVariance + momentVariance(out.decode, decodeSigma)
}

export const p95OfMoments = (mean: number, variance: number): number => quantileFromMoments(mean, variance, Z95)

/** Logarithm of the p95/p50 of a part beyond which the moments of a sum misplace its tail: 5. */
const widest = log(5)

/** Does a point think so unevenly that its thinking must be taken apart from the rest? */
export const isWide = (points: Points, p: number): boolean =>
  (points.thinking[p] ?? 0) > 0 && (points.thinkingSigma[p] ?? 0) * Z95 > widest

/** p95 of a wait whose thinking is wide; `mean` and `variance` are those of the whole wait, `guess` its p95 by moments. */
export const p95OfWide = (
  points: Points,
  p: number,
  mean: number,
  variance: number,
  thinking: number,
  guess: number,
): number => {
  const sigma = points.thinkingSigma[p] ?? 0
  const median = thinking / (points.thinkingMean[p] ?? 1)
  const rest = thinking * thinking * (points.thinkingVariance[p] ?? 0)
  return heavySumQuantile(median, sigma, mean - thinking, Math.max(0, variance - rest), 0.95, guess)
}
