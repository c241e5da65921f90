import type { Effort, TestId } from './edition.ts'

export type YardstickId =
  | 'coding-agent'
  | 'tool-calling'
  | 'grounding'
  | 'long-context'
  | 'reasoning'
  | 'office-work'
  | 'general-agent'
  | 'instruction-following'
  | 'support-agent'

export interface Yardstick {
  readonly id: YardstickId
  readonly label: string
  readonly question: string
  /** In order of preference; only the best available one counts. */
  readonly choices: readonly Choice[]
  /** What a success means where the test is a comparison. */
  readonly note?: string
}

/** Caps of the pseudo-samples: 30 direct, 20 second, 12 third, 8 for anything fitted from an index. */
export type SamplesClass = 'first' | 'second' | 'third' | 'fitted'

export interface Choice {
  /** Tests of one scale, newest first: the first that has a row counts. */
  readonly tests: readonly TestId[]
  /** A second test that the value is multiplied by: the answer rate of a faithfulness test. */
  readonly times?: TestId
  readonly label: string
  readonly samplesClass: SamplesClass
  readonly transform: Transform
  /** Taken from another effort of the same model. */
  readonly otherEffort?: true
  /** logit q = a + b x logit(value), or a + b x value/100 for indices, residual sd `tau` in logits. */
  readonly line?: Line
  readonly except?: readonly Effort[]
}

/**
 * `share`: the value is the success rate; `one-minus`: its complement; `elo`: probability of being preferred to the
 * reference; `index`: a scale of its own, through a line only.
 */
export type Transform = 'share' | 'one-minus' | 'elo' | 'index'

export interface Line {
  readonly a: number
  readonly b: number
  readonly tau: number
  readonly common: number
  readonly r: number
  readonly source: string
}

export declare const yardsticks: readonly Yardstick[]
