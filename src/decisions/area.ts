import type { Assessment, Decision, Presented } from './decision.ts'
import type { Summary } from './summary.ts'

interface Named {
  /** As the link names it. */
  readonly id: string
  readonly title: string
  readonly question: string
}

/** An area whose decision is built. What its assessment and model are stays between it and whoever uses it. */
export interface BuiltArea extends Named {
  readonly kind: 'built'
  readonly use: <R>(use: <A extends Assessment, Model extends Presented>(decision: Decision<A, Model>) => R) => R
}

/** The area that sums up all others. */
export interface SummaryArea extends Named {
  readonly kind: 'summary'
  readonly use: <R>(use: <Model extends Presented>(summary: Summary<Model>) => R) => R
}

/** An area that is named and not built: it says so, and what of the evaluation already bears on it. */
export interface PlannedArea extends Named {
  readonly kind: 'planned'
}

export type Area = BuiltArea | SummaryArea | PlannedArea

export const built = <A extends Assessment, Model extends Presented>(decision: Decision<A, Model>): BuiltArea => ({
  kind: 'built',
  id: decision.id,
  title: decision.title,
  question: decision.question,
  use: (use) => use(decision),
})

export const summing = <Model extends Presented>(summary: Summary<Model>): SummaryArea => ({
  kind: 'summary',
  id: summary.id,
  title: summary.title,
  question: summary.question,
  use: (use) => use(summary),
})

export const planned = (id: string, title: string, question: string): PlannedArea => ({
  kind: 'planned',
  id,
  title,
  question,
})
