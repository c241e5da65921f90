import { criteria, type Criterion, type Option } from '../../alternatives/alternative.ts'
import type { Evaluation, Interval, Outcome } from '../../alternatives/evaluation.ts'
import { dominatedBy } from '../../alternatives/dominance.ts'
import { hasStalePrice } from '../../catalog/age.ts'
import { ofHundred } from '../../base/format.ts'
import type { Phrase, Piece } from '../../base/phrase.ts'
import { sayBeaten } from '../../wording/beaten.ts'
import { figurePiece, rangePhrase, speakerOf, staleWords } from '../../wording/names.ts'
import { ruledOutBy } from '../../wording/ruled-out.ts'
import type { Reading } from '../decision.ts'

/** One criterion of a row: the figure, its range, and whether it breaks its limit. */
export interface CriterionCell {
  readonly value: number
  readonly figure: Piece
  readonly range: Phrase
  readonly broken: boolean
  /** What is wrong with its evidence; absent: nothing is. */
  readonly tag?: string
}

/** An alternative as a line: of an option, or of its operating points. */
export interface Line {
  readonly alternative: string
  readonly label: string
  readonly cells: Readonly<Partial<Record<Criterion, CriterionCell>>>
  /** Of 100 draws. */
  readonly wins: number | undefined
  /** What rules it out or why it is not ranked; empty: it fits. */
  readonly ruledOut: string
  /** What beats it on every count, in words; empty: nothing does. Looked for when asked: it compares with every mix. */
  readonly dominated: () => string
  readonly rank: number | undefined
}

export interface OptionRow extends Line {
  readonly option: string
  readonly name: string
  /** The operating point that speaks for it, where it adds to the name. */
  readonly point: string
  readonly recommended: boolean
  readonly goodEnough: number | undefined
  /** All its operating points, made when the row is opened. */
  readonly points: () => readonly Line[]
}

const cell = (outcome: Outcome, criterion: Criterion, interval: Interval, old: boolean): CriterionCell => ({
  value: interval.p50,
  figure: figurePiece(outcome, criterion),
  range: rangePhrase(outcome, criterion, interval),
  broken: outcome.violated.includes(criterion),
  ...(criterion === 'cost' && old && { tag: staleWords.price }),
})

const cellsOf = ({ edition, asOf }: Evaluation, outcome: Outcome, today: string): Line['cells'] => {
  const old = hasStalePrice(edition, outcome.alternative.models, asOf, today)
  return Object.fromEntries(
    criteria.flatMap((criterion) => {
      const interval = outcome[criterion]
      return interval ? [[criterion, cell(outcome, criterion, interval, old)]] : []
    }),
  )
}

/** What a line is made of. */
export type Told = Pick<Reading, 'evaluation' | 'draws' | 'today'>

const lineOf = ({ evaluation, draws, today }: Told, outcome: Outcome, index: number): Line => ({
  alternative: outcome.alternative.id,
  label: outcome.alternative.label,
  cells: cellsOf(evaluation, outcome, today),
  wins: draws && ofHundred(draws.pBest[outcome.alternative.id] ?? 0),
  ruledOut: ruledOutBy(evaluation, outcome),
  dominated: () => sayBeaten(evaluation, dominatedBy(evaluation, index)),
  rank: outcome.rank,
})

/** An alternative as a line of a table. */
export const lineFor = (told: Told, outcome: Outcome): Line =>
  lineOf(told, outcome, told.evaluation.outcomes.indexOf(outcome))

/**
 * What the name of an operating point says beyond its option's: `GPT-5.5, low effort, with RAG, streamed` of the option
 * `GPT-5.5 with RAG` is `low effort, streamed`. Of a pair the efforts belong to one each: all of it.
 */
export const pointOf = (label: string, name: string): string => {
  if (label.startsWith(`${name}, `)) return label.slice(name.length + 2)
  if (label.includes('→') && label !== name) return label
  return label
    .split(', ')
    .filter((word) => !name.includes(word))
    .join(', ')
}

/** A row for an option: the figures of the operating point that speaks for it, and all its points under it. */
export function rowOf(told: Told, option: Option): OptionRow | undefined {
  const { evaluation, draws } = told
  const speaker = speakerOf(evaluation, option.id)
  if (!speaker) return undefined
  const indexOf = (outcome: Outcome): number => evaluation.outcomes.indexOf(outcome)
  const winner = evaluation.winner === undefined ? undefined : evaluation.alternatives[evaluation.winner]?.option
  return {
    ...lineOf(told, speaker, indexOf(speaker)),
    option: option.id,
    name: option.label,
    point: pointOf(speaker.alternative.label, option.label),
    recommended: option.id === winner,
    wins: draws && ofHundred(draws.wins[option.id] ?? 0),
    goodEnough: draws && ofHundred(draws.goodEnough[option.id] ?? 0),
    points: () =>
      option.members.flatMap((index) => {
        const outcome = evaluation.outcomes[index]
        return outcome ? [lineOf(told, outcome, index)] : []
      }),
  }
}
