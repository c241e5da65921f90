import { flipsOfAnswer } from '../../alternatives/answer-flips.ts'
import { knowledgeKey } from '../../alternatives/answers.ts'
import { isTracked } from '../../alternatives/track.ts'
import { passedOn } from '../../alternatives/passed-on.ts'
import { naiveHybrid } from '../../catalog/published-effects.ts'
import { significant } from '../../base/format.ts'
import { hundred } from '../../base/hundred.ts'
import type { Phrase } from '../../base/phrase.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { sayKnowledgeBinds, sayLeftOut } from '../../wording/knowledge-binds.ts'
import { sayKnowledgeSure } from '../../wording/knowledge-counts.ts'
import { sayPassedOn } from '../../wording/knowledge-passed.ts'
import { sayKept, sayNaive, whyKnowledge } from '../../wording/knowledge-why.ts'
import { sayFlip, type SaidFlip } from '../../wording/flips.ts'
import { measureFirst } from '../../wording/measure.ts'
import type { Block, Fact, SureShare } from '../decision.ts'
import type { KnowledgeAssessment } from './assess.ts'
import type { Approach } from './approaches.ts'
import { evidenceFacts } from './evidence.ts'

const mostFlips = 5

export interface BlocksGiven {
  readonly assessment: KnowledgeAssessment
  /** All of them, and those that are shown as columns. */
  readonly approaches: readonly Approach[]
  readonly shown: readonly Approach[]
}

function whyBlock({ assessment, approaches, shown }: BlocksGiven): Block {
  const { knowledge, reading } = assessment
  const { evaluation } = reading
  const all = approaches.map(({ row }) => row)
  const published = naiveHybrid(evaluation.edition)
  const own = knowledge && all.find((row) => row.knowledge === knowledge)
  const left = approaches.filter((one) => !shown.includes(one)).map(({ row }) => sayLeftOut(row))
  const paragraphs = [
    ...(knowledge ? whyKnowledge(evaluation, all, knowledge) : []),
    sayKept(own),
    ...(published ? [[sayNaive(published)] satisfies Phrase] : []),
    ...left,
  ]
  return {
    kind: 'text',
    title: knowledge ? 'Why' : 'Why nothing fits',
    paragraphs: paragraphs.filter((one) => one.length > 0),
  }
}

const bindsBlock = ({ assessment, shown }: BlocksGiven): Block => ({
  kind: 'text',
  title: 'What binds',
  binds: true,
  paragraphs: sayKnowledgeBinds(
    assessment.reading.evaluation,
    shown.map(({ row }) => row),
  ),
})

/** Changes of the answer by input: those along tracks by the option that wins there, and choices. */
export function answerFlips({ reading }: KnowledgeAssessment) {
  const { evaluation, tracks, flips } = reading
  const choices = flips.filter(({ parameter }) => !isTracked(parameter))
  return flipsOfAnswer(evaluation, Object.values(tracks), choices, knowledgeKey)
}

export function flipsBlock(assessment: KnowledgeAssessment): Block {
  const { evaluation, searching } = assessment.reading
  // Another way is more news than none at all.
  const flips = answerFlips(assessment)
    .toSorted((a, b) => Number(a.to === undefined) - Number(b.to === undefined))
    .slice(0, mostFlips)
    .flatMap((flip): readonly SaidFlip[] => {
      const parameter = parameterOf(flip.parameter)
      return parameter ? [sayFlip(evaluation, flip, parameter)] : []
    })
  const still = searching ? 'Moving each input along its track.' : 'No single input changes the way within its track.'
  return { kind: 'flips', title: 'What would flip it', flips, none: flips.length > 0 ? '' : still, searching }
}

/** Ways by the draws they win, the recommended one first, and the draws in which nothing fits. */
export function sharesOf(
  { reading: { draws }, knowledge }: KnowledgeAssessment,
  approaches: readonly Approach[],
): readonly SureShare[] {
  if (!draws) return []
  const named = approaches
    .filter(({ wins = 0 }) => wins > 0)
    .toSorted(
      (a, b) => Number(b.knowledge === knowledge) - Number(a.knowledge === knowledge) || (b.wins ?? 0) - (a.wins ?? 0),
    )
  const squares = hundred([...named.map(({ wins = 0 }) => wins), draws.nothingFits])
  const rows = named.map(({ option, name, goodEnough }, index): SureShare => ({
    option,
    name,
    squares: squares[index] ?? 0,
    goodEnough,
  }))
  const none = squares[named.length] ?? 0
  return draws.nothingFits > 0
    ? [...rows, { option: undefined, name: 'Nothing fits', squares: none, goodEnough: undefined }]
    : rows
}

const sureSentences = ({ sure, knowledge, reading: { draws } }: KnowledgeAssessment): readonly Phrase[] =>
  sure && knowledge && draws ? [sayKnowledgeSure(knowledge, sure, draws)] : []

/** What the choice adds elsewhere. */
const passedFacts = ({ reading: { evaluation }, knowledge }: KnowledgeAssessment): readonly Fact[] =>
  sayPassedOn(knowledge, evaluation.winner === undefined ? undefined : passedOn(evaluation, evaluation.winner))

/** The panel at the right: the same blocks in the same order as in every view, and what is passed on. */
export function blocksOf(given: BlocksGiven): readonly Block[] {
  const { assessment, approaches } = given
  const { evaluation, draws, today } = assessment.reading
  return [
    whyBlock(given),
    bindsBlock(given),
    flipsBlock(assessment),
    {
      kind: 'sure',
      title: draws ? `How sure: ${significant(draws.n, 7)} draws from your ranges` : 'How sure: counting draws',
      sentences: sureSentences(assessment),
      shares: sharesOf(assessment, approaches),
    },
    {
      kind: 'text',
      title: 'Worth measuring first',
      paragraphs: draws ? measureFirst(evaluation, draws) : [['Counting draws.']],
    },
    { kind: 'facts', title: 'Passed on to other areas', facts: passedFacts(assessment) },
    { kind: 'facts', title: 'Evidence', facts: evidenceFacts(evaluation, today) },
  ]
}
