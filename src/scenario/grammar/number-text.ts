import type { InputValue, NumericParameter, Range, Unit } from '../parameter.ts'
import { type Amount, amountValue, readAmount, rounded, withUnit } from './amount.ts'
import { evaluateExpression } from './arithmetic.ts'
import { examples, suffixes } from './units.ts'

/** A value, or a sentence that says what is wrong. */
export type Reading = { readonly value: number | Range | null } | { readonly wrong: string }

const wrong = (sentence: string): Reading => ({ wrong: sentence })

const readWithUnit = (text: string, unit: Unit): Amount | string => {
  const amount = readAmount(text, unit)
  return typeof amount === 'string' ? amount : withUnit(amount, unit)
}

/** `0.8 to 1.9M`, `0.8..1.9M`, `2 to 3 to 5`: earlier numbers without a unit take that of the last. */
const readRange = (pieces: readonly string[], { unit }: NumericParameter): Reading => {
  if (pieces.length > 3) return wrong('A range is low to high, or low to best to high.')
  const amounts = pieces.map((piece, place) => (place < pieces.length - 1 ? readAmount : readWithUnit)(piece, unit))
  const last = amounts.at(-1)
  const values: number[] = []
  for (const amount of amounts) {
    if (typeof amount === 'string') return wrong(amount)
    if (typeof last === 'object' && last.suffix === '' && amount.suffix !== '')
      return wrong(`Give the last number its unit too, as in 0.8${amount.suffix} to 1.9${amount.suffix}.`)
    const suffix = amount.suffix === '' && typeof last === 'object' ? last.suffix : amount.suffix
    values.push(amountValue({ ...amount, suffix }, unit))
  }
  const [low = 0, second = 0, high] = values
  return { value: high === undefined ? { low, high: second } : { low, best: second, high } }
}

/** `1.2M ±30%`: relative in percent, except on shares, where both mean points. */
const readAround = (middle: string, margin: string, { unit }: NumericParameter): Reading => {
  const centre = readWithUnit(middle, unit)
  if (typeof centre === 'string') return wrong(centre)
  const best = amountValue(centre, unit)
  const percent = margin.endsWith('%') && unit !== 'share'
  const width = readWithUnit(percent ? margin.slice(0, -1).trim() : margin, percent ? 'none' : unit)
  if (typeof width === 'string') return wrong(width)
  const suffix = width.suffix === '' ? centre.suffix : width.suffix
  const half = percent ? (Math.abs(best) * Number(width.digits)) / 100 : amountValue({ ...width, suffix }, unit)
  return { value: { low: rounded(best - half), best, high: rounded(best + half) } }
}

const scaleBy = (value: InputValue | undefined, by: (x: number) => number): Reading => {
  if (typeof value === 'number') return { value: by(value) }
  if (
    typeof value === 'object' &&
    value !== null &&
    typeof value['low'] === 'number' &&
    typeof value['high'] === 'number'
  ) {
    const best = value['best']
    return {
      value: { low: by(value['low']), ...(typeof best === 'number' && { best: by(best) }), high: by(value['high']) },
    }
  }
  return wrong('There is no number to multiply yet. Write one first.')
}

/** `*1.5`, `/2`: a multiple of the present value, range and all. */
const readMultiple = (text: string, current: InputValue | undefined): Reading => {
  const factor = evaluateExpression(text.slice(1))
  if (factor === undefined || factor <= 0) return wrong('Write a number above 0 behind the sign, as in *1.5.')
  return scaleBy(current, (x) => rounded(text.startsWith('/') ? x / factor : x * factor))
}

/** What a number field understands. The domain is not looked at here. */
export const readNumberText = (text: string, parameter: NumericParameter, current?: InputValue): Reading => {
  const { unit } = parameter
  if (text === '') return wrong(`Write a number, for example ${examples[unit]}.`)
  if (parameter.kind === 'limit' && /^(off|none|no limit)$/i.test(text)) return { value: null }
  if (/^[*×/]/.test(text)) return readMultiple(text, current)
  if (text.startsWith('=')) {
    const value = evaluateExpression(text.slice(1))
    return value === undefined
      ? wrong(`“${text.slice(0, 40)}” is not a sum that can be worked out. Write for example =2400*1.3.`)
      : { value: rounded(value) }
  }
  const [middle, margin, ...more] = text.split(/\s*(?:±|\+\/?-)\s*/)
  if (margin !== undefined && more.length === 0 && middle) return readAround(middle, margin, parameter)
  const pieces = text.split(/\s+to\s+|\s*\.\.\s*|\s*[–—]\s*/i)
  if (pieces.length > 1) return readRange(pieces, parameter)
  const amount = readWithUnit(text, unit)
  if (typeof amount !== 'string') return { value: amountValue(amount, unit) }
  const looksLikeRange = /^[^\s-]+\s*-\s*[\d.$]/.test(text) && suffixes[unit].has('')
  return wrong(looksLikeRange && !text.includes(',') ? 'For a range write low to high, as in 2 to 8.' : amount)
}
