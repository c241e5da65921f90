import type { Unit } from '../parameter.ts'
import { examples, type Scale, suffixes } from './units.ts'

/** A number as typed: digits and the suffix behind them, without spaces. */
export interface Amount {
  readonly digits: string
  readonly suffix: string
}

/** Twelve digits: hides the rounding of binary fractions and changes nothing that anybody typed. */
export const rounded = (value: number): number => Number(value.toPrecision(12))

/** Read by shifting the decimal point where the suffix is a power of ten, so that nothing is lost. */
const scaled = (digits: string, { power, factor }: Scale): number => {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e')
  const value = Number(`${mantissa}e${Number(exponent) + power}`)
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}

const notUnderstood = (text: string, unit: Unit): string =>
  `“${text.slice(0, 40)}” is not understood. Write for example ${examples[unit]}.`

/** Splits `$3 / M` into digits and suffix, or says what is wrong. */
export const readAmount = (text: string, unit: Unit): Amount | string => {
  const money = /^(?:US)?\$|^USD(?=[\s\d.+-])|USD$/
  const bare = unit.startsWith('USD') ? text.replace(money, '').trim() : text
  if (bare.includes('$')) return `This input is not in USD. Write for example ${examples[unit]}.`
  if (bare.includes(','))
    return `“${text.slice(0, 40)}” can be read in two ways. Write 1234.5 with a point and without separators.`
  // `1 h 22 min 10 s`, as a time is shown that is no short decimal of an hour.
  const clock = unit === 'seconds' && /^(?:(\d+) ?h ?)?(?:(\d+) ?min ?)?(?:(\d+) ?s)?$/.exec(bare)
  if (clock && clock.filter((part) => part !== undefined).length > 2) {
    const [hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map((part) => Number(part ?? 0))
    return { digits: String(hours * 3600 + minutes * 60 + seconds), suffix: 's' }
  }
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(.*)$/is.exec(bare)
  const [, digits, rest] = match ?? []
  if (digits === undefined || rest === undefined) return notUnderstood(text, unit)
  const suffix = rest.replaceAll(/\s+/g, '')
  if (suffixes[unit].has(suffix)) return { digits, suffix }
  if (suffix === 'm')
    return unit === 'seconds' ? 'Write min for minutes and ms for milliseconds.' : 'Write M for millions.'
  return notUnderstood(text, unit)
}

/**
 * A share is written in percent wherever it is shown: a bare 61 can only mean 61 %. At most 1 is the share itself, so
 * that 0.61 is 61 % too, and 1 is the whole.
 */
export const withUnit = (amount: Amount, unit: Unit): Amount =>
  unit === 'share' && amount.suffix === '' && Math.abs(Number(amount.digits)) > 1 ? { ...amount, suffix: '%' } : amount

export const amountValue = ({ digits, suffix }: Amount, unit: Unit): number => {
  const scale = suffixes[unit].get(suffix)
  return scale ? scaled(digits, scale) : Number.NaN
}
