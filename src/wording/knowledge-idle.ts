import type { Evaluation, Flip } from '../alternatives/evaluation.ts'
import type { Phrase } from '../base/phrase.ts'
import { optionPiece } from './names.ts'

/** Why nothing is compared where nothing has to be known. */
export const idleWords =
  'The scenario says that requests need only what the model knows, so there is nothing to look up or to keep in date.'

/** What would win with documents, where that has been counted; empty: it has not. */
export function sayWithDocuments(evaluation: Evaluation, flips: readonly Flip[]): Phrase {
  const flip = flips.find(({ parameter, at }) => parameter === 'knowledge.need' && at === 'documents')
  if (!flip) return []
  return flip.to === undefined
    ? ['With documents nothing would fit at the present limits.']
    : ['With documents ', optionPiece(evaluation, flip.to), ' would win.']
}
