import type { Edition } from '../catalog/edition.ts'
import type { InputValue } from '../scenario/parameter.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Alternative, AnswerKind, Option, Reason } from './alternative.ts'
import type { LimitedFigure } from './limits.ts'

/** 5th percentile, point estimate (it decides) and 95th percentile of what we do not know. */
export interface Interval {
  readonly p05: number
  readonly p50: number
  readonly p95: number
}

/** One alternative with everything a screen or a file says of it. Absent: unknown, never 0. */
export interface Outcome {
  readonly alternative: Alternative
  /** USD a request. */
  readonly cost?: Interval | undefined
  /** Share of tasks solved, 0-1. */
  readonly quality?: Interval | undefined
  /** Seconds at the 95th percentile of requests, of the kind that `limits.waitMeasure` names. */
  readonly latency?: Interval | undefined
  /** Point estimates of both kinds of wait, s at p95. */
  readonly firstToken?: number | undefined
  readonly completion?: number | undefined
  /** Weeks to production; absent where nobody asked what that takes. */
  readonly weeks?: Interval | undefined
  /** Share of answers in date, 0-1; absent where nothing could go out of date. */
  readonly inDate?: Interval | undefined
  /** USD of `cost` that does not grow with requests, point estimate; absent where nobody asked for such money. */
  readonly fixed?: number | undefined
  readonly utility?: number
  readonly feasible: boolean
  readonly violated: readonly LimitedFigure[]
  readonly reasons: readonly Reason[]
  /** 1 is the recommendation; absent where it may not be recommended. */
  readonly rank?: number
}

/** The point evaluation of a whole scenario: what the headline, the map, the tracks and the fingerprint read. */
export interface Evaluation {
  readonly scenario: Scenario
  readonly edition: Edition
  /** ISO date at which prices and availability are read. */
  readonly asOf: string
  readonly alternatives: readonly Alternative[]
  readonly options: readonly Option[]
  /** In the order of `alternatives`. */
  readonly outcomes: readonly Outcome[]
  /** Index of the recommended alternative; absent: nothing fits. */
  readonly winner?: number
  /** Combinations refused before evaluation, by reason. */
  readonly excluded: readonly { readonly reason: Reason; readonly count: number }[]
  /** Indices of the alternatives on the exact Pareto front of cost, quality and latency among the rankable ones. */
  readonly frontier: readonly number[]
}

/** How the answer changes along one input, everything else held. */
export interface Track {
  readonly parameter: string
  /** Contiguous over the parameter's track (extended to the present value); `option` absent: nothing fits. */
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly option?: string }[]
}

/** How the answer changes over two inputs at once, everything else held: the winner at the middle of each cell. */
export interface Regimes {
  readonly x: string
  readonly y: string
  readonly columns: number
  readonly rows: number
  /** Index into `options`, row by row from low values of y, each row from low values of x. */
  readonly cells: Uint8Array
  /** What wins somewhere; undefined: nothing fits. */
  readonly options: readonly (string | undefined)[]
  /** There is no finer answer to come. */
  readonly finest: boolean
}

/** `at`: the first value beyond the change on the parameter's step, so that typing it flips. */
export interface Flip {
  readonly parameter: string
  /** Option now; absent where nothing fits now. */
  readonly from?: string
  readonly at: number | string
  /** Option then; absent where nothing would fit. */
  readonly to?: string
  /** Where `at` lies against the 90 % range of the input, if it has one. */
  readonly range?: 'inside' | 'edge' | 'outside'
}

/** What one limit does: how many options it alone or among others rules out, and whether relaxing it changes the winner. */
export interface Binding {
  readonly limit: LimitedFigure
  readonly ruledOut: number
  /** Option that would win without this limit; absent: the answer would stay. */
  readonly instead?: string
  /** The best alternative this limit rules out, as an index; absent: none. */
  readonly best?: number
}

/** A way out when nothing fits: limits moved exactly so far that an alternative fits. */
export interface WayOut {
  readonly alternative: string
  /** New limits by parameter id, on the parameter's step, so that applying them makes it feasible. */
  readonly set: Readonly<Record<string, InputValue>>
  /** Loss of weighted utility at the present priorities. */
  readonly loss: number
  /** What that loss is worth, USD a request; absent: money has no priority. */
  readonly usd?: number
  readonly kind: 'cheapest' | 'fewest-changes' | 'single'
}

/** Something that the draws vary, because nobody knows it. */
export type Quantity =
  /** An input given as a range, by its parameter. */
  | { readonly kind: 'input'; readonly id: string }
  /** How well one operating point does on the task, beyond what all share. */
  | { readonly kind: 'success'; readonly point: string }
  /** How well results on a yardstick carry over to the task, for all models at once. */
  | { readonly kind: 'transfer'; readonly yardstick: string }
  /** How many tokens a model thinks. */
  | { readonly kind: 'thinking'; readonly model: string }
  /** How fast a vendor's servers are, or for open weights those of the model's hosts. */
  | { readonly kind: 'speed'; readonly servers: string }
  /** How often two models fail on the same tasks. */
  | { readonly kind: 'agreement' }

/**
 * What knowing one quantity would bring: more draws won by choosing with it known than the option that wins most wins by
 * itself, as a share of all draws (`settledDraws`).
 */
export interface Worth {
  readonly quantity: Quantity
  readonly settles: number
}

/** Counts over n worlds. Sum of `wins` over options plus `nothingFits` is 1 (ties shared). */
export interface Draws {
  readonly n: number
  /** By option id, share of draws it wins strictly. */
  readonly wins: Readonly<Record<string, number>>
  /** By option id, share of draws in which it fits and is within the tolerance of the best. */
  readonly goodEnough: Readonly<Record<string, number>>
  /** By answer to each question, share of draws in which an option that answers so is good enough. */
  readonly goodEnoughAs: Readonly<Record<AnswerKind, Readonly<Record<string, number>>>>
  /** By alternative id, share of draws it wins. */
  readonly pBest: Readonly<Record<string, number>>
  readonly nothingFits: number
  /** Expected loss of utility of the recommended option against the best in each world, over worlds in which something fits. */
  readonly regret?: number
  /** The option that wins most draws, and the quantities whose knowledge would win more, the most first; absent: nothing fits anywhere. */
  readonly measure?: { readonly option: string; readonly worth: readonly Worth[] }
  /** The counts themselves, for the fingerprint: by alternative id, and the draws in which nothing fits. */
  readonly counted: {
    readonly wins: readonly (readonly [alternative: string, draws: number])[]
    readonly nothingFits: number
  }
}
