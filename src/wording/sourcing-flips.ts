import { flipsOf } from '../alternatives/flip.ts'
import type { Evaluation, Flip } from '../alternatives/evaluation.ts'
import type { SourcingCounts } from '../alternatives/sourcing/counts.ts'
import type { Verdict } from '../alternatives/sourcing/verdict.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { rangeWords, sayAt, sayNow, type SaidFlip } from './flips.ts'
import { verdictWords } from './verdict-words.ts'
import { inputName } from './value.ts'

/** Build or buy as an input that turns it names them. */
export const answerName = (answer: string | undefined): string =>
  answer === 'build' || answer === 'buy' ? verdictWords[answer] : 'nothing that fits'

const sayFlip = (evaluation: Evaluation, flip: Flip): readonly SaidFlip[] => {
  const parameter = parameterOf(flip.parameter)
  if (!parameter) return []
  const range = flip.range === undefined ? '' : `; ${rangeWords[flip.range]}`
  const to = `to ${answerName(flip.to)}${range}`
  const change = `${inputName(parameter)} ${sayNow(evaluation, parameter)} → ${sayAt(parameter, flip.at)}`
  return [{ parameter: flip.parameter, change, to, toPhrase: [to], at: flip.at }]
}

/** What turns build or buy, the nearest first: each, applied, does. */
export const answerFlips = (evaluation: Evaluation, verdict: Verdict, counts: SourcingCounts): readonly Flip[] => {
  const now = verdict.kind === 'nothing-fits' ? undefined : verdict.kind
  return [...flipsOf(evaluation, Object.values(counts.tracks ?? {}), now), ...(counts.choices ?? [])]
}

export const sayAnswerFlips = (evaluation: Evaluation, flips: readonly Flip[], most: number): readonly SaidFlip[] =>
  flips.slice(0, most).flatMap((flip) => sayFlip(evaluation, flip))
