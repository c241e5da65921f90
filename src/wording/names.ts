import type { Criterion, Reason } from '../alternatives/alternative.ts'
import type { Evaluation, Interval, Outcome } from '../alternatives/evaluation.ts'
import { limited, type LimitedFigure, limitedFigures } from '../alternatives/limits.ts'
import { labelOfId } from '../alternatives/naming.ts'
import { narrowSpace, rangeDash, rangeEnds, say, sayExactly, sayPoints, supportedDigits } from '../base/format.ts'
import type { FigureUnit } from '../base/units.ts'
import type { Phrase, Piece } from '../base/phrase.ts'

/** The limit that guards a figure, and the words for it. */
export const limitIds: Readonly<Record<LimitedFigure, string>> = {
  cost: limited.cost.parameter,
  quality: limited.quality.parameter,
  latency: limited.latency.parameter,
  weeks: limited.weeks.parameter,
  inDate: limited.inDate.parameter,
}

export const limitWords: Readonly<Record<LimitedFigure, string>> = {
  cost: 'cost limit',
  quality: 'quality floor',
  latency: 'wait limit',
  weeks: 'time-to-production limit',
  inDate: 'in-date floor',
}

/** The corners of the triangle: what is given up is called so. */
export const cornerWords: Readonly<Record<Criterion, string>> = { cost: 'cost', quality: 'quality', latency: 'speed' }

export const criterionUnits: Readonly<Record<LimitedFigure, FigureUnit>> = {
  cost: 'USD',
  quality: 'share',
  latency: 'seconds',
  weeks: 'weeks',
  inDate: 'share',
}

const ends = ['p05', 'p50', 'p95'] as const satisfies readonly (keyof Interval)[]
export type End = (typeof ends)[number]

/** Names one figure of one alternative: what a button on screen carries and a test reads back. */
export const figureKey = (criterion: LimitedFigure, alternative: string, end: End = 'p50'): string =>
  `${criterion}:${alternative}:${end}`

export interface FigureRef {
  readonly criterion: LimitedFigure
  readonly alternative: string
  readonly end: End
}

const keyForm = /^(cost|quality|latency|weeks|inDate):(.+):(p05|p50|p95)$/

export function readFigureKey(key: string): FigureRef | undefined {
  const match = keyForm.exec(key)
  const criterion = limitedFigures.find((one) => one === match?.[1])
  const end = ends.find((one) => one === match?.[3])
  return criterion && end && match?.[2] ? { criterion, alternative: match[2], end } : undefined
}

const digitsOf = (interval: Interval): number => Math.min(3, supportedDigits(interval.p50, interval.p05, interval.p95))

/** A figure of an outcome as a screen shows it; its digits follow its range. */
export const sayFigure = (criterion: LimitedFigure, interval: Interval, end: End = 'p50'): string =>
  say(criterionUnits[criterion], interval[end], digitsOf(interval))

const mostDigits = 6

/**
 * A figure beside its limit, or beside another one: with as many digits as tell them apart, so that what breaks it is never
 * said to be it. `finely`: with three digits at least.
 */
export function sayBeside(criterion: LimitedFigure, interval: Interval, limit: number, finely?: boolean): string {
  const unit = criterionUnits[criterion]
  const usual = sayFigure(criterion, interval)
  if (!finely && usual !== say(unit, limit, digitsOf(interval))) return usual
  for (let digits = 3; digits <= mostDigits; digits++) {
    const [own, other] = [interval.p50, limit].map((value) => sayExactly(unit, Number(value.toPrecision(digits))))
    if (own !== undefined && own !== other) return own
  }
  return usual
}

/** The low end with the unit of the high one: `49 %`. */
const sayFrom = (low: string, high: string): string => {
  const unit = high.indexOf(narrowSpace)
  return unit < 0 ? low : low + high.slice(unit)
}

/** The 90 % range of a figure, both ends open their origins. */
export function rangePhrase({ alternative }: Outcome, criterion: LimitedFigure, { p05, p50, p95 }: Interval): Phrase {
  const [low, high] = rangeEnds(criterionUnits[criterion], p05, p95, 2, p50)
  return [
    { text: low, figure: figureKey(criterion, alternative.id, 'p05'), says: sayFrom(low, high) },
    rangeDash,
    { text: high, figure: figureKey(criterion, alternative.id, 'p95') },
  ]
}

/** The same beside its limit; undefined: it is off. */
export function besidePiece(
  outcome: Outcome,
  criterion: LimitedFigure,
  limit: number | undefined,
  finely?: boolean,
): Piece {
  const interval = outcome[criterion]
  if (!interval || limit === undefined) return figurePiece(outcome, criterion)
  return { text: sayBeside(criterion, interval, limit, finely), figure: figureKey(criterion, outcome.alternative.id) }
}

const whole = (share: number): number => Math.round(share * 100) / 100

/** Figures of two outcomes side by side, told apart; shares in whole points only where these differ by as many as is said. */
export function pairPieces(criterion: LimitedFigure, one: Outcome, other: Outcome): Phrase {
  const [a, b] = [one[criterion]?.p50 ?? 0, other[criterion]?.p50 ?? 0]
  const finely = criterion === 'quality' && sayPoints(whole(a) - whole(b)) !== sayPoints(a - b)
  return [besidePiece(one, criterion, b, finely), ' against ', besidePiece(other, criterion, a, finely)]
}

/** The figure as a piece that opens its origin; absent figures have no piece. */
export function figurePiece(outcome: Outcome, criterion: LimitedFigure, end: End = 'p50'): Piece {
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
  'no-window': 'its context window is not known',
  'batch-latency': 'batch needs a longer wait limit',
  'flex-latency': 'flex needs a longer wait limit',
  'batch-interactive': 'batch cannot answer while somebody waits',
  'cascade-ratio': 'the cheap model is not cheap enough against the strong one',
  'cascade-unchecked': 'no check decides when to go on to the strong model',
  'cascade-tuned': 'two tuned models, each trained and kept up, are not compared as a pair',
  'cascade-self': 'two models on own GPUs, each with its own copies, are not compared as a pair',
  'no-documents': 'there are no documents to read or look up',
  'no-examples': 'there are no labelled examples to tune with',
  'too-few-examples': 'fewer labelled examples than tuning needs',
  'exceeds-prompt': 'what has to be known does not fit into the instructions',
  'exceeds-window': 'the documents do not fit its context window',
  'no-source': 'answers cannot show their source',
  'no-access': 'access cannot be limited by user',
  'no-chunks': 'passages overlap by as much as they are long',
  'no-tuning': 'nobody sells tuning for it, and its weights are not to be hosted here',
  'no-weights': 'its weights cannot be had',
  'no-architecture': 'its size or layers are not known, so its GPUs cannot be counted',
  'no-gpu': 'memory, speed or price of the GPU is not known',
  'weights-exceed-memory': 'its weights do not fit 16 GPUs',
  'request-exceeds-memory': 'one request does not fit beside its weights on 16 GPUs',
  'no-volume': 'there are no requests that could carry the fixed costs',
}
