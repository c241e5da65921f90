import { erlangC } from '../../engine/serving/queue.ts'
import { type Binding, fleetShape, type FleetShape, gpusFromTraffic } from '../../engine/sourcing/fleet.ts'
import { gpuSeconds } from '../../engine/sourcing/gpus.ts'
import { weightBytes } from '../../engine/sourcing/gpu-memory.ts'
import { type GpuTerms, heldBytes, type OwnModel } from './gpu-terms.ts'

/** GPUs over which a model is spread: up to two machines of eight. */
const groupSizes = [1, 2, 4, 8, 16]
/** A queue at a load of 1 has no steady state: it is taken a thousandth below. */
const mostLoad = 0.999
/** With more groups than this nobody waits for a free one at the loads that are allowed. */
const manyGroups = 256

/** GPUs that serve a model, and the wait for one of them at the peak. */
export interface Fleet {
  readonly kind: 'fleet'
  readonly shape: FleetShape
  readonly gpus: number
  readonly binds: Binding
  /** GPU-seconds of a request. */
  readonly gpuSeconds: number
  /** Seconds before a request is served, and their variance. */
  readonly queueMean: number
  readonly queueVariance: number
}

export interface NoFleet {
  readonly kind: 'infeasible'
  readonly because: 'weights-exceed-memory' | 'request-exceeds-memory'
}

/** Mean and variance of the wait in an M/M/c queue whose servers are the groups. */
const queueOf = (
  groups: number,
  arrivals: number,
  perGroup: number,
): { readonly mean: number; readonly variance: number } => {
  if (groups > manyGroups || arrivals === 0) return { mean: 0, variance: 0 }
  const queue = erlangC(groups, Math.min(arrivals, mostLoad * groups * perGroup), perGroup)
  if (queue.kind === 'overloaded') return { mean: 0, variance: 0 }
  const { waiting, drain } = queue
  const mean = waiting / drain
  return { mean, variance: (2 * waiting) / (drain * drain) - mean * mean }
}

/** GPUs for a model whose requests think so many tokens and are in service for so many seconds. */
export const fleetOf = (
  own: OwnModel,
  terms: GpuTerms,
  thinking: number,
  secondsInService: number,
): Fleet | NoFleet => {
  const output = terms.output + thinking
  const total = terms.readTokens + output
  const shape = fleetShape({
    weightBytes: weightBytes(own.parameters, terms.bytesPerWeight),
    cacheBytesPerToken: heldBytes(own, terms, thinking / terms.calls) / total,
    memoryPerGpu: terms.memoryPerGpu,
    memoryShare: terms.memoryShare,
    prefill: terms.prefillWork / own.active,
    decode: terms.decodeWork / own.active,
    utilisation: terms.utilisation,
    input: terms.readTokens,
    output,
    secondsInService,
    leastGpus: 0,
    groupSizes,
  })
  if (shape.kind === 'infeasible') return shape
  const kept = { ...shape, least: shape.group * terms.leastGroups }
  const { gpus, binds } = gpusFromTraffic(terms.peakRps, kept)
  const seconds = gpuSeconds(terms.readTokens, output, terms.prefillWork / own.active, terms.decodeWork / own.active)
  const queue = queueOf(gpus / shape.group, terms.peakRps, shape.group / seconds)
  return {
    kind: 'fleet',
    shape: kept,
    gpus,
    binds,
    gpuSeconds: seconds,
    queueMean: queue.mean + terms.startMean,
    queueVariance: queue.variance + terms.startVariance,
  }
}
