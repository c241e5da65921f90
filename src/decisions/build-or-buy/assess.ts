import { perEvaluation } from '../../alternatives/remembered.ts'
import { solutionOf } from '../../alternatives/evaluate.ts'
import type { SourcingCounts } from '../../alternatives/sourcing/counts.ts'
import type { MoneySummary } from '../../alternatives/sourcing/drawn.ts'
import { type SourcingReadOut, readOutOf } from '../../alternatives/sourcing/verdict.ts'
import { sayForced } from '../../wording/sourcing.ts'
import { verdictWords } from '../../wording/verdict-words.ts'
import { buildSureness, type MoneySureness } from '../../wording/sourcing-sure.ts'
import type { Answer, Assessment, Reading } from '../decision.ts'

/** Build or buy: the answer and everything it rests on. */
export interface SourcingAssessment extends Assessment {
  readonly reading: Reading
  readonly read: SourcingReadOut
  /** May lag behind while something moves; absent: nothing is counted yet. */
  readonly counts: SourcingCounts | undefined
  readonly money: MoneySummary | undefined
  readonly sure: MoneySureness | undefined
}

const readOuts = perEvaluation((evaluation) => readOutOf(solutionOf(evaluation)))

const answerOf = (read: SourcingReadOut, sure: MoneySureness | undefined): Answer => {
  const { verdict } = read
  const is = { key: verdict.kind, text: verdictWords[verdict.kind], nothingFits: verdict.kind === 'nothing-fits' }
  if (verdict.kind === 'nothing-fits') return { ...is, word: 'nothing fits', sure: 'nothing holds every limit' }
  if (verdict.forced) return { ...is, word: 'by the limits', sure: sayForced(verdict.forced, read) }
  if (!sure) return { ...is, word: 'counting draws', sure: '' }
  const counts = { wins: sure.wins, goodEnough: sure.goodEnough }
  return { ...is, word: sure.word, sure: `wins ${counts.wins}, good enough ${counts.goodEnough} of 100`, counts }
}

export function assess(reading: Reading): SourcingAssessment {
  const read = readOuts(reading.evaluation)
  const counts = reading.sourcing?.counts
  const money = read.found.kind === 'compared' ? counts?.money : undefined
  const sure = money && buildSureness(read, money)
  return { reading, read, counts, money, sure, answer: answerOf(read, sure) }
}
