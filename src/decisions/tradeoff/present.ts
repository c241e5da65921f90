import type { Draws, Evaluation } from '../../alternatives/evaluation.ts'
import { shownOptions } from '../../alternatives/options.ts'
import { counted, significant } from '../../base/format.ts'
import type { Phrase } from '../../base/phrase.ts'
import { numberAt } from '../../scenario/values.ts'
import { article, articleMisses } from '../../wording/article.ts'
import { binds, nothingBinds } from '../../wording/binds.ts'
import { sayFlip, type SaidFlip } from '../../wording/flips.ts'
import { headline, type Headline } from '../../wording/headline.ts'
import { measureFirst } from '../../wording/measure.ts'
import { optionName, reasonWords, figurePiece, winnerOf } from '../../wording/names.ts'
import { sayWays, whyNothingFits, type SaidWay } from '../../wording/nothing-fits.ts'
import { sureSentences } from '../../wording/sure.ts'
import { sayMonthly, sayRates, why } from '../../wording/why.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import type { Block, Presented, Reading, SureShare } from '../decision.ts'
import type { TradeoffAssessment } from './assess.ts'
import { evidenceFacts } from './evidence.ts'
import type { Drawn } from './pictures.ts'
import { rowOf, type OptionRow } from './rows.ts'

export interface TradeoffModel extends Presented {
  /** The rows that matter: the winner, whatever wins somewhere near, the best that each limit rules out. */
  readonly rows: readonly OptionRow[]
  readonly allRows: () => readonly OptionRow[]
  readonly optionCount: number
  readonly ways: readonly SaidWay[]
  readonly article: { readonly answer: Phrase; readonly misses: readonly string[] }
  /** Combinations left out before they were evaluated, with the reason. */
  readonly excluded: readonly string[]
  readonly counting: boolean
  readonly drawn: Drawn
}

const mostFlips = 5

/** Squares that add to a hundred: whole parts first, the rest to the largest remainders. */
export function hundred(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * 100)
  const whole = exact.map(Math.floor)
  let left = 100 - whole.reduce((sum, count) => sum + count, 0)
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest)
  for (const { index } of order) {
    if (left <= 0) break
    whole[index] = (whole[index] ?? 0) + 1
    left--
  }
  return whole
}

const listedShares = 6

/** The options with most wins, the others together, and the draws in which nothing fits. */
export function sharesOf(evaluation: Evaluation, draws: Draws): readonly SureShare[] {
  const winner = evaluation.winner === undefined ? undefined : evaluation.alternatives[evaluation.winner]?.option
  const all = Object.entries(draws.wins)
    .filter(([, share]) => share > 0)
    .toSorted(([a, x], [b, y]) => Number(b === winner) - Number(a === winner) || y - x || (a < b ? -1 : 1))
  const named = all.slice(0, listedShares)
  const rest = all.slice(listedShares)
  const restShare = rest.reduce((sum, [, share]) => sum + share, 0)
  const squares = hundred([...named.map(([, share]) => share), restShare, draws.nothingFits])
  const rows: SureShare[] = named.map(([option], index) => ({
    option,
    name: optionName(evaluation, option),
    squares: squares[index] ?? 0,
    goodEnough: draws.goodEnough[option],
  }))
  if (rest.length > 0)
    rows.push({
      option: '',
      name: counted(rest.length, 'other option'),
      squares: squares[named.length] ?? 0,
      goodEnough: undefined,
    })
  if (draws.nothingFits > 0)
    rows.push({
      option: undefined,
      name: 'No option fits',
      squares: squares[named.length + 1] ?? 0,
      goodEnough: undefined,
    })
  return rows
}

const saidFlips = ({ reading: { evaluation, flips } }: TradeoffAssessment): readonly SaidFlip[] =>
  flips.slice(0, mostFlips).flatMap((flip) => {
    const parameter = parameterOf(flip.parameter)
    return parameter ? [sayFlip(evaluation, flip, parameter)] : []
  })

const noFlips = ({ flips, searching }: Reading): string => {
  if (flips.length > 0) return ''
  return searching ? 'Moving each input along its track.' : 'No single input flips it within its track.'
}

