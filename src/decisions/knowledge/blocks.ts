import { flipsOfAnswer } from '../../alternatives/answer-flips.ts'
import { knowledgeKey } from '../../alternatives/answers.ts'
import { isTracked } from '../../alternatives/track.ts'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { passedOn } from '../../alternatives/passed-on.ts'
import { naiveHybrid } from '../../catalog/published-effects.ts'
import { dollarsOf, listed, minus, say, significant } from '../../base/format.ts'
import { hundred } from '../../base/hundred.ts'
import { strong, type Phrase } from '../../base/phrase.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { approachNames, approachSubjects } from '../../wording/knowledge-names.ts'
import { sayKept, sayNaive, whyKnowledge } from '../../wording/knowledge-why.ts'
import { sayFlip, type SaidFlip } from '../../wording/flips.ts'
import { measureFirst } from '../../wording/measure.ts'
import { sayLimit } from '../../wording/knowledge-fails.ts'
import { limitWords, reasonWords } from '../../wording/names.ts'
import type { Block, Fact, SureShare } from '../decision.ts'
import type { KnowledgeAssessment } from './assess.ts'
import type { Approach } from './approaches.ts'
import { evidenceFacts } from './evidence.ts'

const mostFlips = 5

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())

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
  const left = approaches
    .filter((one) => !shown.includes(one))
    .map(({ name }): Phrase => [`${name} is left out: the documents fit no context window.`])
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

/** What rules a way out, each by the words that begin its sentence. */
function ruledOutBy(evaluation: Evaluation, { row, outcome }: Approach): readonly string[] {
  const limits = (outcome?.violated ?? []).map((figure) => {
    const word = limitWords[figure]
    return `${capital(word)} ${sayLimit(evaluation, figure)}`
  })
  const refused = outcome ? [] : [...row.refused.keys()]
  return [...limits, ...[...row.failed, ...refused].map((reason) => `${capital(reasonWords[reason])}: this`)]
}

/** "Answers in date, at least 90 %, rules out prompt only and fine-tuning." */
function bindsBlock({ assessment, shown }: BlocksGiven): Block {
  const { evaluation } = assessment.reading
  const by = new Map<string, Approach[]>()
  for (const approach of shown)
    for (const name of ruledOutBy(evaluation, approach)) by.set(name, [...(by.get(name) ?? []), approach])
  const paragraphs = [...by]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, out]): Phrase => [
      strong(name),
      ` rules out ${listed(out.map(({ knowledge }) => approachSubjects[knowledge]))}.`,
    ])
  return {
    kind: 'text',
    title: 'What binds',
    paragraphs: paragraphs.length > 0 ? paragraphs : [['No demand rules a way out.']],
  }
}

/** Changes of the answer by input: those along tracks by the option that wins there, and choices. */
export function answerFlips({ reading }: KnowledgeAssessment) {
  const { evaluation, tracks, flips } = reading
  const choices = flips.filter(({ parameter }) => !isTracked(parameter))
  return flipsOfAnswer(evaluation, Object.values(tracks), choices, knowledgeKey)
}

function flipsBlock(assessment: KnowledgeAssessment): Block {
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

function sureSentences({ sure, knowledge, reading: { draws } }: KnowledgeAssessment): readonly Phrase[] {
  if (!sure || !knowledge || !draws) return []
  const { word, wins, goodEnough, next } = sure
  const behind = next ? `; ${approachSubjects[next.key]} wins ${next.wins}` : ''
  return [
    [
      strong(`${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`),
      ': ',
      strong(approachNames[knowledge]),
      ` wins ${wins} of 100 draws and is good enough in ${goodEnough} of 100${behind}. Counted over ${significant(draws.n, 7)} draws.`,
    ],
  ]
}

const signed = (said: string, value: number): string => (value > 0 ? `+${said}` : said.replace('-', minus))

const metrics = {
  'prompt-only': 'task success',
  'long-context': 'faithfulness to the documents',
  rag: 'faithfulness, recall of passages',
  'fine-tune': 'task success on held-out examples',
  hybrid: 'faithfulness, held-out examples',
} as const

/** What the choice adds elsewhere. */
function passedFacts({ reading: { evaluation }, knowledge }: KnowledgeAssessment): readonly Fact[] {
  const { winner } = evaluation
  const passed = winner === undefined ? undefined : passedOn(evaluation, winner)
  if (!passed || !knowledge) return [{ name: 'Tradeoffs', value: 'nothing' }]
  const seconds = passed.lookupSeconds + passed.readingSeconds
  const usd = passed.tokensUsd + passed.lookupUsd + passed.fixedUsd
  return [
    { name: 'Tradeoffs: wait, mean', value: signed(say('seconds', seconds, 2), seconds) },
    { name: 'Tradeoffs: input tokens', value: signed(say('tokens', passed.inputTokens, 3), passed.inputTokens) },
    { name: 'Tradeoffs: cost a request', value: signed(dollarsOf(usd), usd) },
    { name: 'Evaluation: metric', value: metrics[knowledge] },
  ]
}

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
