import { exp, logistic, logit } from '../base/elementary.ts'
import type { Serving } from './alternative.ts'
import type { Assumptions } from './assumptions.ts'

/** The figures that a limit can rule alternatives out by, in the order in which limits are listed. */
export const limitedFigures = ['cost', 'quality', 'latency', 'weeks', 'inDate'] as const
export type LimitedFigure = (typeof limitedFigures)[number]

interface Limited {
  readonly parameter: string
  readonly direction: 'at-most' | 'at-least'
  /** The limit of one world; `undefined`: off, or there is nothing that it could be compared with. */
  readonly limit: (a: Assumptions) => number | undefined
}

/** Is there anything that takes weeks, or that goes out of date? Otherwise nobody knows these figures. */
export const hasWeeks = ({ plan }: Assumptions): boolean => plan !== undefined
export const hasDates = ({ documents }: Assumptions): boolean => documents !== undefined

/** Everything that has to do with limits (screen, bind, relax, thresholds, ways out) follows from this list. */
export const limited: Readonly<Record<LimitedFigure, Limited>> = {
  cost: { parameter: 'limits.costPerRequest', direction: 'at-most', limit: (a) => a.maximumCost },
  quality: { parameter: 'limits.quality', direction: 'at-least', limit: (a) => a.minimumQuality },
  latency: { parameter: 'limits.p95Seconds', direction: 'at-most', limit: (a) => a.maximumWait },
  weeks: {
    parameter: 'limits.weeks',
    direction: 'at-most',
    limit: (a) => (hasWeeks(a) ? a.maximumWeeks : undefined),
  },
  inDate: {
    parameter: 'limits.inDate',
    direction: 'at-least',
    limit: (a) => (hasDates(a) ? a.minimumInDate : undefined),
  },
}

/** The figure that a limit's parameter limits; absent: it is no such limit. */
export const limitedBy = (parameter: string): LimitedFigure | undefined =>
  limitedFigures.find((figure) => limited[figure].parameter === parameter)

/** Bits of `violated`, one a figure in the order of `limitedFigures`. */
export const bit = (figure: LimitedFigure): number => 1 << limitedFigures.indexOf(figure)

export const figuresOf = (bits: number): readonly LimitedFigure[] =>
  limitedFigures.filter((figure) => (bits & bit(figure)) !== 0)

/** The wait a limit is compared with: batch promises its 24 h, not its usual time; flex is only sold for longer limits. */
export const promisedWait = (serving: Serving, latency: number, a: Assumptions): number => {
  if (serving === 'batch') return Math.max(latency, a.batchSlaSeconds)
  if (serving === 'flex') return Math.max(latency, a.flexMinimumSeconds)
  return latency
}

/** A figure held with a confidence: that quantile of what is not known, on the side of its limit. `z` 0: the median. */
export const surely = (direction: Limited['direction'], x: number, sigma: number, z: number): number => {
  if (z === 0 || sigma === 0) return x
  return direction === 'at-most' ? x * exp(z * sigma) : logistic(logit(x) - z * sigma)
}
