import type { Draws, Evaluation, WayOut } from '../alternatives/evaluation.ts'
import type { LimitedFigure } from '../alternatives/limits.ts'
import type { KnowledgeRow } from '../alternatives/knowledge/rows.ts'
import { counted, sayPoints, sayTimes } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'
import { numberAt } from '../scenario/values.ts'
import { changedInputs } from '../scenario/presets.ts'
import type { AnswerSureness } from './answer-sure.ts'
import { fullest, mostCharacters, nothingFits, type Headline } from './headline.ts'
import { sayBreak, sayLack, sayTruth } from './knowledge-fails.ts'
import { approachNames, approachSubjects, approachUses } from './knowledge-names.ts'
import { deciderOf } from './measure.ts'
import { figurePiece, winnerOf } from './names.ts'

/** In this order a failure is told: what follows from the kind of knowledge first. */
const byWeight: readonly LimitedFigure[] = ['inDate', 'quality', 'cost', 'latency', 'weeks']

/** Why a way fails: "a fact stays true for 18 days, so fine-tuning has only 25 % of answers in date"; none: it fits. */
export function failures(evaluation: Evaluation, { knowledge, failed, best }: KnowledgeRow): readonly Phrase[] {
  const lacks = failed.flatMap((reason): readonly Phrase[] => {
    const said = sayLack(knowledge, reason)
    return said === undefined ? [] : [[said]]
  })
  if (!best) return lacks
  const { outcome } = best
  const breaks = byWeight.filter((figure) => outcome.violated.includes(figure))
  const said = breaks.map((figure): Phrase => {
    const truth = sayTruth(evaluation)
    const clause = sayBreak(evaluation, knowledge, outcome, figure)
    return figure === 'inDate' && truth !== undefined ? [`a fact stays true for ${truth}, so `, ...clause] : clause
  })
  const isDated = breaks[0] === 'inDate'
  return isDated ? [...said.slice(0, 1), ...lacks, ...said.slice(1)] : [...lacks, ...said]
}

const half = 0.005

/** What a way that fits would do instead: "RAG with fine-tuning would solve 4 points more for 1.3 × the cost". */
function against(evaluation: Evaluation, { knowledge, best }: KnowledgeRow): Phrase {
  const [own, other] = [winnerOf(evaluation), best?.outcome]
  if (!own?.quality || !own.cost || !other?.quality || !other.cost) return []
  const gap = other.quality.p50 - own.quality.p50
  const points = sayPoints(Math.abs(gap)).replace('+', '')
  const solved = Math.abs(gap) < half ? 'as much' : `${points} ${gap > 0 ? 'more' : 'less'}`
  return [
    `${approachSubjects[knowledge]} would solve ${solved} for ${sayTimes(other.cost.p50 / own.cost.p50)} the cost`,
  ]
}

/** The rival that says most: tuning where it fails for what it is, else the best of the others that fits, else any. */
export function rivalOf(rows: readonly KnowledgeRow[], own: KnowledgeStrategy): KnowledgeRow | undefined {
  const others = rows.filter(({ knowledge, best }) => knowledge !== own && best !== undefined)
  const dated = others.find(
    ({ knowledge, failed, best }) =>
      knowledge === 'fine-tune' && (failed.includes('no-source') || best?.outcome.violated.includes('inDate') === true),
  )
  const fitting = others
    .filter(({ fitting }) => fitting > 0)
    .toSorted((a, b) => (a.best?.outcome.rank ?? 0) - (b.best?.outcome.rank ?? 0))
  const [failing] = others.toSorted(
    (a, b) => a.failed.length - b.failed.length || (b.best?.outcome.utility ?? 0) - (a.best?.outcome.utility ?? 0),
  )
  return dated ?? fitting[0] ?? failing
}

/** The reason in one or two clauses, the fullest first; one empty clause where there is nothing to compare with. */
function reasons(evaluation: Evaluation, rows: readonly KnowledgeRow[], own: KnowledgeStrategy): readonly Phrase[] {
  const rival = rivalOf(rows, own)
  if (!rival) return [[]]
  const [first, second] = failures(evaluation, rival)
  if (!first) return [against(evaluation, rival)]
  return second ? [[...first, ', and ', ...second], first] : [first]
}

