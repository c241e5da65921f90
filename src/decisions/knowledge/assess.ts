import { knowledgeOf, winsBy } from '../../alternatives/answers.ts'
import { needsDocuments } from '../../alternatives/assumptions.ts'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { knowledgeStrategies, type KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { answerSureness, type AnswerSureness } from '../../wording/answer-sure.ts'
import { approachNames } from '../../wording/knowledge-names.ts'
import { winnerOf } from '../../wording/names.ts'
import type { Answer, Assessment, Reading } from '../decision.ts'

/** How the model should get our knowledge: the way of the recommended alternative, and how sure that is. */
export interface KnowledgeAssessment extends Assessment {
  readonly reading: Reading
  /** Do requests need documents at all? */
  readonly needed: boolean
  /** Absent: nothing fits. */
  readonly knowledge: KnowledgeStrategy | undefined
  readonly sure: AnswerSureness<KnowledgeStrategy> | undefined
}

/** Options that get knowledge the same way are one answer. */
export const keyWhere = (_: Evaluation, option: string | undefined): string =>
  option === undefined ? '' : knowledgeOf(option)

export const nameWhere = (key: string): string =>
  knowledgeStrategies.flatMap((strategy) => (strategy === key ? [approachNames[strategy]] : []))[0] ?? key

/** How long facts stay true against the gap that tuning mends: what decides between looking up and learning. */
export const regimePair = { x: 'knowledge.changesPerYear', y: 'knowledge.gap' } as const

export const pairOf = (scenario: Scenario) => (needsDocuments(scenario) ? regimePair : undefined)

const textOf = (knowledge: KnowledgeStrategy, needed: boolean): string =>
  needed || knowledge !== 'prompt-only' ? approachNames[knowledge] : 'Not needed'

function answerOf(
  knowledge: KnowledgeStrategy | undefined,
  needed: boolean,
  sure: AnswerSureness<KnowledgeStrategy> | undefined,
): Answer {
  if (!knowledge) return { key: '', text: 'Nothing fits', word: 'nothing fits', sure: '', nothingFits: true }
  const is = { key: knowledge, text: textOf(knowledge, needed), nothingFits: false }
  if (!sure) return { ...is, word: 'counting draws', sure: '' }
  const { word, wins, goodEnough } = sure
  return { ...is, word, sure: `wins ${wins}, good enough ${goodEnough} of 100`, counts: { wins, goodEnough } }
}

export function assess(reading: Reading): KnowledgeAssessment {
  const { evaluation, draws } = reading
  const needed = needsDocuments(evaluation.scenario)
  const winner = winnerOf(evaluation)
  const knowledge = winner && knowledgeOf(winner.alternative.option)
  const sure =
    knowledge && draws ? answerSureness(knowledge, winsBy(draws, knowledgeOf), draws.goodEnoughAs.knowledge) : undefined
  return { reading, needed, knowledge, sure, answer: answerOf(knowledge, needed, sure) }
}
