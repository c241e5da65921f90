import { criteria, type Criterion, type Reason } from '../alternatives/alternative.ts'
import type { Evaluation, Interval, Outcome } from '../alternatives/evaluation.ts'
import { labelOfId } from '../alternatives/naming.ts'
import { narrowSpace, rangeDash, rangeEnds, say, supportedDigits, type FigureUnit } from '../base/format.ts'
import type { Phrase, Piece } from '../base/phrase.ts'

/** The limit that guards a criterion, and the words for it. */
export const limitIds: Readonly<Record<Criterion, string>> = {
  cost: 'limits.costPerRequest',
  quality: 'limits.quality',
  latency: 'limits.p95Seconds',
}

export const limitWords: Readonly<Record<Criterion, string>> = {
  cost: 'cost limit',
  quality: 'quality floor',
  latency: 'wait limit',
}

/** The corners of the triangle: what is given up is called so. */
export const cornerWords: Readonly<Record<Criterion, string>> = { cost: 'cost', quality: 'quality', latency: 'speed' }

export const criterionUnits: Readonly<Record<Criterion, FigureUnit>> = {
  cost: 'USD',
  quality: 'share',
  latency: 'seconds',
}

const ends = ['p05', 'p50', 'p95'] as const satisfies readonly (keyof Interval)[]
export type End = (typeof ends)[number]

/** Names one figure of one alternative: what a button on screen carries and a test reads back. */
export const figureKey = (criterion: Criterion, alternative: string, end: End = 'p50'): string =>
  `${criterion}:${alternative}:${end}`

export interface FigureRef {
  readonly criterion: Criterion
  readonly alternative: string
  readonly end: End
}

const keyForm = /^(cost|quality|latency):(.+):(p05|p50|p95)$/

export function readFigureKey(key: string): FigureRef | undefined {
  const match = keyForm.exec(key)
  const criterion = criteria.find((one) => one === match?.[1])
  const end = ends.find((one) => one === match?.[3])
  return criterion && end && match?.[2] ? { criterion, alternative: match[2], end } : undefined
}

const digitsOf = (interval: Interval): number => Math.min(3, supportedDigits(interval.p50, interval.p05, interval.p95))

/** A figure of an outcome as a screen shows it; its digits follow its range. */
export const sayFigure = (criterion: Criterion, interval: Interval, end: End = 'p50'): string =>
  say(criterionUnits[criterion], interval[end], digitsOf(interval))

/** The low end with the unit of the high one: `49 %`. */
const sayFrom = (low: string, high: string): string => {
  const unit = high.indexOf(narrowSpace)
  return unit < 0 ? low : low + high.slice(unit)
}

/** The 90 % range of a figure, both ends open their origins. */
export function rangePhrase({ alternative }: Outcome, criterion: Criterion, { p05, p95 }: Interval): Phrase {
  const [low, high] = rangeEnds(criterionUnits[criterion], p05, p95, 2)
  return [
    { text: low, figure: figureKey(criterion, alternative.id, 'p05'), says: sayFrom(low, high) },
    rangeDash,
    { text: high, figure: figureKey(criterion, alternative.id, 'p95') },
  ]
}

/** The figure as a piece that opens its origin; absent figures have no piece. */
export function figurePiece(outcome: Outcome, criterion: Criterion, end: End = 'p50'): Piece {
  const interval = outcome[criterion]
  if (!interval) return 'not known'
  return { text: sayFigure(criterion, interval, end), figure: figureKey(criterion, outcome.alternative.id, end) }
}

export const optionOf = (evaluation: Evaluation, id: string | undefined) =>
  evaluation.options.find((option) => option.id === id)

export const optionName = (evaluation: Evaluation, id: string | undefined): string =>
  id === undefined ? 'nothing' : (optionOf(evaluation, id)?.label ?? labelOfId(evaluation.edition, id))

/** The name of an option, which selects it. */
export const optionPiece = (evaluation: Evaluation, id: string, bold = false): Piece => ({
  name: optionName(evaluation, id),
  option: id,
  ...(bold && { bold }),
})

export const winnerOf = (evaluation: Evaluation): Outcome | undefined =>
  evaluation.winner === undefined ? undefined : evaluation.outcomes[evaluation.winner]

/** The member of an option that speaks for it: the best ranked, else the one with the highest utility, else the first. */
export function speakerOf(evaluation: Evaluation, optionId: string): Outcome | undefined {
  const members = optionOf(evaluation, optionId)?.members ?? []
  const outcomes = members.flatMap((index) => evaluation.outcomes[index] ?? [])
  return outcomes.reduce<Outcome | undefined>((best, next) => (best && !isBefore(next, best) ? best : next), undefined)
}

function isBefore(a: Outcome, b: Outcome): boolean {
  if (a.feasible !== b.feasible) return a.feasible
  if (a.rank !== undefined && b.rank !== undefined) return a.rank < b.rank
  if ((a.reasons.length === 0) !== (b.reasons.length === 0)) return a.reasons.length === 0
  if (a.violated.length !== b.violated.length) return a.violated.length < b.violated.length
  return (a.utility ?? -1) > (b.utility ?? -1)
}

/** What is wrong with a figure whose evidence is more than 90 days old. */
export const staleWords = { price: 'price older than 90 days', timing: 'timing older than 90 days' } as const

/** Why something may not be recommended, whatever the limits say. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  'no-price': 'no price figure',
  'no-quality': 'not measured on this yardstick',
  'no-latency': 'no latency figure',
  'no-hidden-tokens': 'thinking tokens not known at this effort',
  ended: 'shut down by its vendor',
  ending: 'its vendor ends it within the life asked for',
  'no-fit-context': 'the request does not fit its context window',
  'batch-latency': 'batch needs a wait limit of 24 h or more',
  'flex-latency': 'flex needs a wait limit of 10 min or more',
  'batch-interactive': 'batch cannot answer while somebody waits',
  'cascade-ratio': 'the cheap model is not cheap enough against the strong one',
  'cascade-unchecked': 'no check decides when to go on to the strong model',
}
