import type { Criterion } from '../alternatives/alternative.ts'
import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import { mechanismOf, type Mechanism } from '../alternatives/mechanism.ts'
import { dollarsOf, ratioNumber, say, sayPoints, significant } from '../base/format.ts'
import { strong, type Phrase, type Piece } from '../base/phrase.ts'
import { yardstickOf } from '../catalog/yardsticks.ts'
import { monthlyCost } from '../engine/cost/unit-costs.ts'
import { optionPiece, pairPieces, winnerOf } from './names.ts'

/** What one point of quality and one second (or hour) less of waiting are worth, in USD a request. */
export interface Rates {
  readonly perPoint?: number
  readonly perTime?: { readonly usd: number; readonly unit: 'second' | 'hour' }
}

/** A difference between the winner and the next option on one criterion, and how much utility it brings. */
export interface Advantage {
  readonly criterion: Criterion
  readonly utility: number
}

/** A share that is not all is not said to be 100 %. */
const sayTimesOf = (share: number, what: string): string =>
  share < 0.9995 ? `${say('share', share)} of ${what}` : `${ratioNumber(share)} times ${what}`

/** `78 % of its cost ($0.014 against $0.018)`, `+3 points of quality (83 % against 80 %)`. */
function difference(criterion: Criterion, winner: Outcome, other: Outcome): Phrase {
  const [a, b] = [winner[criterion], other[criterion]]
  if (!a || !b) return []
  const lead =
    criterion === 'quality'
      ? `${sayPoints(a.p50 - b.p50)} of quality`
      : sayTimesOf(a.p50 / b.p50, criterion === 'cost' ? 'its cost' : 'its wait')
  return [lead, ' (', ...pairPieces(criterion, winner, other), ')']
}

/** Two figures that are said to be the same explain nothing. */
function inSeconds(own: number, other: number, verb: string): string {
  const [a, b] = [say('seconds', own), say('seconds', other)]
  return a === b ? '' : `: it ${verb} ${a} against ${b}`
}

/** One clause: how the largest lead comes about. */
function sayMechanism(mechanism: Mechanism | undefined): string {
  switch (mechanism?.kind) {
    case undefined:
      return ''
    case 'stops':
      return `: ${say('share', mechanism.share)} of requests stop at ${mechanism.model}`
    case 'serving':
      return `: its way of serving costs ${say('share', mechanism.times)} as much`
    case 'price':
      return `: the same tokens cost ${say('share', mechanism.times)} as much at its prices`
    case 'tokens':
      return `: it thinks ${say('tokens', mechanism.own, 2)} tokens a request against ${say('tokens', mechanism.other, 2)}`
    case 'yardstick':
      return `: the largest part of it is in “${yardstickOf(mechanism.id)?.label ?? mechanism.id}”`
    case 'own-results':
      return ', by your own results'
    case 'start':
      return inSeconds(mechanism.own, mechanism.other, 'starts after')
    case 'thinking':
      return inSeconds(mechanism.own, mechanism.other, 'thinks for')
    case 'writing':
      return `: it writes ${significant(mechanism.own, 2)} tokens a second against ${significant(mechanism.other, 2)}`
  }
}

/**
 * "{Option} wins over {runner-up} by {largest advantage}: {mechanism}. It accepts {largest disadvantage}." Advantages: the
 * largest first.
 */
export function why(evaluation: Evaluation, runnerUp: Outcome | undefined, advantages: readonly Advantage[]): Phrase {
  const winner = winnerOf(evaluation)
  if (!winner) return []
  const name = optionPiece(evaluation, winner.alternative.option, true)
  if (!runnerUp) return [name, ' is the only option that fits.']
  const [best] = advantages.filter((one) => one.utility > 0)
  const worst = advantages.filter((one) => one.utility < 0).at(-1)
  const next = optionPiece(evaluation, runnerUp.alternative.option)
  if (!best) return [name, ' ties with ', next, '; the criteria in the order of the priorities decide.']
  const [i, j] = [winner, runnerUp].map((one) => evaluation.outcomes.indexOf(one))
  const mechanism = mechanismOf(evaluation, i ?? -1, j ?? -1, best.criterion)
  const gap = difference(best.criterion, winner, runnerUp)
  // Points are a difference; costs and waits are shares of the other's.
  const by = best.criterion === 'quality' ? ' by ' : ' at '
  const lead: Phrase = [name, ' wins over ', next, by, ...gap, `${sayMechanism(mechanism)}.`]
  return worst ? [...lead, ' It accepts ', ...difference(worst.criterion, winner, runnerUp), '.'] : lead
}

/** "At your priorities one point of quality is worth {rate} a request, one second less wait {rate}." */
export function sayRates({ perPoint, perTime }: Rates): Phrase {
  const point: readonly Piece[] =
    perPoint === undefined ? [] : ['one point of quality is worth ', strong(dollarsOf(perPoint)), ' a request']
  const time: readonly Piece[] =
    perTime === undefined ? [] : [`one ${perTime.unit} less wait is worth `, strong(dollarsOf(perTime.usd))]
  if (point.length === 0 && time.length === 0) return []
  return ['At your priorities ', ...point, ...(point.length > 0 && time.length > 0 ? [', '] : []), ...time, '.']
}

/** Monthly bill at the requests a day of the scenario. */
export const sayMonthly = (usdPerRequest: number, requestsPerDay: number): string =>
  `${dollarsOf(monthlyCost(requestsPerDay, usdPerRequest), 3)} a month at ${significant(requestsPerDay, 3)} requests a day`
