import { Z95 } from '../engine/constants.ts'
import { log } from '../base/elementary.ts'
import { availabilityAt } from '../catalog/availability.ts'
import type { Edition, Effort, Model } from '../catalog/edition.ts'
import type { HiddenTokens } from '../catalog/hidden-tokens.ts'
import { type ModelPoint, operatingPoints } from '../catalog/operating-points.ts'
import { priceAt, type TokenPrice } from '../catalog/price.ts'
import type { PointTiming } from '../catalog/timing.ts'
import { momentMean, momentVariance } from '../engine/serving/lognormal-sum.ts'
import { sigmaFrom90, sigmaFromP50P95 } from '../engine/uncertainty/lognormal.ts'
import type { Reason } from './alternative.ts'
import { perEdition } from './remembered.ts'

/** One operating point with the facts the criteria need, in base units; what is unknown is absent. */
export interface Point {
  readonly id: string
  readonly model: Model
  readonly effort: Effort
  readonly price?: TokenPrice
  readonly hidden: HiddenTokens
  readonly timing?: PointTiming
  /** Why it may not be recommended, whatever the limits say. */
  readonly barred: readonly Reason[]
}

/** The operating points as columns, for loops over worlds. Where a fact is missing the column holds 0 and a flag says so. */
export interface Points {
  readonly rows: readonly Point[]
  readonly timed: Uint8Array
  /** Tokens a measured request thinks, and the standard deviation of their logarithm. */
  readonly hidden: Float64Array
  readonly hiddenSigma: Float64Array
  readonly base: Float64Array
  readonly baseSigma: Float64Array
  /** Mean over median, and variance over squared mean, of a lognormal with that sigma. */
  readonly baseMean: Float64Array
  readonly baseVariance: Float64Array
  readonly thinking: Float64Array
  readonly thinkingSigma: Float64Array
  readonly thinkingMean: Float64Array
  readonly thinkingVariance: Float64Array
  readonly speed: Float64Array
  readonly speedSigma: Float64Array
  /** Fewer than 15 days measured: the wider spread between days applies. */
  readonly shortlyMeasured: Uint8Array
  /** Index into `vendors`: points on the same servers share their day-to-day factor. */
  readonly vendor: Int32Array
  readonly vendors: readonly string[]
  /** Index into `models`: efforts of one model share the factor on its hidden tokens. */
  readonly modelOf: Int32Array
  readonly models: readonly string[]
}

const pointOf = ({ id, model, effort, hidden, timing }: ModelPoint, asOf: string, minimumLifeDays: number): Point => {
  const price = priceAt(model, asOf)
  const availability = availabilityAt(model, asOf, minimumLifeDays)
  const barred: Reason[] = []
  if (availability !== 'ok') barred.push(availability)
  if (!price) barred.push('no-price')
  return { id, model, effort, hidden, barred, ...(price && { price }), ...(timing && { timing }) }
}

const sigmaOrZero = (p50: number, p95: number): number => (p50 > 0 && p95 > p50 ? sigmaFromP50P95(p50, p95) : 0)

/** Whose servers a point runs on: the vendor's, or for open weights those of the model's own hosts. */
const servedBy = ({ model }: Point): string => (model.openWeights ? model.id : model.vendor)

const modelPoints = perEdition(operatingPoints)

/** All operating points of the edition with prices and availability as of a date. */
export const pointsOf = (edition: Edition, asOf: string, minimumLifeDays: number): Points => {
  const rows = modelPoints(edition).map((point) => pointOf(point, asOf, minimumLifeDays))
  const column = (of: (row: Point) => number): Float64Array => Float64Array.from(rows, of)
  const flags = (of: (row: Point) => boolean): Uint8Array => Uint8Array.from(rows, (row) => (of(row) ? 1 : 0))
  const vendors = [...new Set(rows.map(servedBy))]
  const models = [...new Set(rows.map(({ model }) => model.id))]
  const baseSigma = column(({ timing }) => (timing ? sigmaOrZero(timing.base.p50, timing.base.p95) : 0))
  const thinkingSigma = column(({ timing }) => (timing ? sigmaOrZero(timing.thinking.p50, timing.thinking.p95) : 0))
  return {
    rows,
    timed: flags(({ timing }) => timing !== undefined),
    hidden: column(({ hidden }) => hidden.best),
    hiddenSigma: column(({ hidden: { low, high } }) => (low > 0 && high > low ? sigmaFrom90(low, high) : 0)),
    base: column(({ timing }) => timing?.base.p50 ?? 0),
    baseSigma,
    baseMean: baseSigma.map((sigma) => momentMean(1, sigma)),
    baseVariance: baseSigma.map((sigma) => momentVariance(1, sigma)),
    thinking: column(({ timing }) => timing?.thinking.p50 ?? 0),
    thinkingSigma,
    thinkingMean: thinkingSigma.map((sigma) => momentMean(1, sigma)),
    thinkingVariance: thinkingSigma.map((sigma) => momentVariance(1, sigma)),
    speed: column(({ timing }) => timing?.speed.p50 ?? 0),
    speedSigma: column(({ timing }) =>
      timing && timing.speed.p05 > 0 ? -log(timing.speed.p05 / timing.speed.p50) / Z95 : 0,
    ),
    shortlyMeasured: flags(({ timing }) => timing?.short ?? false),
    vendor: Int32Array.from(rows, (row) => vendors.indexOf(servedBy(row))),
    vendors,
    modelOf: Int32Array.from(rows, ({ model }) => models.indexOf(model.id)),
    models,
  }
}
