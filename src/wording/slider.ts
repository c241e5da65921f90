import type { Flip, Track } from '../alternatives/evaluation.ts'
import type { FlipsAround } from '../alternatives/flip.ts'
import { latticeOf } from '../alternatives/lattice.ts'
import { narrowSpace, rangeDash } from '../base/format.ts'
import type { NumericParameter, Parameter } from '../scenario/parameter.ts'
import { sayNumber, sayValue } from './value.ts'

/** The nearer of two neighbours on the track, by a distance the caller measures. */
export function nearest({ below, above }: FlipsAround, distance: (at: number) => number): Flip | undefined {
  if (!below || !above) return below ?? above
  return distance(Number(below.at)) <= distance(Number(above.at)) ? below : above
}

/** A value under its own name: the row says what it is a request, a month or a share of. */
export const sayPlain = (parameter: NumericParameter, value: number): string =>
  sayNumber(parameter, value).replace('/request', '')

/**
 * The run of neighbouring stretches around a value in which the answer is another one than now (undefined: nothing fits
 * now); absent ends: it goes on to the end of the track.
 */
function anotherAround({ stretches }: Track, at: number, parameter: NumericParameter, now: string | undefined) {
  const here = stretches.findLastIndex(({ from }) => from <= at)
  const first = stretches.findLastIndex(({ option }, k) => k < here && option === now) + 1
  const next = stretches.findIndex(({ option }, k) => k > here && option === now)
  const after = stretches[next]
  const lattice = latticeOf(parameter)
  return {
    low: first > 0 ? stretches[first]?.from : undefined,
    high: after && lattice.value(lattice.ceil(after.from) - 1),
  }
}

/** `78 – 86 %`: the unit once, after the larger end. */
function sayBetween(parameter: NumericParameter, low: number, high: number): string {
  const [from, to] = [sayPlain(parameter, low), sayPlain(parameter, high)]
  const unit = to.indexOf(narrowSpace)
  return (unit > 0 && from.endsWith(to.slice(unit)) ? from.slice(0, -to.slice(unit).length) : from) + rangeDash + to
}

/**
 * Under the track: `flips from 2.1 s down`, `something fits from 82 % down`, `no flip in range`; where the present answer
 * comes back beyond it, `flips at 3.1 – 4.1 ×`, `something fits at 78 – 86 %`.
 */
export function noteOf(
  parameter: NumericParameter,
  flip: Flip | undefined,
  isBelow: boolean,
  fitsNow: boolean,
  track: Track,
): string {
  if (!flip) return fitsNow ? 'no flip in range' : 'not enough alone'
  const at = Number(flip.at)
  const says = fitsNow ? 'flips' : 'something fits'
  const { low, high } = anotherAround(track, at, parameter, fitsNow ? flip.from : undefined)
  if (low !== undefined && high !== undefined) return `${says} at ${sayBetween(parameter, low, high)}`
  return `${says} from ${sayPlain(parameter, at)} ${isBelow ? 'down' : 'up'}`
}

const demand = (parameter: NumericParameter): string => {
  if (parameter.kind !== 'limit') return ''
  return parameter.direction === 'at-most' ? ', at most' : ', at least'
}

const words: Readonly<Record<string, string>> = {
  ms: 'milliseconds',
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  k: 'thousand',
  M: 'million',
  B: 'billion',
  '×': 'times',
}

/** Units as they are read aloud: `4.0 seconds`, `20 thousand`, `$0.03 a request`. */
export const spoken = (text: string): string =>
  text
    .replaceAll(/\u202f(ms|s|min|h|k|M|B|×)(?![\w%])/gu, (found, unit: string) => ` ${words[unit] ?? found}`)
    .replaceAll('/request', ' a request')

const sayFlip = ({ from, to }: Flip, at: string, nameOf: NameOf): string => {
  if (to === undefined) return `Nothing fits at ${at}.`
  return from === undefined ? `${nameOf(to)} fits at ${at}.` : `Flips to ${nameOf(to)} at ${at}.`
}

/** Under an input without a track: `Full answer: nothing fits`, `no flip with another choice`; empty: nothing is known. */
export function sayChoices(
  parameter: Parameter,
  flips: readonly Flip[] | undefined,
  fitsNow: boolean,
  nameOf: NameOf,
): string {
  if (!flips || (parameter.kind !== 'choice' && parameter.kind !== 'date')) return ''
  const said = flips
    .filter((flip) => flip.parameter === parameter.id)
    .map(({ at, to }) => `${sayValue(parameter, at)}: ${to === undefined ? 'nothing fits' : nameOf(to)}`)
  if (said.length > 0) return said.join('; ')
  if (!fitsNow) return 'not enough alone'
  return parameter.kind === 'choice' ? 'no flip with another choice' : 'no flip on a later day'
}

const scaleWords = { linear: '', log: ', log scale', logit: ', logit scale' } as const

/** The name of an option on screen. */
export type NameOf = (option: string) => string

/** "4.0 seconds, at most, log scale. Cascade wins. Flips to Small at 2.1 seconds." */
export function spokenValue(
  parameter: NumericParameter,
  value: number | null,
  winner: string | undefined,
  { below, above }: FlipsAround,
  nameOf: NameOf,
): string {
  const lead = value === null ? 'off' : `${spoken(sayNumber(parameter, value))}${demand(parameter)}`
  const wins = winner === undefined ? 'Nothing fits.' : `${nameOf(winner)} wins.`
  const flips = [below, above].flatMap((flip) =>
    flip ? [sayFlip(flip, spoken(sayNumber(parameter, Number(flip.at))), nameOf)] : [],
  )
  return [`${lead}${scaleWords[parameter.scale]}.`, wins, ...flips].join(' ')
}

/** What the track shows, for the tooltip: a track that is not even says so. */
export function sayTrack(parameter: NumericParameter): string {
  const [low, high] = parameter.track
  const between = `${sayNumber(parameter, low)} to ${sayNumber(parameter, high)}`
  if (parameter.scale === 'log') return `Log scale, ${between}: each tick is ten times the last`
  return parameter.scale === 'logit' ? `Logit scale, ${between}: each tick is a tenth of the doubt` : between
}
