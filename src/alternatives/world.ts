import { exp } from '../base/elementary.ts'
import type { Edition } from '../catalog/edition.ts'
import type { Assumptions } from './assumptions.ts'
import type { Beliefs } from './beliefs.ts'
import type { Points } from './points.ts'
import { type Terms, termsOf } from './terms.ts'
import type { Variants } from './variants.ts'

/** Standard normal deviates of one world, as columns indexed by draw. */
export interface Deviates {
  readonly index: number
  readonly vendor: readonly Float64Array[]
  readonly model: readonly Float64Array[]
  readonly point: readonly Float64Array[]
  readonly yardstick: readonly Float64Array[]
  readonly vendorSpread: number
  readonly vendorSpreadShort: number
}

/** Everything that figures follow from. Without deviates: the point estimate. */
export interface World {
  readonly variants: Variants
  readonly beliefs: Beliefs
  readonly a: Assumptions
  /** By approach of the variants. */
  readonly terms: readonly Terms[]
  readonly deviates?: Deviates | undefined
}

export const termsIn = ({ approaches }: Variants, edition: Edition, a: Assumptions): readonly Terms[] =>
  approaches.map((approach) => termsOf(edition, a, approach))

const factor = (column: Float64Array | undefined, index: number, sigma: number): number =>
  sigma > 0 && column ? exp(sigma * (column[index] ?? 0)) : 1

/** Factor on the hidden tokens of a point in one world: one draw for all efforts of a model. */
export const tokenFactor = (points: Points, p: number, deviates: Deviates | undefined): number =>
  deviates ? factor(deviates.model[points.modelOf[p] ?? 0], deviates.index, points.hiddenSigma[p] ?? 0) : 1

/** Factor on what the servers of a point take in one world. */
export const providerFactor = (points: Points, p: number, deviates: Deviates | undefined): number => {
  if (!deviates) return 1
  const sigma = points.shortlyMeasured[p] ? deviates.vendorSpreadShort : deviates.vendorSpread
  return factor(deviates.vendor[points.vendor[p] ?? 0], deviates.index, sigma)
}
