import { limited, type LimitedFigure } from '../../alternatives/limits.ts'
import type { Evaluation, Interval, Outcome } from '../../alternatives/evaluation.ts'
import { rangeDash, rangeEnds, say, supportedDigits } from '../../base/format.ts'
import type { FigureUnit } from '../../base/units.ts'
import type { Axis } from '../../base/scale.ts'
import { limitAt } from '../../scenario/values.ts'
import { sayLimit } from '../../wording/knowledge-fails.ts'
import { criterionUnits, figureKey, limitIds, limitWords, sayBeside, sayFigure } from '../../wording/names.ts'

/** How a cell stands against what is demanded. */
export type Verdict = 'holds' | 'at-risk' | 'fails'

/** One cell of the matrix, but for hands. */
export interface Cell {
  readonly text: string
  readonly figure?: string
  readonly range?: { readonly low: number; readonly best: number; readonly high: number }
  readonly rangeText?: string
  readonly verdict?: Verdict
  readonly fails?: string
  readonly source?: string
  readonly isOwn?: boolean
  /** Inputs that it is made of, to be set where it is read: one alone is the figure itself. */
  readonly inputs?: readonly string[]
}

export const notKnown: Cell = { text: 'not known' }

const twoDigits = (value: number): number => Number(value.toPrecision(2))

const sayEnds = (unit: FigureUnit, { p05, p95 }: Interval): string => {
  const [low, high] = unit === 'weeks' ? [twoDigits(p05), twoDigits(p95)] : [p05, p95]
  return rangeEnds(unit, low, high, 2).join(rangeDash)
}

const rangeOf = ({ p05, p50, p95 }: Interval) => ({ low: p05, best: p50, high: p95 })

/** Cells of figures that no limit guards. */
export const plainCell = (unit: FigureUnit, interval: Interval, sign = ''): Cell => {
  const digits =
    interval.p95 > interval.p05 ? Math.min(3, supportedDigits(interval.p50, interval.p05, interval.p95)) : 2
  return {
    text: (interval.p50 > 0 ? sign : '') + say(unit, interval.p50, digits),
    range: rangeOf(interval),
    ...(interval.p95 > interval.p05 && { rangeText: sayEnds(unit, interval) }),
  }
}

function verdictOf(figure: LimitedFigure, { violated }: Outcome, { p05, p95 }: Interval, limit: number): Verdict {
  if (violated.includes(figure)) return 'fails'
  return (limited[figure].direction === 'at-least' ? p05 < limit : p95 > limit) ? 'at-risk' : 'holds'
}

/** The cell of a figure that a limit guards, which opens its origin. */
export function limitedCell(evaluation: Evaluation, outcome: Outcome | undefined, figure: LimitedFigure): Cell {
  const interval = outcome?.[figure]
  if (!outcome || !interval) return notKnown
  const limit = limitAt(evaluation.scenario, limitIds[figure])
  const verdict = limit === undefined ? undefined : verdictOf(figure, outcome, interval, limit)
  return {
    text: verdict === 'fails' && limit !== undefined ? sayBeside(figure, interval, limit) : sayFigure(figure, interval),
    figure: figureKey(figure, outcome.alternative.id),
    range: rangeOf(interval),
    rangeText: sayEnds(criterionUnits[figure], interval),
    ...(verdict && { verdict }),
    ...(verdict === 'fails' && { fails: `the ${limitWords[figure]} is ${sayLimit(evaluation, figure)}` }),
  }
}

/** A fact that is demanded or not. */
export const factCell = (holds: boolean, isMust: boolean, fails: string): Cell => ({
  text: holds ? 'yes' : 'no',
  ...(isMust && { verdict: holds ? ('holds' as const) : ('fails' as const) }),
  ...(isMust && !holds && { fails }),
})

const margin = 1.25

/** A scale that holds all ranges of a row and its limit: by factors where nothing is 0, else from 0 on. */
export function sharedAxis(cells: readonly Cell[], limit: number | undefined): Axis | undefined {
  const values = cells.flatMap(({ range }) => (range ? [range.low, range.best, range.high] : []))
  if (values.length === 0) return undefined
  const all = limit === undefined ? values : [...values, limit]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  if (low > 0) return { scale: 'log', low: low / margin, high: high * margin }
  return { scale: 'linear', low: Math.min(0, low), high: high > 0 ? high * 1.05 : 1 }
}

const tenth = 0.1

/** Shares from a round tenth below the lowest of them to all. */
export function shareAxis(cells: readonly Cell[], limit: number | undefined): Axis | undefined {
  const lows = cells.flatMap(({ range }) => (range ? [range.low] : []))
  if (lows.length === 0) return undefined
  const low = Math.min(...lows, ...(limit === undefined ? [] : [limit]))
  return { scale: 'linear', low: Math.max(0, Math.floor(low / tenth) * tenth), high: 1 }
}
