import type { Alternative, Reason } from './alternative.ts'
import type { Interval, Outcome } from './evaluation.ts'
import { firstTokenOf } from './fill-waits.ts'
import { hasDates, hasWeeks, type LimitedFigure } from './limits.ts'
import { intervalsOf } from './ranges.ts'
import { brokenOf, isMeasured, isPriced, ranksOf } from './read-out.ts'
import { reasonsOf } from './screen.ts'
import type { Solution } from './solution.ts'

interface Waits {
  readonly firstToken?: number
  readonly completion?: number
}

/** Both kinds of wait, s at p95, where the variant was timed. */
const waitsOf = ({ rows, figures, variants, terms, columns, a }: Solution, i: number): Waits => {
  const v = rows.cheap[i] ?? 0
  const latency = columns.latency[i] ?? 0
  if (rows.serving[i] === 'batch') return { firstToken: latency, completion: latency }
  if (variants.timed[v] !== 1) return {}
  const completion = figures.completion[v] ?? 0
  if (i >= rows.singles) return a.waitMeasure === 'completion' ? { completion: latency } : { firstToken: latency }
  if (rows.serving[i] === 'flex') return { firstToken: latency, completion: latency }
  // Under a completion limit streaming and sync are one option: its first token is that of the stream.
  const term = terms[variants.approach[v] ?? 0]
  if (a.waitMeasure === 'completion' && term)
    return { firstToken: firstTokenOf(variants, v, term, figures), completion }
  const firstToken = rows.serving[i] === 'stream' ? (figures.firstToken[v] ?? 0) : completion
  return { firstToken, completion }
}

/** One row of a solution. What explains it is made when it is read: of most rows nobody reads more than the figures. */
class RowOutcome implements Outcome {
  readonly #solution: Solution
  readonly #i: number
  readonly #intervalOf: (figure: LimitedFigure, i: number) => Interval
  readonly alternative: Alternative
  readonly rank?: number
  readonly utility?: number
  readonly #intervals: Partial<Record<LimitedFigure, Interval>> = {}
  #waits: Waits | undefined
  #reasons: readonly Reason[] | undefined

  constructor(
    solution: Solution,
    i: number,
    intervalOf: (figure: LimitedFigure, i: number) => Interval,
    alternative: Alternative,
    rank: number | undefined,
  ) {
    this.#solution = solution
    this.#i = i
    this.#intervalOf = intervalOf
    this.alternative = alternative
    if (rank !== undefined) this.rank = rank
    if (solution.rankable[i] === 1) this.utility = solution.utility[i] ?? 0
  }

  get cost(): Interval | undefined {
    return isPriced(this.#solution, this.#i) ? this.#interval('cost') : undefined
  }

  get quality(): Interval | undefined {
    return isMeasured(this.#solution, this.#i) ? this.#interval('quality') : undefined
  }

  get latency(): Interval | undefined {
    return this.#solution.columns.timed[this.#i] === 1 ? this.#interval('latency') : undefined
  }

  get weeks(): Interval | undefined {
    return hasWeeks(this.#solution.a) ? this.#interval('weeks') : undefined
  }

  get inDate(): Interval | undefined {
    return hasDates(this.#solution.a) ? this.#interval('inDate') : undefined
  }

  get fixed(): number | undefined {
    const { a, figures, rows } = this.#solution
    return a.plan && this.cost ? (figures.fixed[rows.cheap[this.#i] ?? 0] ?? 0) : undefined
  }

  #interval(figure: LimitedFigure): Interval {
    return (this.#intervals[figure] ??= this.#intervalOf(figure, this.#i))
  }

  get firstToken(): number | undefined {
    return (this.#waits ??= waitsOf(this.#solution, this.#i)).firstToken
  }

  get completion(): number | undefined {
    return (this.#waits ??= waitsOf(this.#solution, this.#i)).completion
  }

  get feasible(): boolean {
    return this.rank !== undefined
  }

  get violated(): readonly LimitedFigure[] {
    return brokenOf(this.#solution, this.#i)
  }

  get reasons(): readonly Reason[] {
    const { variants, measured, gates, rows, columns, a } = this.#solution
    return (this.#reasons ??= reasonsOf(variants, measured, gates, rows, columns, a, this.#i))
  }
}

export const outcomesOf = (solution: Solution, alternatives: readonly Alternative[]): readonly Outcome[] => {
  const ranks = ranksOf(solution)
  const intervalOf = intervalsOf(solution)
  return alternatives.map((alternative, i) => new RowOutcome(solution, i, intervalOf, alternative, ranks.get(i)))
}
