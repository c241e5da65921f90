import type { Evaluation, WayOut } from '../alternatives/evaluation.ts'
import { limitedBy } from '../alternatives/limits.ts'
import { dollarsOf, narrowSpace, sayPoints, sayTimes, significant } from '../base/format.ts'
import type { Phrase } from '../base/phrase.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { figurePiece, limitIds, limitWords, optionPiece } from './names.ts'
import { inputOf, sayValue } from './value.ts'

/** One limit that a way out moves. */
export interface SaidMove {
  readonly parameter: string
  readonly label: string
  readonly from: string
  readonly to: string
  readonly values: { readonly from: number; readonly to: number }
}

/** A way out as a row: what moves, what it lets in, what that costs. */
export interface SaidWay {
  readonly alternative: string
  readonly option: string
  readonly moves: readonly SaidMove[]
  readonly letsIn: Phrase
  /** How far the limits move: `+13 % cost limit, 6.7 × the wait limit`. */
  readonly change: string
  readonly price: string
  readonly set: Readonly<Record<string, InputValue>>
}

const kinds: Readonly<Record<WayOut['kind'], string>> = {
  cheapest: '',
  'fewest-changes': 'fewest limits moved',
  single: '',
}

const sameMove = (a: WayOut, b: WayOut): boolean =>
  a.alternative === b.alternative && JSON.stringify(a.set) === JSON.stringify(b.set)

/** Ways out as rows, the least loss first; a way that is best in two respects is one row. */
export function sayWays(evaluation: Evaluation, ways: readonly WayOut[]): readonly SaidWay[] {
  const first = ways.filter((way, index) => ways.findIndex((other) => sameMove(other, way)) === index)
  return first
    .toSorted((a, b) => a.loss - b.loss)
    .map((way) => {
      const merits = ways.filter((other) => sameMove(other, way)).map(({ kind }) => kinds[kind])
      return sayWay(
        evaluation,
        way,
        [...new Set(merits)].filter((merit) => merit !== ''),
      )
    })
}

function moveOf({ scenario }: Evaluation, id: string, to: InputValue): readonly SaidMove[] {
  const parameter = parameterOf(id)
  if (parameter?.kind !== 'limit') return []
  const from = inputOf(scenario.inputs, parameter)
  if (typeof from !== 'number' || typeof to !== 'number') return []
  const [before, after] = [from, to].map((value) => sayValue(parameter, value).replace('/request', ''))
  return [{ parameter: id, label: parameter.label, from: before ?? '', to: after ?? '', values: { from, to } }]
}

/** `+13 % cost limit`, `6.7 × the wait limit`, `−9 points of quality`. */
function sayMoved({ parameter, values: { from, to } }: SaidMove): string {
  if (parameter === limitIds.quality) return `${sayPoints(to - from)} of quality`
  if (parameter === limitIds.inDate) return `${sayPoints(to - from)} of answers in date`
  const name = limitWords[limitedBy(parameter) ?? 'latency']
  const ratio = to / from
  return ratio < 2 ? `+${significant((ratio - 1) * 100, 2)}${narrowSpace}% ${name}` : `${sayTimes(ratio)} the ${name}`
}

/** What a loss is worth at the exchange rates; without a priority on money, as utility; of limits without priority, nothing. */
const sayWorth = ({ usd, loss }: WayOut): string => {
  if (loss === 0) return 'costs nothing at your priorities'
  return usd === undefined
    ? `costs ${significant(loss * 100, 2)} of 100 utility at your priorities`
    : `worth ${dollarsOf(usd)} a request to you`
}

function sayWay(evaluation: Evaluation, way: WayOut, merits: readonly string[]): SaidWay {
  const outcome = evaluation.outcomes.find((one) => one.alternative.id === way.alternative)
  const option = outcome?.alternative.option ?? way.alternative
  const moves = Object.entries(way.set).flatMap(([id, to]) => moveOf(evaluation, id, to))
  return {
    alternative: way.alternative,
    option,
    moves,
    letsIn: [
      'lets in ',
      optionPiece(evaluation, option, true),
      ...(outcome ? [', ', figurePiece(outcome, 'quality')] : []),
    ],
    change: moves.map(sayMoved).join(', '),
    price: [sayWorth(way), ...merits].join('; '),
    set: way.set,
  }
}
