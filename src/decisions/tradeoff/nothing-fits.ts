import { criteria, type Criterion } from '../../alternatives/alternative.ts'
import { activeLimits } from '../../alternatives/conflict.ts'
import type { Evaluation, Interval, WayOut } from '../../alternatives/evaluation.ts'
import { nearMisses, type Miss, type NearMiss } from '../../alternatives/near-miss.ts'
import { log } from '../../base/elementary.ts'
import { sayExactly, sayPoints, sayTimes } from '../../base/format.ts'
import { plainText, type Phrase, type Piece } from '../../base/phrase.ts'
import { fractionOf } from '../../base/scale.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { isAtMedian } from '../../scenario/ranges.ts'
import { axisOf } from '../../scenario/track-values.ts'
import { limitAt, numberAt } from '../../scenario/values.ts'
import { sayOneLimit } from '../../wording/conflict.ts'
import { besidePiece, limitIds, optionName, sayBeside } from '../../wording/names.ts'
import { sayWays, type SaidMove, type SaidWay } from '../../wording/nothing-fits.ts'
import { inputOf, sayValue } from '../../wording/value.ts'
import { pointOf } from './rows.ts'
import { wayWords } from './way-taken.ts'

/** A limit that moves, on its track: fractions of it, 0 to 1. */
export interface DrawnMove extends SaidMove {
  readonly at: { readonly from: number; readonly to: number }
}

export interface DrawnWay extends Omit<SaidWay, 'moves'> {
  readonly moves: readonly DrawnMove[]
}

/** One figure of an option against its limit. */
export interface MissCell {
  readonly figure: Piece
  /** The figure, for sorting; absent: not known. */
  readonly by: number | undefined
  /** `1.1 ×`, `−6 points`, `counts as 24 h, 6 ×`; absent: it holds the limit, or there is none. */
  readonly miss?: string
  /** Length of the bar against the longest of its column, 0 to 1. */
  readonly length: number
}

/** An option that does not fit, by the operating point that comes nearest. */
export interface NearRow {
  readonly option: string
  readonly name: string
  readonly point: string
  readonly cells: Readonly<Record<Criterion, MissCell>>
  readonly missed: number
  readonly limits: number
}

/** Everything that stands in the place of the pictures where nothing fits. */
export interface NothingFits {
  readonly limits: number
  readonly ways: readonly DrawnWay[]
  readonly oneLimit: Phrase
  /** Limits as heads of columns: `≥ 88 %`; empty: off. */
  readonly demands: Readonly<Record<Criterion, string>>
  /** Where limits have to hold otherwise than at the median: `, at 95 % confidence`. */
  readonly surely: string
  /** By the loss at the priorities, the nearest first. */
  readonly nearest: readonly NearRow[]
}

/** Ways out that are shown: the cheapest, and one that moves fewer limits where that is another one. */
const mostWays = 3

const held = (fraction: number): number => Math.min(1, Math.max(0, fraction))

const drawn = (move: SaidMove): readonly DrawnMove[] => {
  const parameter = parameterOf(move.parameter)
  if (parameter?.kind !== 'limit') return []
  const axis = axisOf(parameter)
  const { from, to } = move.values
  return [{ ...move, at: { from: held(fractionOf(axis, from)), to: held(fractionOf(axis, to)) } }]
}

function waysOf(evaluation: Evaluation, ways: readonly WayOut[]): readonly DrawnWay[] {
  const said = sayWays(evaluation, ways)
  const least = Math.min(...said.map(({ moves }) => moves.length))
  const first = said.slice(0, mostWays)
  const fewer = first.some(({ moves }) => moves.length === least)
    ? []
    : said.filter(({ moves }) => moves.length === least).slice(0, 1)
  return [...first, ...fewer].map((way) => ({ ...way, moves: way.moves.flatMap(drawn) }))
}

/** `1.1 ×`, `−6 points`; where another figure is compared than is shown, that too: `counts as 24 h, 6 ×`. */
function sayMiss(criterion: Criterion, { by, demanded }: Miss, interval: Interval | undefined, limit: number): string {
  const misses = criterion === 'quality' ? sayPoints(-by) : sayTimes(by)
  if (!interval || interval.p50 === demanded) return misses
  return `counts as ${sayBeside(criterion, { ...interval, p50: demanded }, limit)}, ${misses}`
}

