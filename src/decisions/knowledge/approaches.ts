import { knowledgeOf, winsBy } from '../../alternatives/answers.ts'
import type { Outcome } from '../../alternatives/evaluation.ts'
import { knowledgeRows, type KnowledgeRow } from '../../alternatives/knowledge/rows.ts'
import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import { approachNames } from '../../wording/knowledge-names.ts'
import type { Reading } from '../decision.ts'

/** One way of getting knowledge to a model, as the view shows it. */
export interface Approach {
  readonly knowledge: KnowledgeStrategy
  readonly name: string
  readonly row: KnowledgeRow
  /** Its best alternative. */
  readonly outcome: Outcome | undefined
  /** What gives it its colour: the option of its best alternative, else its own name. */
  readonly option: string
  /** Share of draws that it wins, and in which it is good enough; absent while they are counted. */
  readonly wins: number | undefined
  readonly goodEnough: number | undefined
}

/** Long context is no way at all where the documents fit no window. */
export const isShown = ({ knowledge, failed, best }: KnowledgeRow): boolean =>
  knowledge !== 'long-context' || (best !== undefined && !failed.includes('exceeds-window'))

/** All ways; none where nothing has to be known. */
export function approachesOf({ evaluation, draws }: Pick<Reading, 'evaluation' | 'draws'>): readonly Approach[] {
  const wins = draws && winsBy(draws, knowledgeOf)
  return knowledgeRows(evaluation).map((row) => {
    const { knowledge } = row
    const outcome = row.best?.outcome
    return {
      knowledge,
      name: approachNames[knowledge],
      row,
      outcome,
      option: outcome?.alternative.option ?? knowledge,
      wins: wins && (wins.get(knowledge) ?? 0),
      goodEnough: draws && (draws.goodEnoughAs.knowledge[knowledge] ?? 0),
    }
  })
}
