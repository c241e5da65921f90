/**
 * Numbers for people. One place for every figure on screen: narrow no-break space before a unit, true minus, en dash
 * between the ends of a range, never an exponent, and no locale data, so that two screens show the same characters.
 */

import { fixedUnits, isMoney, perUnits, wordFor, type FigureUnit } from './units.ts'

export const narrowSpace = '\u202f'
export const minus = '\u2212'
export const enDash = '\u2013'
/** Keeps a minus with its dollar sign at the end of a line. */
export const joiner = '\u2060'

/** Text for files and messages, where nothing breaks lines and a mark that nobody sees is in the way of search. */
export const withoutJoiners = (text: string): string => text.replaceAll(joiner, '')

/** A figure in the pieces in which a screen sets it: the number is heavier than its unit. */
export interface Figure {
  readonly number: string
  /** With its leading space where one belongs; empty for a bare number. */
  readonly unit: string
}

export const textOf = (figure: Figure): string => figure.number + figure.unit

/** Decimal digits of a finite number without an exponent. */
export function plain(value: number): string {
  const text = String(value)
  const at = text.indexOf('e')
  if (at < 0) return text
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', part = ''] = text.slice(sign.length, at).split('.')
  const exponent = Number(text.slice(at + 1))
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${part}`
  return sign + whole + part.padEnd(exponent, '0')
}

const group = (digits: string): string => {
  const [whole = '', part] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}

const signed = (value: number, digits: string): string => (value < 0 ? minus + digits.replace('-', '') : digits)

/** At most `digits` significant digits, trailing zeros dropped, thousands grouped. */
export const significant = (value: number, digits: number): string =>
  signed(value, group(plain(Number(value.toPrecision(digits)))))

/** Exactly `decimals` decimals, thousands grouped. A value that rounds to zero has no minus. */
export const decimals = (value: number, places: number): string => {
  const text = value.toFixed(places)
  return Number(text) === 0 ? text.replace('-', '') : signed(value, group(text))
}

interface Scale {
  readonly by: number
  readonly unit: string
}

const one: Scale = { by: 1, unit: '' }
const thousands: readonly Scale[] = [
  { by: 1e9, unit: 'B' },
  { by: 1e6, unit: 'M' },
  { by: 1e3, unit: 'k' },
]
const minute = 60
const hour = 3_600
const day = 86_400
const times: readonly (Scale & { readonly from: number })[] = [
  { by: day, unit: 'days', from: 2 * day },
  { by: hour, unit: 'h', from: hour },
  { by: minute, unit: 'min', from: minute },
]

/** The multiplier for the larger end of what is shown, so that both ends of a range share it. Rounding counts. */
function countScale(size: number, from: number): Scale {
  const rounded = Number(size.toPrecision(3))
  return rounded < from ? one : (thousands.find((scale) => rounded >= scale.by) ?? one)
}

function timeScale(size: number): Scale {
  const rounded = Number(size.toFixed(1))
  const larger = times.find((scale) => rounded >= scale.from)
  if (larger) return larger
  return Number(size.toPrecision(3)) < 1 ? { by: 0.001, unit: 'ms' } : { by: 1, unit: 's' }
}

const spaced = (unit: string): string => (unit === '' ? '' : narrowSpace + unit)

/** Digits that a 90 % range supports: wide ranges two, narrow ones four. Without a range: as many as were typed, up to four. */
export function supportedDigits(value: number, low?: number, high?: number): number {
  if (low === undefined || high === undefined || value === 0) return 4
  const width = (high - low) / Math.abs(value)
  if (width > 0.1) return 2
  return width > 0.01 ? 3 : 4
}

const dollars = (value: number, digits: number, cents: boolean): string => {
  const size = Math.abs(value)
  const sign = value < 0 ? minus + joiner : ''
  const shown = cents && size >= 1 && size < 100 ? decimals(size, 2) : significant(size, digits)
  return `${sign}$${shown}`
}

function money(value: number, digits: number, scale: Scale): string {
  const cents = scale.by === 1 && digits <= 3
  return dollars(value / scale.by, Math.abs(value) < 1 ? digits : Math.max(digits, 3), cents)
}

const shareNumber = (value: number): string => {
  const percent = value * 100
  const rounded = Number(percent.toFixed(1))
  if (rounded > 99 && rounded < 100) return decimals(percent, 1)
  if (percent !== 0 && Math.abs(percent) < 1) return significant(percent, 1)
  return decimals(percent, 0)
}

const timeNumber = (value: number, scale: Scale): string => {
  const shown = value / scale.by
  if (scale.unit === 's') return decimals(shown, 1)
  if (scale.unit === 'ms') return decimals(shown, 0)
  return significant(shown, shown < 10 ? 2 : 3)
}

/** How the number and the unit look at a multiplier that may come from another end of the same range. */
function at(unit: FigureUnit, value: number, size: number, digits: number): Figure {
  if (isMoney(unit)) {
    const scale = countScale(size, 10_000)
    return { number: money(value, digits, scale), unit: spaced(scale.unit) + (perUnits[unit] ?? '') }
  }
  switch (unit) {
    case 'seconds': {
      const scale = timeScale(size)
      return { number: timeNumber(value, scale), unit: spaced(scale.unit) }
    }
    case 'share':
      return { number: shareNumber(value), unit: spaced('%') }
    case 'ratio':
      return { number: significant(value, Math.max(digits, 2)), unit: spaced('×') }
    case 'weeks': {
      const number = significant(value, digits)
      return { number, unit: spaced(wordFor(unit, number)) }
    }
    case 'logits':
    case 'points':
    case 'days':
    case 'months':
    case 'hours/month':
    case '1/year':
    case 'people':
    case 'none': {
      const number = significant(value, 4)
      return { number, unit: spaced(wordFor(unit, number)) }
    }
    default: {
      const scale = countScale(size, 10_000)
      return { number: significant(value / scale.by, digits), unit: spaced(scale.unit) }
    }
  }
}

const usualDigits = (unit: FigureUnit): number => (isMoney(unit) || unit === 'ratio' ? 2 : 4)

/** One figure: `$0.0034/request`, `1.2 M`, `520 ms`, `89 %`. */
export const figure = (unit: FigureUnit, value: number, digits: number = usualDigits(unit)): Figure =>
  at(unit, value, Math.abs(value), digits)

export const say = (unit: FigureUnit, value: number, digits?: number): string => textOf(figure(unit, value, digits))

const fits = (value: number, digits: number): boolean => Number(value.toPrecision(digits)) === value

/** Fewest digits, from `least` to 6, that tell this value from its neighbours. */
const digitsOf = (value: number, least: number): number =>
  [1, 2, 3, 4, 5].find((n) => n >= least && fits(value, n)) ?? 6

/** Fewer are read at a glance. */
const longSeconds = 600

/** `1 h 22 min 10 s`: what no short decimal of a minute or an hour reads back as. */
const clockTime = (seconds: number): string =>
  (
    [
      [seconds / hour, 'h'],
      [(seconds / minute) % 60, 'min'],
      [seconds % 60, 's'],
    ] as const
  )
    .flatMap(([count, unit]) => (count < 1 ? [] : [Math.floor(count) + spaced(unit)]))
    .join(' ')

const exactTime = (value: number): Figure => {
  const scale = timeScale(value)
  const shown = Number((value / scale.by).toPrecision(12))
  if (scale.by > 1 && !fits(shown, 4))
    return value >= longSeconds && Number.isInteger(value)
      ? { number: clockTime(value), unit: '' }
      : { number: significant(value, 6), unit: spaced('s') }
  const whole = scale.unit === 's' && Number.isInteger(shown)
  return { number: whole ? decimals(shown, 1) : significant(shown, 6), unit: spaced(scale.unit) }
}

/**
 * An input or a switch point: every digit that was typed, up to six, so that typing what is shown gives the same value.
 * A result is never shown this way; `figure` rounds it to what its range supports.
 */
export function exactly(unit: FigureUnit, value: number): Figure {
  if (unit === 'seconds') return exactTime(value)
  if (unit === 'share') return { number: significant(Number((value * 100).toPrecision(12)), 6), unit: spaced('%') }
  if (isMoney(unit)) {
    const digits = digitsOf(value, 2)
    const cents = value >= 1 && value < 100 && digits <= 3 && fits(value * 100, 4) && Number.isInteger(value * 100)
    const number = cents ? `$${decimals(value, 2)}` : `$${significant(value, digits)}`
    return { number, unit: perUnits[unit] ?? '' }
  }
  const scale = countScale(Math.abs(value), 10_000)
  const shown = Number((value / scale.by).toPrecision(12))
  if (scale.by > 1 && !fits(shown, 4)) return { number: significant(value, 9), unit: spaced(fixedUnits[unit] ?? '') }
  const number = significant(shown, 6)
  const suffix = unit === 'ratio' ? '×' : wordFor(unit, number)
  return { number, unit: spaced(scale.unit) + spaced(suffix) }
}

export const sayExactly = (unit: FigureUnit, value: number): string => textOf(exactly(unit, value))

/** Money a request without the words `/request`, where the sentence says them. */
export const dollarsOf = (value: number, digits = 2): string => say('USD', value, digits)

/**
 * The ends of a range: `0.8` and `1.9 M`, at one multiplier, the unit once, after the larger end. `beside`: the figure that it
 * belongs to, whose multiplier it takes over.
 */
export function rangeEnds(
  unit: FigureUnit,
  low: number,
  high: number,
  digits: number = usualDigits(unit),
  beside: number = Math.max(Math.abs(low), Math.abs(high)),
): readonly [string, string] {
  const size = Math.abs(beside)
  const from = at(unit, low, size, digits)
  const to = at(unit, high, size, digits)
  const number = to.number.startsWith('$') && from.number.startsWith('$') ? to.number.slice(1) : to.number
  return [from.number, number + to.unit]
}

/** Between the ends of a range. */
export const rangeDash = narrowSpace + enDash + narrowSpace

/** `0.8 – 1.9 M` */
export const sayRange = (unit: FigureUnit, low: number, high: number, digits?: number): string =>
  rangeEnds(unit, low, high, digits).join(rangeDash)

/** A difference of shares, in points: `+2 points`, `−0.4 points`. */
export function sayPoints(difference: number): string {
  const points = difference * 100
  const number = Math.abs(points) < 1 ? significant(points, 1) : decimals(points, 0)
  const shown = points > 0 ? `+${number}` : number
  return `${shown}${narrowSpace}${shown === '+1' || shown === `${minus}1` ? 'point' : 'points'}`
}

/** Two digits, or as many as tell a ratio from 1: what is over a limit is never said to be as much as it. */
export function ratioNumber(ratio: number): string {
  const digits = [2, 3, 4, 5, 6].find((n) => Number(ratio.toPrecision(n)) !== 1) ?? 2
  return significant(ratio, digits)
}

/** `1.8 ×`, `1.003 ×`. */
export const sayTimes = (ratio: number): string => `${ratioNumber(ratio)}${narrowSpace}×`

/** Whole draws of a hundred; a share that is not zero never reads as none, one that is not whole never as all. */
export function ofHundred(share: number): number {
  const rounded = Math.round(share * 100)
  if (rounded === 0 && share > 0) return 1
  return rounded === 100 && share < 1 ? 99 : rounded
}

/** `1 option`, `3 options`. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${significant(count, 9)} ${count === 1 ? singular : plural}`

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`
