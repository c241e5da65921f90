import type { Accelerator, GpuPrice, Throughput } from './edition-hosting.ts'
import type { Edition } from './edition.ts'

/** A ratio of a GPU to another with what it was computed from; the middle one of `each` counts. */
export interface GpuRatio {
  readonly value: number
  readonly each: readonly { readonly of: string; readonly value: number }[]
}

const middle = (each: GpuRatio['each']): GpuRatio | undefined => {
  const sorted = each.map(({ value }) => value).toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? undefined : { value: (low + high) / 2, each }
}

const served = (edition: Edition, id: string): readonly Throughput[] =>
  (edition.throughputs ?? []).filter(
    ({ accelerator, scenario, phase }) => accelerator === id && scenario === 'server' && phase === 'decode',
  )

/**
 * How many times as fast a GPU serves as another: over the models measured on both with a limit on waiting, each at the precision that most
 * submissions chose, so that support of four-bit numbers counts. `undefined`: no model was measured on both.
 */
export const speedRatio = (edition: Edition, id: string, than: string): GpuRatio | undefined =>
  middle(
    served(edition, id).flatMap(({ model, tokensPerSecond }) => {
      const other = served(edition, than).find((each) => each.model === model)
      return other ? [{ of: model, value: tokensPerSecond / other.tokensPerSecond }] : []
    }),
  )

const onDemand = (edition: Edition, id: string): readonly GpuPrice[] =>
  (edition.accelerators?.find((each: Accelerator) => each.id === id)?.prices ?? []).filter(
    ({ kind }) => kind === 'on-demand',
  )

const midpoint = ({ low, high }: GpuPrice): number => (low + high) / 2

/** How many times as much an hour of a GPU costs as one of another, on demand from the same provider. `undefined`: nobody lists both. */
export const priceRatio = (edition: Edition, id: string, than: string): GpuRatio | undefined =>
  middle(
    onDemand(edition, id).flatMap((price) => {
      const other = onDemand(edition, than).find(({ provider }) => provider === price.provider)
      return other ? [{ of: price.provider, value: midpoint(price) / midpoint(other) }] : []
    }),
  )
