import type { Evaluation, Flip } from '../alternatives/evaluation.ts'
import type { NumericParameter } from '../scenario/parameter.ts'
import { optionName } from './names.ts'
import { sayNumber } from './value.ts'

/** The flips of one input that lie next to its value, below and above. */
export interface Neighbours {
  readonly below?: Flip
  readonly above?: Flip
}

export function neighboursOf(flips: readonly Flip[], parameter: string, value: number): Neighbours {
  const own = flips.filter((flip) => flip.parameter === parameter && typeof flip.at === 'number')
  const below = own.filter((flip) => Number(flip.at) < value).toSorted((a, b) => Number(b.at) - Number(a.at))[0]
  const above = own.filter((flip) => Number(flip.at) > value).toSorted((a, b) => Number(a.at) - Number(b.at))[0]
  return { ...(below && { below }), ...(above && { above }) }
}

/** The nearer of two neighbours on the track, by a distance the caller measures. */
export function nearest({ below, above }: Neighbours, distance: (at: number) => number): Flip | undefined {
  if (!below || !above) return below ?? above
  return distance(Number(below.at)) <= distance(Number(above.at)) ? below : above
}

/** Under the track: `flips from 2.1 s down`, `something fits from 82 % down`, `no flip in range`. */
export function noteOf(parameter: NumericParameter, flip: Flip | undefined, value: number, fitsNow: boolean): string {
  if (!flip) return fitsNow ? 'no flip in range' : 'not enough alone'
  const side = Number(flip.at) < value ? 'down' : 'up'
  return `${fitsNow ? 'flips' : 'something fits'} from ${sayNumber(parameter, Number(flip.at)).replace('/request', '')} ${side}`
}

const demand = (parameter: NumericParameter): string => {
  if (parameter.kind !== 'limit') return ''
  return parameter.direction === 'at-most' ? ', at most' : ', at least'
}

const saidSwitch = (evaluation: Evaluation, { from, to }: Flip, at: string): string => {
  if (to === undefined) return `Nothing fits at ${at}.`
  return from === undefined
    ? `${optionName(evaluation, to)} fits at ${at}.`
    : `Flips to ${optionName(evaluation, to)} at ${at}.`
}

/** "4.0 s, at most. Cascade wins. Flips to Small at 2.1 s." */
export function spokenValue(
  parameter: NumericParameter,
  value: number | null,
  winner: string | undefined,
  { below, above }: Neighbours,
  evaluation: Evaluation,
): string {
  const lead = value === null ? 'off' : `${sayNumber(parameter, value)}${demand(parameter)}`
  const scale = parameter.scale === 'linear' ? '' : ', uneven scale'
  const wins = winner === undefined ? 'Nothing fits.' : `${optionName(evaluation, winner)} wins.`
  const flips = [below, above].flatMap((flip) =>
    flip ? [saidSwitch(evaluation, flip, sayNumber(parameter, Number(flip.at)))] : [],
  )
  return [`${lead}${scale}.`, wins, ...flips].join(' ')
}
