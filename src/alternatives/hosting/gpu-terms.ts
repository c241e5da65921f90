import { cacheBytes } from '../../catalog/cache-size.ts'
import type { Edition, Model } from '../../catalog/edition.ts'
import type { Architecture } from '../../catalog/edition-hosting.ts'
import { type GpuRatio, priceRatio, speedRatio } from '../../catalog/gpu-ratios.ts'
import { HOURS_PER_MONTH } from '../../engine/constants.ts'
import { bytesPerWeight } from '../../engine/sourcing/gpu-memory.ts'
import { hoursOnMonth } from '../../engine/sourcing/hosting-cost.ts'
import { onAndOff } from '../../engine/sourcing/scale-to-zero.ts'
import { averageRps, peakRps } from '../../engine/workload/peak.ts'
import type { Assumptions } from '../assumptions.ts'
import { perEdition } from '../remembered.ts'
import type { RequestTokens } from '../tokens.ts'
import type { HostingInputs } from './inputs.ts'
import { gpuHourOf } from './money.ts'

/** The GPU that speeds and prices are given for, and the active parameters, billions, that speeds are given for. */
const reference = 'h100'
const referenceActive = 70

/** What an edition says of a GPU. */
export interface GpuFacts {
  readonly memoryBytes: number
  readonly speed: GpuRatio
  readonly price: GpuRatio
}

const same: GpuRatio = { value: 1, each: [] }

const factsOf = (edition: Edition, accelerator: string): GpuFacts | undefined => {
  const memory = edition.accelerators?.find(({ id }) => id === accelerator)?.memory
  const speed = accelerator === reference ? same : speedRatio(edition, accelerator, reference)
  const price = accelerator === reference ? same : priceRatio(edition, accelerator, reference)
  return memory && speed && price ? { memoryBytes: memory.gigabytes * 1e9, speed, price } : undefined
}

const known = perEdition(() => new Map<string, GpuFacts | undefined>())

/** `undefined`: its memory, speed or price is not in the edition. */
export const gpuFacts = (edition: Edition, accelerator: string): GpuFacts | undefined => {
  const facts = known(edition)
  if (!facts.has(accelerator)) facts.set(accelerator, factsOf(edition, accelerator))
  return facts.get(accelerator)
}

/** A model whose weights can be had, and what running it takes. */
export interface OwnModel {
  /** Parameters in all and active for a token. */
  readonly parameters: number
  readonly active: number
  readonly architecture: Architecture
}

/** Absent: closed, or its size or layers are not known. */
export const ownModelOf = ({ openWeights, parameters, activeParameters, architecture }: Model): OwnModel | undefined =>
  openWeights && parameters !== undefined && architecture
    ? { parameters: parameters * 1e9, active: (activeParameters ?? parameters) * 1e9, architecture }
    : undefined

/** What own GPUs mean in one world, whatever the model is. Bytes, seconds, tokens, USD. */
export interface GpuTerms {
  readonly memoryPerGpu: number
  readonly memoryShare: number
  readonly bytesPerWeight: number
  /** Tokens a second a GPU times active parameters. */
  readonly prefillWork: number
  readonly decodeWork: number
  readonly utilisation: number
  readonly leastGroups: number
  readonly speedFactor: number
  readonly peakRps: number
  /** Input of a request that is not found in the cache, and its visible output. */
  readonly readTokens: number
  readonly output: number
  readonly thinkingFactor: number
  /** Tokens that a call holds in the cache, but for those it thinks. */
  readonly heldTokens: number
  readonly calls: number
  /** Hours a month that a GPU is paid for, and what it costs in them. */
  readonly hoursPerMonth: number
  readonly usdPerGpuMonth: number
  /** Seconds that starting adds to a request, over all requests, and their variance. */
  readonly startMean: number
  readonly startVariance: number
}

export const gpuTermsOf = (
  edition: Edition,
  a: Assumptions,
  h: HostingInputs,
  tokens: RequestTokens,
): GpuTerms | undefined => {
  const facts = gpuFacts(edition, h.accelerator)
  if (!facts) return undefined
  const off = h.scaleToZero ? onAndOff(averageRps(a.requestsPerDay), h.idleSeconds, h.startSeconds) : undefined
  const hours = off ? hoursOnMonth(24, off.on) : HOURS_PER_MONTH
  const startMean = off?.addedWait ?? 0
  const work = referenceActive * 1e9 * facts.speed.value
  return {
    memoryPerGpu: facts.memoryBytes,
    memoryShare: h.memoryShare,
    bytesPerWeight: bytesPerWeight[h.precision],
    prefillWork: h.prefillSpeed * work,
    decodeWork: h.decodeSpeed * work,
    utilisation: h.utilisation,
    leastGroups: h.leastGroups,
    speedFactor: h.speedFactor,
    peakRps: peakRps(a.requestsPerDay, h.peakToAverage),
    readTokens: tokens.fresh + tokens.write,
    output: tokens.output,
    thinkingFactor: a.thinkingFactor,
    heldTokens: tokens.perCall + tokens.output / a.callsPerRequest,
    calls: a.callsPerRequest,
    hoursPerMonth: hours,
    usdPerGpuMonth: gpuHourOf(h, facts.price.value) * hours,
    startMean,
    // Nobody waits longer than the start takes, so the mean of the squares is at most start x mean.
    startVariance: startMean * (h.startSeconds - startMean),
  }
}

/** Keys and values are kept in 16 bits. */
const bytesPerValue = 2

/** Bytes of the cache that a request holds while it is served, `thought` tokens of thinking a call included. */
export const heldBytes = ({ architecture }: OwnModel, { heldTokens }: GpuTerms, thought: number): number =>
  cacheBytes(architecture, heldTokens + thought, bytesPerValue)