function whyBlock(assessment: TradeoffAssessment): Block {
  const { reading, winner, runnerUp, advantages, rates } = assessment
  if (!winner) return { kind: 'text', title: 'Why nothing fits', paragraphs: [whyNothingFits(reading.evaluation)] }
  const scenario = reading.evaluation.scenario
  const bill: Phrase = winner.cost
    ? [sayMonthly(winner.cost.p50, numberAt(scenario, 'workload.requestsPerDay')), '.']
    : []
  const paragraphs = [why(reading.evaluation, runnerUp, advantages), sayRates(rates), bill]
  return { kind: 'text', title: 'Why', paragraphs: paragraphs.filter((phrase) => phrase.length > 0) }
}

function blocksOf(assessment: TradeoffAssessment): readonly Block[] {
  const { reading, bindings, winner } = assessment
  const { evaluation, draws } = reading
  const bound = binds(evaluation, bindings)
  const none = bindings.some((binding) => binding.instead !== undefined) ? [] : winner ? [nothingBinds] : []
  return [
    whyBlock(assessment),
    { kind: 'text', title: winner ? 'What binds' : 'What rules out', paragraphs: [...bound, ...none] },
    {
      kind: 'flips',
      title: winner ? 'What would flip it' : 'One input alone that helps',
      flips: saidFlips(assessment),
      none: noFlips(reading),
      searching: reading.searching,
    },
    {
      kind: 'sure',
      title: draws ? `How sure: ${significant(draws.n, 7)} draws from your ranges` : 'How sure: counting draws',
      sentences: draws ? sureSentences(evaluation, draws) : [],
      shares: draws ? sharesOf(evaluation, draws) : [],
    },
    {
      kind: 'text',
      title: 'Worth measuring first',
      paragraphs: draws ? measureFirst(evaluation, draws) : [['Counting draws.']],
    },
    { kind: 'facts', title: 'Evidence', facts: evidenceFacts(evaluation, reading.today) },
  ]
}

/** Where the message weighs two options, who leads without the draws and with which figures. */
const leadWords = (evaluation: Evaluation, { state }: Headline): Phrase => {
  const winner = winnerOf(evaluation)
  if (state !== 'too-close' || !winner) return []
  const name = optionName(evaluation, winner.alternative.option)
  const figures: Phrase = [
    figurePiece(winner, 'quality'),
    ' of tasks for ',
    figurePiece(winner, 'cost'),
    ' a request. ',
  ]
  return [`At the central values ${name} leads: `, ...figures]
}

const plottedLine = (evaluation: Evaluation, changed: number, said: Headline): Phrase => {
  const { options, outcomes } = evaluation
  const fits = new Set(outcomes.filter((outcome) => outcome.feasible).map((outcome) => outcome.alternative.option)).size
  const defaults = changed === 0 ? ' On default figures: none of these inputs is yours yet.' : ''
  const rest = `${significant(fits, 6)} of ${counted(options.length, 'option')} fit. Medians and 90 % ranges, cost in USD a request, wait at p95.${defaults}`
  return [...leadWords(evaluation, said), rest]
}

const excludedWords = ({ excluded }: Evaluation): readonly string[] =>
  excluded.map(({ reason, count }) => `${significant(count, 7)}: ${reasonWords[reason]}`)

/** Colours go to the recommended option, then to those that win most draws, then to the rest of what is shown. */
function coloured(evaluation: Evaluation, draws: Draws | undefined, shown: readonly string[]): readonly string[] {
  const winner = evaluation.winner === undefined ? undefined : evaluation.alternatives[evaluation.winner]?.option
  const frequent = Object.entries(draws?.wins ?? {})
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([option]) => option)
  return [...new Set([...(winner === undefined ? [] : [winner]), ...frequent, ...shown])]
}

export function present(assessment: TradeoffAssessment): TradeoffModel {
  const { reading, ways } = assessment
  const { evaluation, draws, flips, changed } = reading
  const shown = shownOptions(evaluation, flips)
  const rows = (ids: readonly string[]) => {
    const wanted = new Set(ids)
    return evaluation.options
      .filter(({ id }) => wanted.has(id))
      .flatMap((option) => rowOf(evaluation, draws, option) ?? [])
  }
  const said = headline(evaluation, draws, ways)
  return {
    headline: said,
    plotted: plottedLine(evaluation, changed, said),
    blocks: blocksOf(assessment),
    options: coloured(evaluation, draws, shown),
    rows: rows(shown).toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)),
    allRows: () => rows(evaluation.options.map(({ id }) => id)),
    optionCount: evaluation.options.length,
    ways: sayWays(evaluation, ways),
    article: { answer: article(assessment.article), misses: articleMisses(evaluation, assessment.article) },
    excluded: excludedWords(evaluation),
    counting: draws === undefined,
    drawn: { reading, shown },
  }
}
