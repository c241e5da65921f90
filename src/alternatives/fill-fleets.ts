import type { Reason } from './alternative.ts'
import type { Figures } from './figures.ts'
import { type Fleet, fleetOf, type NoFleet } from './hosting/fleet.ts'
import type { GpuTerms } from './hosting/gpu-terms.ts'
import type { Terms } from './terms.ts'
import type { Variants } from './variants.ts'
import { emptyWait, waitMoments } from './wait.ts'
import { tokenFactor, type World } from './world.ts'

/** Why no number of GPUs serves, by the number that columns hold. */
export const refusals = [undefined, 'weights-exceed-memory', 'request-exceeds-memory'] as const satisfies readonly (
  | Reason
  | undefined
)[]

/** GPUs that are counted where a world has none that serve: dear enough never to win it. */
export const neverServes = 1e9

const wait = emptyWait()

/** The fleet of a variant with these GPUs; absent where it is not hosted. `thinking`: factor on its hidden tokens. */
export const fleetOfVariant = (
  { points, point, rows }: Variants,
  v: number,
  terms: Terms & { readonly gpus: GpuTerms },
  thinking: number,
): Fleet | NoFleet | undefined => {
  const own = rows[v]?.own
  if (!own) return undefined
  const p = point[v] ?? 0
  const { gpus, wait: shared } = terms
  waitMoments(points, p, shared, gpus.speedFactor, thinking, wait)
  const hidden = (points.hidden[p] ?? 0) * thinking * gpus.thinkingFactor
  return fleetOf(own, gpus, hidden, wait.base + wait.thinking + wait.decode)
}

/** GPUs of approach k, and the wait for them. */
export const fillFleets = ({ variants, terms, deviates }: World, k: number, out: Figures): void => {
  const { points, point, starts } = variants
  const term = terms[k]
  const gpus = term?.gpus
  if (!term || !gpus) return
  for (let v = starts[k] ?? 0; v < (starts[k + 1] ?? 0); v++) {
    const fleet = fleetOfVariant(variants, v, { ...term, gpus }, tokenFactor(points, point[v] ?? 0, deviates))
    const served = fleet?.kind === 'fleet' ? fleet : undefined
    out.gpus[v] = served ? served.gpus : neverServes
    out.unserved[v] = fleet?.kind === 'infeasible' ? refusals.indexOf(fleet.because) : 0
    out.queueMean[v] = served?.queueMean ?? 0
    out.queueVariance[v] = served?.queueVariance ?? 0
  }
}
