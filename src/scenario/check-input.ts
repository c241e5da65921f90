import type { Problem } from '../base/result.ts'
import { dayNumber } from '../catalog/day.ts'
import { allowedNumbers } from './allowed.ts'
import { readOwn } from './check-own.ts'
import { readMix, writeMix } from './mix.ts'
import type { InputValue, NumericParameter, Parameter, Range } from './parameter.ts'
import { isRecord } from './record.ts'

/** A value that fits its parameter; `note` says what was put right on the way. A special case of `Result`. */
export type Checked =
  | { readonly ok: true; readonly value: InputValue; readonly note?: string }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A value outside the domain is told apart from one of the wrong form. */
export type Outcome = Checked & { readonly kind?: 'out-of-domain' }

const fits = (value: InputValue, note?: string): Outcome => ({ ok: true, value, ...(note !== undefined && { note }) })
const refused = ({ id }: Parameter, message: string): Outcome => ({ ok: false, problems: [{ path: id, message }] })

const takesNumbers = (parameter: NumericParameter): string => {
  const ranges = parameter.kind === 'quantity' && parameter.ranged ? ', also as a range low to high' : ''
  return `${parameter.label} takes ${allowedNumbers(parameter)}${ranges}.`
}

/** What is wrong with one number, if anything. */
const fault = (parameter: NumericParameter, value: number): string | undefined => {
  const [least, most] = parameter.domain
  if (!Number.isFinite(value)) return `That is not a finite number. ${takesNumbers(parameter)}`
  if (value < least || value > most)
    return `${value} is ${value < least ? 'below' : 'above'} what is possible. ${takesNumbers(parameter)}`
  if (parameter.whole && !Number.isInteger(value)) return `${value} is not a whole number. ${takesNumbers(parameter)}`
  return undefined
}

/** -0 is 0: a sign that no text carries. */
const plain = (value: number): number => (value === 0 ? 0 : value)

const checkRange = (parameter: NumericParameter, given: Readonly<Record<string, unknown>>): Outcome => {
  if (parameter.kind !== 'quantity' || !parameter.ranged)
    return refused(parameter, `${parameter.label} takes one number, not a range: ${allowedNumbers(parameter)}.`)
  const { low: first, high: second, best, ...rest } = given
  const numbers = [first, second, ...(best === undefined ? [] : [best])]
  if (Object.keys(rest).length > 0 || !numbers.every((value) => typeof value === 'number'))
    return refused(
      parameter,
      `A range has a low end, a high end and if you like a best guess. ${takesNumbers(parameter)}`,
    )
  const [a = 0, b = 0, guess] = numbers.map(plain)
  const wrong = [a, b, ...(guess === undefined ? [] : [guess])].map((value) => fault(parameter, value)).find(Boolean)
  if (wrong !== undefined) return { ...refused(parameter, wrong), kind: 'out-of-domain' }
  const [low, high] = a <= b ? [a, b] : [b, a]
  if (parameter.scale === 'log' && low <= 0)
    return refused(
      parameter,
      `A range of ${parameter.label} needs a low end above 0, since it is spread on a log scale.`,
    )
  if (guess !== undefined && (guess < low || guess > high))
    return refused(parameter, `The best guess ${guess} must lie between the ends ${low} and ${high}.`)
  if (low === high) return fits(low)
  const range: Range = guess === undefined ? { low, high } : { low, best: guess, high }
  return fits(range, a <= b ? undefined : `${parameter.label}: the ends ${a} and ${b} were put in order.`)
}

const checkNumeric = (parameter: NumericParameter, value: unknown): Outcome => {
  if (value === null && parameter.kind === 'limit') return fits(null)
  if (isRecord(value)) return checkRange(parameter, value)
  if (typeof value !== 'number') return refused(parameter, takesNumbers(parameter))
  const wrong = fault(parameter, value)
  return wrong === undefined ? fits(plain(value)) : { ...refused(parameter, wrong), kind: 'out-of-domain' }
}

/** A day that exists, as `2026-11-23`. */
export const isDay = (text: string): boolean => dayNumber(text) !== undefined

const checkMix = (parameter: Parameter, value: unknown): Outcome => {
  const mix = typeof value === 'string' ? readMix(value) : undefined
  if (mix?.ok) return fits(writeMix(mix.value))
  return refused(parameter, mix?.problems[0]?.message ?? `${parameter.label} takes a yardstick or a mix of them.`)
}

/** Does a value from outside fit the parameter? The value comes back in its one canonical form. */
export const checkInput = (parameter: Parameter, value: unknown): Outcome => {
  switch (parameter.kind) {
    case 'choice': {
      const option = parameter.options.find((candidate) => candidate.value === value)
      const options = parameter.options.map((candidate) => candidate.value).join(', ')
      return option ? fits(option.value) : refused(parameter, `${parameter.label} takes one of ${options}.`)
    }
    case 'date':
      return typeof value === 'string' && (value === '' || isDay(value))
        ? fits(value)
        : refused(parameter, `${parameter.label} takes a day that exists, as in 2026-11-23, or nothing.`)
    case 'mix':
      return checkMix(parameter, value)
    case 'own-evaluation': {
      const own = readOwn(value)
      return typeof own === 'string' ? refused(parameter, own) : fits(own)
    }
    default:
      return checkNumeric(parameter, value)
  }
}

/** Does the slider not show it? The value is kept and drawn with an arrow. 0 on a log scale means none: the low end. */
export const isBeyondTrack = (parameter: Parameter, value: InputValue): boolean => {
  if (!('track' in parameter)) return false
  const [least, most] = parameter.track
  if (value === 0 && parameter.scale === 'log') return false
  const numbers = typeof value === 'number' ? [value] : isRecord(value) ? [value['low'], value['high']] : []
  return numbers.some((number) => typeof number === 'number' && (number < least || number > most))
}
