import type { Evaluation, WayOut } from '../../alternatives/evaluation.ts'
import type { Grade } from '../../alternatives/evidence-grade.ts'
import type { Phrase } from '../../base/phrase.ts'
import type { DecisionRecord } from '../../scenario/decision-record.ts'
import type { SaidFlip } from '../../wording/flips.ts'
import type { Presented, Reading } from '../decision.ts'
import type { SaidArea } from '../summary.ts'

/** One of the three figures that are decided on, with its 90 % range. */
export interface RecordFigure {
  readonly name: string
  readonly value: Phrase
  readonly range: Phrase
}

/** What one area adds to the record. */
export interface RecordRow extends Pick<SaidArea, 'id' | 'number' | 'title' | 'state'> {
  /** Two or three words, as in the strip; absent where it has no answer. */
  readonly answer?: string
  /** Which answer it is (`Answer.key`), and the counts behind its word. */
  readonly key?: string
  readonly counts?: NonNullable<SaidArea['answer']>['counts']
  /** "clear, wins 86, good enough 92 of 100"; absent: not counted yet. */
  readonly sure?: string
  /** Draws in ten that it wins, and the option in whose colour they are drawn. */
  readonly squares?: { readonly wins: number; readonly option: string | undefined }
  /** What says more is still being loaded. */
  readonly coming?: true
  /** The first thing that binds; empty: nothing does. */
  readonly binds: Phrase
  readonly flip?: SaidFlip
  /** In place of a flip. */
  readonly noFlip: string
  /** Of the quantity that settles most of what is not sure, and what that is. */
  readonly evidence?: { readonly grade: Grade; readonly of: string }
  /** In place of evidence. */
  readonly noEvidence: string
}

export interface ChangedInput {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly preset: string
}

/** A note with what it is about, in words. */
export interface SaidNote {
  readonly id: string
  readonly about: string
  readonly by: string
  readonly on: string
  readonly text: string
}

/** One page: what was decided, how sure it is, what would change it, and who says so. */
export interface RecordModel extends Presented {
  readonly evaluation: Evaluation
  readonly reading: Reading
  readonly record: DecisionRecord
  /** As shown: `blocked` where nothing fits, whatever was set. */
  readonly status: DecisionRecord['status'] | 'blocked'
  /** Empty where nothing fits. */
  readonly figures: readonly RecordFigure[]
  /** Which corner was given up, in one sentence. */
  readonly givenUp: Phrase
  /** At most 90 words: the sentences of the areas. */
  readonly because: Phrase
  /** All other areas in the order of the strip. */
  readonly rows: readonly RecordRow[]
  /** What would settle most of the draws of a hundred that the most frequent winner does not win, and how many those are. */
  readonly measure: readonly { readonly name: string; readonly settles: number }[]
  readonly missed: number
  /** Where none is worth measuring by itself, why. */
  readonly noMeasure: Phrase
  readonly changed: readonly ChangedInput[]
  readonly notes: readonly SaidNote[]
  /** Where nothing fits, at most three ways out, the cheapest first. */
  readonly ways: readonly WayOut[]
  /** What notes can be about, besides inputs. */
  readonly anchors: readonly { readonly id: string; readonly name: string }[]
}
