import type { Flip, Track } from '../evaluation.ts'
import type { MoneySummary } from './drawn.ts'
import type { SavingBar } from './tornado.ts'
import type { VolumePart } from './volumes.ts'

/** The present answer, and the options that stand for both. */
export interface Sides {
  /** Absent: nothing fits. */
  readonly answer: 'build' | 'buy' | undefined
  readonly build: string | undefined
  readonly buy: string | undefined
}

/** What is counted of build or buy beside its point evaluation, as far as it is there. */
export interface SourcingCounts {
  /** Absent: nothing is counted yet. */
  readonly sides?: Sides
  /** Worlds drawn; 0: none yet. */
  readonly drawn: number
  /** Absent also where there are no two sides to compare. */
  readonly money?: MoneySummary
  /** Probability that building saves over the horizon, in closed form: the rule reads this. */
  readonly chance?: number
  readonly bars?: readonly SavingBar[]
  readonly volumes?: readonly VolumePart[]
  /** Build or buy along each input, as `option` of its stretches. */
  readonly tracks?: Readonly<Record<string, Track>>
  readonly choices?: readonly Flip[]
  /** Everything is there, besides the draws. */
  readonly all: boolean
}

export const nothingCounted: SourcingCounts = { drawn: 0, all: false }
