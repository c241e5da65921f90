import { DAYS_PER_MONTH, SECONDS_PER_DAY } from '../constants.ts'
import { gpuSeconds, gpusFor, wholeGroups } from './gpus.ts'
import { concurrentRequests } from './gpu-memory.ts'

/** A model, its hardware and what a request asks of them. Bytes, tokens, seconds, GPUs. */
export interface FleetNeed {
  readonly weightBytes: number
  readonly cacheBytesPerToken: number
  readonly memoryPerGpu: number
  /** Share of the memory that weights and cache may take; activations and the runtime need the rest. 0-1. */
  readonly memoryShare: number
  /** Tokens a second a GPU, aggregated over its batch; above 0. */
  readonly prefill: number
  readonly decode: number
  /** Share of this throughput that may be used at the peak; above 0. */
  readonly utilisation: number
  /** Tokens a request reads and writes: what it holds in the cache when it ends. */
  readonly input: number
  readonly output: number
  /** From admission to the last token, at the peak. */
  readonly secondsInService: number
  /** Kept whatever the traffic: two groups survive the loss of one. */
  readonly leastGpus: number
  /** Tensor-parallel sizes on offer, in ascending order; the smallest that holds the model is taken. */
  readonly groupSizes: readonly number[]
}

/** What of a fleet does not depend on traffic: enough for a loop over months or volumes. */
export interface FleetShape {
  readonly kind: 'fits'
  /** GPUs over which one copy of the weights is spread. */
  readonly group: number
  /** Whole groups, at least one copy of the weights. */
  readonly least: number
  /** GPUs for one request a second, by throughput and by memory of the cache. */
  readonly throughputPerRps: number
  readonly cachePerRps: number
}

export interface FleetRefusal {
  readonly kind: 'infeasible'
  readonly because: 'weights-exceed-memory' | 'request-exceeds-memory'
}

/**
 * The smallest group that holds the weights and the cache of at least one request, and how GPUs grow with traffic.
 * Requests hold their full length while in service, as servers that reserve for the worst case do.
 */
export const fleetShape = (need: FleetNeed): FleetShape | FleetRefusal => {
  const perGpu = need.memoryPerGpu * need.memoryShare
  const request = (need.input + need.output) * need.cacheBytesPerToken
  const group = need.groupSizes.find(
    (size) => size * perGpu > need.weightBytes && size * perGpu - need.weightBytes >= request,
  )
  if (group === undefined) {
    const holdsWeights = need.groupSizes.some((size) => size * perGpu > need.weightBytes)
    return { kind: 'infeasible', because: holdsWeights ? 'request-exceeds-memory' : 'weights-exceed-memory' }
  }
  const free = group * perGpu - need.weightBytes
  return {
    kind: 'fits',
    group,
    least: group * Math.max(1, wholeGroups(need.leastGpus / group)),
    throughputPerRps: gpuSeconds(need.input, need.output, need.prefill, need.decode) / need.utilisation,
    cachePerRps: (concurrentRequests(1, need.secondsInService) * request * group) / free,
  }
}

/** GPUs for one request a second, by whichever resource needs more. */
export const perRpsOf = (shape: FleetShape): number => Math.max(shape.throughputPerRps, shape.cachePerRps)

/** Requests a month that one group carries when its peak is this many times the average. */
export const monthlyCapacity = (perRps: number, group: number, peakToAverage: number): number =>
  ((group / perRps) * SECONDS_PER_DAY * DAYS_PER_MONTH) / peakToAverage

export type Binding = 'weights' | 'kv-cache' | 'throughput' | 'minimum'

/**
 * GPUs at a peak, and what decides their number: traffic through throughput or through the memory of its cache, or, as
 * long as traffic fits into what is kept anyway, the minimum asked for, or one copy of the weights.
 */
export const gpusFromTraffic = (
  peakRps: number,
  shape: FleetShape,
): { readonly gpus: number; readonly binds: Binding } => {
  const gpus = gpusFor(peakRps, perRpsOf(shape), shape.least, shape.group)
  if (gpus > shape.least) return { gpus, binds: shape.cachePerRps > shape.throughputPerRps ? 'kv-cache' : 'throughput' }
  return { gpus, binds: shape.least > shape.group ? 'minimum' : 'weights' }
}