/** Times over a limit grow tenfold and more: their bars are as long as their logarithms. */
const extent = (criterion: Criterion, { by }: Miss): number => (criterion === 'quality' ? by : log(by))

function cellOf(evaluation: Evaluation, row: NearMiss, criterion: Criterion, longest: number): MissCell {
  const outcome = evaluation.outcomes[row.index]
  const miss = row.misses[criterion]
  const interval = outcome?.[criterion]
  const limit = miss && limitAt(evaluation.scenario, limitIds[criterion])
  return {
    figure: outcome ? besidePiece(outcome, criterion, limit) : 'not known',
    by: interval?.p50,
    ...(miss && limit !== undefined && { miss: sayMiss(criterion, miss, interval, limit) }),
    length: miss && longest > 0 ? extent(criterion, miss) / longest : 0,
  }
}

function nearRows(evaluation: Evaluation, limits: number): readonly NearRow[] {
  const near = nearMisses(evaluation)
  const longest = (criterion: Criterion): number =>
    near.reduce((most, { misses }) => {
      const miss = misses[criterion]
      return miss ? Math.max(most, extent(criterion, miss)) : most
    }, 0)
  const most = { cost: longest('cost'), quality: longest('quality'), latency: longest('latency') }
  return near.map((row) => {
    const name = optionName(evaluation, row.option)
    const cell = (criterion: Criterion): MissCell => cellOf(evaluation, row, criterion, most[criterion])
    return {
      option: row.option,
      name,
      point: pointOf(evaluation.alternatives[row.index]?.label ?? '', name),
      cells: { cost: cell('cost'), quality: cell('quality'), latency: cell('latency') },
      missed: Object.keys(row.misses).length,
      limits,
    }
  })
}

const demandOf = ({ scenario }: Evaluation, criterion: Criterion): string => {
  const parameter = parameterOf(limitIds[criterion])
  const value = parameter && inputOf(scenario.inputs, parameter)
  return parameter && typeof value === 'number' ? sayValue(parameter, value).replace('/request', '') : ''
}

/** What the undo menu calls a way out that was applied; the view knows it again by its first words. */
export const wayLabel = ({ moves }: DrawnWay): string =>
  `${wayWords}${moves.map(({ label, to }) => `${label.charAt(0).toLowerCase()}${label.slice(1)} ${to}`).join(', ')}`

/** Ways out as a table: one line a limit that moves. */
export const waysTable = (ways: readonly DrawnWay[]) => ({
  caption: 'Ways out, the cheapest first: each limit that moves, the option that comes in, and what the way is worth',
  columns: ['Way out', 'Limit', 'From', 'To', 'Lets in', 'Worth'].map((head) => ({ id: head, head })),
  rows: ways.flatMap((way, index) =>
    way.moves.map(({ parameter, label, from, to }) => ({
      id: `${index} ${parameter}`,
      cells: [`${index + 1}`, label, from, to, plainText(way.letsIn).replace('lets in ', ''), way.price].map(
        (text) => ({ text }),
      ),
    })),
  ),
})

const saySurely = ({ scenario }: Evaluation): string => {
  const confidence = numberAt(scenario, 'limits.confidence')
  return isAtMedian(confidence) ? '' : `, at ${sayExactly('share', confidence)} confidence`
}

/** What is shown where nothing fits; undefined where something does. */
export function nothingFitsOf(evaluation: Evaluation, ways: readonly WayOut[]): NothingFits | undefined {
  if (evaluation.winner !== undefined) return undefined
  const limits = activeLimits(evaluation).length
  const [cost, quality, latency] = criteria.map((criterion) => demandOf(evaluation, criterion))
  return {
    limits,
    ways: waysOf(evaluation, ways),
    oneLimit: sayOneLimit(evaluation, ways),
    demands: { cost: cost ?? '', quality: quality ?? '', latency: latency ?? '' },
    surely: saySurely(evaluation),
    nearest: nearRows(evaluation, limits),
  }
}