const solves = (evaluation: Evaluation): Phrase => {
  const winner = winnerOf(evaluation)
  return winner
    ? ['it solves ', figurePiece(winner, 'quality'), ' for ', figurePiece(winner, 'cost'), ' a request']
    : []
}

type Lead = (because: Phrase) => Phrase

/** "Use {way}: {reason}", with the figures of the best where there is room. */
function recommending(evaluation: Evaluation, rows: readonly KnowledgeRow[], own: KnowledgeStrategy, lead: Lead) {
  return reasons(evaluation, rows, own).flatMap((reason): readonly Phrase[] =>
    reason.length === 0 ? [lead(solves(evaluation))] : [lead(reason)],
  )
}

const lowered = ([first, ...rest]: Phrase): Phrase =>
  typeof first === 'string' ? [`${first[0]?.toLowerCase() ?? ''}${first.slice(1)}`, ...rest] : [first ?? '', ...rest]

/** On figures of which none is the user's own the sentence says so where it has room. */
const started = (evaluation: Evaluation, sentences: readonly Phrase[]): readonly Phrase[] =>
  changedInputs(evaluation.scenario).length > 0
    ? sentences
    : [...sentences.map((sentence): Phrase => ['On default figures, ', ...lowered(sentence)]), ...sentences]

function tooClose(
  evaluation: Evaluation,
  draws: Draws,
  own: KnowledgeStrategy,
  { wins, next }: AnswerSureness<KnowledgeStrategy>,
): readonly Phrase[] {
  const rival: Phrase = next ? [', ', strong(approachNames[next.key]), ` ${next.wins}`] : []
  const lead: Phrase = ['Too close to call: ', strong(approachNames[own]), ` ${wins}`, ...rival, ' of 100 draws']
  const decider = deciderOf(evaluation, draws, 'short')
  return decider === undefined ? [lead] : [[...lead, `. It turns on ${decider}`], lead]
}

export interface KnowledgeSaid {
  readonly evaluation: Evaluation
  readonly draws: Draws | undefined
  readonly rows: readonly KnowledgeRow[]
  readonly own: KnowledgeStrategy | undefined
  readonly sure: AnswerSureness<KnowledgeStrategy> | undefined
  readonly ways: readonly WayOut[]
}

/** Where no documents are needed, that is the answer; a model of one's own may be tuned all the same. */
export function noneNeeded(evaluation: Evaluation, own: KnowledgeStrategy | undefined): Headline {
  const { options, scenario } = evaluation
  const lead = 'No documents are needed here'
  const examples = counted(numberAt(scenario, 'knowledge.examples'), 'labelled example')
  const message =
    own === 'fine-tune'
      ? `${lead}; the recommended model is tuned on ${examples}`
      : `${lead}: all ${counted(options.length, 'option')} answer from the request and what the model knows`
  return { state: 'clear', message: [message] }
}

/** "Use {way}: {fact about change or proof}, so {rival} {fails how}". */
export function knowledgeHeadline(
  { evaluation, draws, rows, own, sure, ways }: KnowledgeSaid,
  most: number = mostCharacters,
): Headline {
  if (!own) return { state: 'nothing-fits', message: nothingFits(evaluation, ways) }
  const said = (state: Headline['state'], sentences: readonly Phrase[]): Headline => ({
    state,
    message: fullest(started(evaluation, sentences), most),
  })
  if (sure?.word === 'too close to call' && draws) return said('too-close', tooClose(evaluation, draws, own, sure))
  const isOnly = rows.every(({ knowledge, fitting }) => knowledge === own || fitting === 0)
  const isLeaning = sure?.word === 'leaning' || sure?.word === 'ahead'
  const lead: Lead = (because) => {
    if (isLeaning) return [strong(approachNames[own]), ' for now: ', ...because]
    if (isOnly) return ['Only ', strong(approachUses[own]), ' fits: ', ...because]
    return ['Use ', strong(approachUses[own]), ': ', ...because]
  }
  const state = sure === undefined ? 'counting' : isLeaning ? 'leaning' : isOnly ? 'only' : 'clear'
  return said(state, recommending(evaluation, rows, own, lead))
}
