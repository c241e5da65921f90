import type { FigureUnit } from '../base/units.ts'

/** A 90 % interval (5th and 95th percentile) of what we do not know, with an optional best guess. */
export interface Range {
  readonly low: number
  readonly best?: number
  readonly high: number
}

/** Successes out of n trials of the user's own evaluation, or a 90 % range of the success rate. */
export type OwnResult =
  | { readonly successes: number; readonly n: number }
  | { readonly low: number; readonly high: number }

/** By model id or operating point id. */
export type OwnEvaluation = Readonly<Record<string, OwnResult>>

/** `null`: a limit that is off. */
export type InputValue = number | Range | string | null | OwnEvaluation

/** Units of inputs: all that figures are written in. */
export type Unit = FigureUnit

export type Group =
  | 'limits'
  | 'workload'
  | 'priorities'
  | 'quality'
  | 'knowledge'
  | 'sourcing'
  | 'assumptions'
  | 'anchors'
  | 'evidence'
  | 'run'

interface Base {
  /** For ever: `workload.requestsPerDay`. Links and files carry it. */
  readonly id: string
  /** For ever: the short key of links; never used again for another input. */
  readonly key: string
  readonly label: string
  /** Part of the label that is enough under the heading of its group, where there is little room. */
  readonly brief?: string
  readonly group: Group
  /** A judgement of ours, shown as such and editable. */
  readonly house?: true
  /** Without effect unless one of these choices is made, by the id of the choice. */
  readonly onlyIf?: readonly (readonly [id: string, value: string])[]
  /** With this value it is as if there were no such input. */
  readonly neutral?: string | null
}

export interface Numeric extends Base {
  readonly unit: Unit
  /** What the mathematics allows; outside it an input is left out, its usual value used, and listed. */
  readonly domain: readonly [number, number]
  /** What the slider shows; outside it the value is kept and drawn with an arrow. */
  readonly track: readonly [number, number]
  readonly scale: 'linear' | 'log' | 'logit'
  /** Smallest change that is told apart: relative on log scales (0.01 = 1 %), absolute otherwise. */
  readonly step: number
  readonly whole?: true
}

/** What I demand: a gate. May be off. `at-most` limits shut above, `at-least` limits below. */
export interface Limit extends Numeric {
  readonly kind: 'limit'
  readonly direction: 'at-most' | 'at-least'
  readonly usual: number | null
}

/** What I believe: a number or a range. */
export interface Quantity extends Numeric {
  readonly kind: 'quantity'
  readonly usual: number | Range
  /** May the user give a range? Settings such as a seed may not. */
  readonly ranged: boolean
}

/** A priority from 0 to 100. */
export interface Weight extends Numeric {
  readonly kind: 'weight'
  readonly usual: number
}

export interface Choice extends Base {
  readonly kind: 'choice'
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly usual: string
}

/** A yardstick, or a weighted mix of them: `grounding` or `grounding:0.7+long-context:0.3`. */
export interface Mix extends Base {
  readonly kind: 'mix'
  readonly usual: string
}

/** Text in a fixed form (an ISO date, or empty for "as the edition says"). */
export interface DateInput extends Base {
  readonly kind: 'date'
  readonly usual: string
}

export interface Own extends Base {
  readonly kind: 'own-evaluation'
  readonly usual: OwnEvaluation
}

export type Parameter = Limit | Quantity | Weight | Choice | Mix | DateInput | Own
export type NumericParameter = Limit | Quantity | Weight
