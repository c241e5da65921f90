/** What a first visitor is offered, one after the other; each goes for ever once it was used or closed. */
export type Hint = 'line' | 'reason' | 'cases' | 'questions'

export type Seen = Readonly<Partial<Record<Hint, true>>>

/** When they come, ms after the first answer. */
export const moments = { pulse: 5_000, pulseEnds: 6_200, cases: 30_000, questions: 60_000 } as const

export interface Situation {
  /** Since the first answer, ms; only the moments above are told apart. */
  readonly elapsed: number
  /** Something of the scenario has been changed since then. */
  readonly changed: boolean
  /** An answer is another one than at the baseline. */
  readonly flipped: boolean
  readonly seen: Seen
}

/** What is on screen now. */
export interface Shown {
  readonly line: boolean
  readonly pulse: boolean
  readonly reason: boolean
  /** One offer at a time, in one place. */
  readonly offer: 'cases' | 'questions' | undefined
}

/** Before anything is known of the visit, and to whoever reads somebody's link. */
export const nothing: Shown = { line: false, pulse: false, reason: false, offer: undefined }

/** The first sixty seconds, without a tour: each hint by its moment, as long as it is news. */
export function shownAt({ elapsed, changed, flipped, seen }: Situation): Shown {
  const line = !seen.line && !changed
  const offers = (hint: 'cases' | 'questions'): boolean => elapsed >= moments[hint] && !seen[hint]
  return {
    line,
    pulse: line && elapsed >= moments.pulse && elapsed < moments.pulseEnds,
    reason: changed && flipped && !seen.reason,
    offer: offers('questions') ? 'questions' : offers('cases') ? 'cases' : undefined,
  }
}
