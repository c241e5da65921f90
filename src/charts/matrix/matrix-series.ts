import type { Axis } from '../../base/scale.ts'
import type { Slot } from '../look/theme.ts'

/** How a cell stands against what is demanded: it holds, its range reaches beyond the limit, or it fails. */
export type Verdict = 'holds' | 'at-risk' | 'fails'

/** One approach. */
export interface MatrixColumn {
  readonly id: string
  readonly label: string
  /** By what it is compared: `GPT-5.5, low effort`; empty: nothing of it can be had. */
  readonly detail: string
  readonly slot: Slot
  /** Share of the draws in which it is best, 0 to 1; absent: not counted yet. */
  readonly best?: number | undefined
  /** It is recommended, or too close to the recommended one to call. */
  readonly outlined: boolean
}

/** 5th percentile, estimate and 95th percentile on the axis of the row. */
export interface CellRange {
  readonly low: number
  readonly best: number
  readonly high: number
}

export interface MatrixCell {
  /** The figure or the fact as it is read: `96 %`, `yes`, `not known`. */
  readonly text: string
  /** Names a figure that opens its origin. */
  readonly figure?: string | undefined
  readonly range?: CellRange | undefined
  /** The range in words, with its unit: `91 – 98 %`. */
  readonly rangeText?: string | undefined
  /** Absent: nothing is demanded of it. */
  readonly verdict?: Verdict | undefined
  /** What it fails, in words: `over the limit of 16 weeks`. */
  readonly fails?: string | undefined
  /** Where it comes from. */
  readonly source?: string | undefined
  /** Somebody's own figure stands in the place of the usual one. */
  readonly isOwn?: boolean | undefined
}

/** What a requirement demands: it rules out, it ranks, or neither. */
export type Demand =
  | { readonly kind: 'must' }
  | { readonly kind: 'weight'; readonly points: number }
  | { readonly kind: 'none' }

export interface MatrixLimit {
  readonly at: number
  /** Where values are allowed. */
  readonly allowed: 'below' | 'above'
  /** `at most 16 weeks`. */
  readonly text: string
}

/** One requirement. */
export interface MatrixRow {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly demand: Demand
  /** The scale that its cells share; absent: they are words. */
  readonly axis?: Axis | undefined
  readonly limit?: MatrixLimit | undefined
  /** One a column, in their order. */
  readonly cells: readonly MatrixCell[]
  /** Every approach fails something, and this rules out most. */
  readonly isFirstToRelax?: boolean | undefined
}

export interface MatrixSeries {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}
