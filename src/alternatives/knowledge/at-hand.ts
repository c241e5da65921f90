import { DAYS_PER_YEAR } from '../../engine/constants.ts'
import { behaviourFactor, knowledgeFactor, tuningEffect } from '../../engine/knowledge/at-hand.ts'
import { contextFactor } from '../../engine/knowledge/context-factor.ts'
import { trainingInterval } from '../../engine/knowledge/gates.ts'
import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import { headroomApply } from '../../engine/quality/headroom.ts'
import { recallAt, recallOfAll } from '../../engine/quality/retrieval.ts'
import { freshQuality, staleness } from '../../engine/quality/staleness.ts'
import type { Documents, Tuning } from './inputs.ts'

/** Tokens of all documents. */
export const corpusTokens = ({ documents, docTokens }: Documents): number => documents * docTokens

/** Is there something to know that fits into the instructions? Then it is in every prompt. */
export const isInPrompt = (documents: Documents): boolean => {
  const tokens = corpusTokens(documents)
  return tokens > 0 && tokens <= documents.promptBudget
}

/** Are all documents in the input of every call? */
export const carriesCorpus = (strategy: KnowledgeStrategy, documents: Documents): boolean =>
  strategy === 'long-context' || (strategy === 'prompt-only' && isInPrompt(documents))

export const looksUp = (strategy: KnowledgeStrategy): boolean => strategy === 'rag' || strategy === 'hybrid'
export const isTuned = (strategy: KnowledgeStrategy): boolean => strategy === 'fine-tune' || strategy === 'hybrid'

/** Up to this many tokens of context nothing is lost (NoLiMa takes the score below 1,000 tokens as its base). */
const shortContext = 1000
/** The length at which the input says what is kept. */
const longContext = 32_000

/** Share of success kept when the passage has to be found among so many tokens. */
export const contextKept = ({ longContextFactor }: Documents, tokens: number): number =>
  contextFactor(
    [
      { tokens: shortContext, factor: 1 },
      { tokens: longContext, factor: longContextFactor },
    ],
    tokens,
  )

/** Where the inputs say how often the passage needed is found. */
const [few, many] = [3, 20]
/** Nothing finds everything: where an input says so, a miss in a million is left, so that its decline can be read. */
const mostRecall = 1 - 1e-6

/** How often the passage needed is among those retrieved; never more than all. */
export const recallOf = ({ recall3, recall20, topK }: Documents): number => {
  const found = recallAt(few, Math.min(recall3, mostRecall), many, Math.min(recall20, mostRecall), topK)
  return found.kind === 'recall' ? Math.min(1, found.recall) : mostRecall
}

/** Part of the gap between answers with and without the documents that a strategy closes; below 0 it widens it. */
export const closureOf = (strategy: KnowledgeStrategy, documents: Documents, tuning: Tuning): number => {
  if (carriesCorpus(strategy, documents)) return contextKept(documents, corpusTokens(documents))
  if (strategy === 'fine-tune') return tuning.kappaFacts
  if (!looksUp(strategy)) return 0
  const found = recallOfAll(recallOf(documents), documents.hops)
  return strategy === 'hybrid' ? headroomApply(found, tuning.kappaHybrid) : found
}

/** Part of the failures for style, format or reasoning that tuning mends with the examples there are. */
export const behaviourClosed = (strategy: KnowledgeStrategy, tuning: Tuning): number =>
  isTuned(strategy) ? tuningEffect(tuning.kappaBehaviour, tuning.examples, tuning.fullEffectExamples) : 0

/** Years between two trainings: of a bought model as the inputs say, of an own one as it is trained again. */
export const retrainYears = (tuning: Tuning, ownMonths: number | undefined, horizonMonths: number): number =>
  ownMonths === undefined
    ? trainingInterval(tuning.retrainsPerYear, horizonMonths / 12)
    : trainingInterval(ownMonths > 0 ? 12 / ownMonths : 0, horizonMonths / 12)

/** When facts are captured anew, and how long that takes until it serves. Years. */
export interface Refresh {
  readonly interval: number
  readonly lag: number
}

/**
 * How a strategy keeps its facts in date; `interval`: years between trainings. An index is as old as its last run, a tuned
 * model as its last training. Absent: documents are read with each request, or there is nothing but what the model knows.
 */
export const refreshOf = (
  strategy: KnowledgeStrategy,
  documents: Documents,
  tuning: Tuning,
  interval: number,
): Refresh | undefined => {
  if (looksUp(strategy)) return { interval: documents.reindexDays / DAYS_PER_YEAR, lag: 0 }
  return strategy === 'fine-tune' ? { interval, lag: tuning.retrainDays / DAYS_PER_YEAR } : undefined
}

/** Share of changing facts that a strategy has out of date. */
const staleOf = (strategy: KnowledgeStrategy, documents: Documents, tuning: Tuning, interval: number): number => {
  const refresh = refreshOf(strategy, documents, tuning, interval)
  return refresh ? staleness(documents.changesPerYear, refresh.interval, refresh.lag) : 0
}

/** What a strategy keeps of success, and what of its answers is in date. Shares. */
export interface Kept {
  readonly success: number
  /** `undefined`: there is nothing that could go out of date. */
  readonly inDate: number | undefined
}

/** The parts of what a strategy keeps, before precision of the weights. Shares. */
export interface KeptParts {
  /** Of the gap between answers with and without documents it closes so much; below 0 it widens it. */
  readonly closure: number
  /** Success kept for want of knowledge. */
  readonly known: number
  /** Of the failures for style, format or reasoning it mends so much, and success kept for them. */
  readonly mended: number
  readonly behaviour: number
  /** Changing facts that are out of date, and success kept for them. */
  readonly stale: number
  readonly fresh: number
}

/** What each part of a strategy keeps of success. */
export const keptParts = (
  strategy: KnowledgeStrategy,
  documents: Documents | undefined,
  tuning: Tuning,
  interval: number,
): KeptParts => {
  const mended = behaviourClosed(strategy, tuning)
  const behaviour = behaviourFactor(tuning.gap, mended)
  if (!documents) return { closure: 1, known: 1, mended, behaviour, stale: 0, fresh: 1 }
  const { share, closedBook, factShare } = documents
  const closure = closureOf(strategy, documents, tuning)
  const stale = staleOf(strategy, documents, tuning, interval)
  const known = knowledgeFactor(share, closedBook, closure)
  return { closure, known, mended, behaviour, stale, fresh: freshQuality(1, factShare, stale) }
}

/**
 * Documents that are read with each request are in date; an index is as old as its last run, a tuned model as its last
 * training. A prompt without them has nothing that keeps its facts in date; that it fails for it is in the success without documents.
 */
export const keptWith = (
  strategy: KnowledgeStrategy,
  documents: Documents | undefined,
  tuning: Tuning,
  interval: number,
): Kept => {
  const { known, behaviour, fresh } = keptParts(strategy, documents, tuning, interval)
  if (!documents) return { success: behaviour, inDate: undefined }
  const bare = strategy === 'prompt-only' && !isInPrompt(documents)
  return { success: known * behaviour * fresh, inDate: bare ? 1 - documents.factShare : fresh }
}
