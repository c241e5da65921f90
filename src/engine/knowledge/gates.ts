import { staleness } from '../quality/staleness.ts'
import type { KnowledgeStrategy } from './strategies.ts'

/** What the task needs and what there is. Tokens, years, shares. */
export interface KnowledgeSituation {
  readonly changesPerYear: number
  /** Years between trainings, and from the last labelled example to use. */
  readonly retrainInterval: number
  readonly retrainLag: number
  readonly knowledgeTokens: number
  readonly promptBudget: number
  /** `undefined`: nobody knows it, so nothing is said to fit. */
  readonly contextWindow: number | undefined
  readonly outputTokens: number
  readonly hasDocuments: boolean
  readonly examples: number
  readonly needsCitations: boolean
  /** Share of the questions that depend on facts, and of answers that may be out of date. */
  readonly factShare: number
  readonly mostStale: number
  readonly perUserAccess: boolean
}

export type GateReason =
  | 'knowledge-exceeds-prompt-budget'
  | 'knowledge-exceeds-context-window'
  | 'context-window-unknown'
  | 'no-documents'
  | 'too-few-examples'
  | 'no-citations'
  | 'stale'
  | 'no-access-control'

/** Fewer than this teach a model little; providers take 10 and see gains from 50 on (OpenAI, fine-tuning guide). */
const leastExamples = 50
/** Share of a window that may be filled. */
const usableWindow = 0.9

/** Years between two trainings at so many a year; without any the model ages for the whole horizon. */
export const trainingInterval = (retrainsPerYear: number, horizonYears: number): number =>
  retrainsPerYear * horizonYears > 1 ? 1 / retrainsPerYear : horizonYears

/** Share of answers that are out of date with a model tuned at this interval. */
export const tunedStale = (situation: KnowledgeSituation): number =>
  situation.factShare * staleness(situation.changesPerYear, situation.retrainInterval, situation.retrainLag)

/** Every reason that forbids a strategy; none: allowed. */
export const knowledgeGates = (
  situation: KnowledgeSituation,
): Readonly<Record<KnowledgeStrategy, readonly GateReason[]>> => {
  const { knowledgeTokens, contextWindow, outputTokens } = situation
  const when = (holds: boolean, reason: GateReason): readonly GateReason[] => (holds ? [reason] : [])
  const fewExamples = when(situation.examples < leastExamples, 'too-few-examples')
  const noDocuments = when(!situation.hasDocuments, 'no-documents')
  return {
    'prompt-only': when(knowledgeTokens > situation.promptBudget, 'knowledge-exceeds-prompt-budget'),
    'long-context':
      contextWindow === undefined
        ? ['context-window-unknown']
        : when(knowledgeTokens > usableWindow * contextWindow - outputTokens, 'knowledge-exceeds-context-window'),
    rag: noDocuments,
    'fine-tune': [
      ...fewExamples,
      ...when(situation.needsCitations, 'no-citations'),
      ...when(tunedStale(situation) > situation.mostStale, 'stale'),
      ...when(situation.perUserAccess, 'no-access-control'),
    ],
    hybrid: [...noDocuments, ...fewExamples],
  }
}
