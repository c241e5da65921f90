import type { Flip } from '../../alternatives/evaluation.ts'
import { answerFlips } from '../../wording/sourcing-flips.ts'
import type { SourcingAssessment } from './assess.ts'

/** What turns the answer, as far as it is searched. */
export const flipsFound = ({ reading, read, counts }: SourcingAssessment): readonly Flip[] =>
  counts ? answerFlips(reading.evaluation, read.verdict, counts) : []
