import type { Edition, Effort, Model } from './edition.ts'
import type { HiddenTokens } from './hidden-tokens.ts'
import type { PointTiming } from './timing.ts'

/** A model at one effort whose hidden tokens are known. */
export interface ModelPoint {
  /** `<model>@<effort>` */
  readonly id: string
  readonly model: Model
  readonly effort: Effort
  readonly hidden: HiddenTokens
  readonly timing?: PointTiming
}

/** A model at one effort that cannot be priced or timed honestly. */
export interface NotAPoint {
  readonly id: string
  readonly model: Model
  readonly effort: Effort
  readonly reason: 'no-hidden-tokens'
  readonly because: string
}

export declare const operatingPoints: (edition: Edition) => readonly ModelPoint[]

export declare const notOperatingPoints: (edition: Edition) => readonly NotAPoint[]
