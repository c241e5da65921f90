import type { InputValue, NumericParameter, Range, Unit } from '../parameter.ts'

/** A number written in a unit that reads back to it: text before and behind, and a shift of the decimal point. */
interface Style {
  readonly before: string
  readonly behind: string
  /** Decimal places by which the written number is larger than the value. */
  readonly shift: number
  /** Divisor instead of a shift; only for values that are whole multiples. */
  readonly per?: number
}

const bare: Style = { before: '', behind: '', shift: 0 }

/** The shortest decimal that reads back to the value, its point moved by `shift`, without exponent where that is short. */
const shifted = (value: number, shift: number): string => {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toString().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const digits = `${whole}${fraction}`.replace(/^0+(?=\d)/, '')
  const power = Number(exponent) + shift - fraction.length
  const sign = value < 0 ? '-' : ''
  if (Math.abs(power) > 24) return `${sign}${digits}e${power}`
  if (power >= 0) return `${sign}${digits}${digits === '0' ? '' : '0'.repeat(power)}`
  const padded = digits.padStart(1 - power, '0')
  return `${sign}${padded.slice(0, power)}.${padded.slice(power)}`.replace(/\.?0+$/, '')
}

const secondsStyle = (values: readonly number[]): Style => {
  const largest = Math.max(...values)
  if (largest < 1 && largest > 0) return { before: '', behind: ' ms', shift: 3 }
  for (const [per, behind, from] of [
    [3600, ' h', 7200],
    [60, ' min', 120],
  ] as const)
    if (largest >= from && values.every((value) => value % per === 0)) return { before: '', behind, shift: 0, per }
  return { before: '', behind: ' s', shift: 0 }
}

const countStyle = (values: readonly number[]): Style => {
  const largest = Math.max(...values)
  if (largest >= 1e6) return { before: '', behind: 'M', shift: -6 }
  return largest >= 1e4 ? { before: '', behind: 'k', shift: -3 } : bare
}

const counts: ReadonlySet<Unit> = new Set(['tokens', 'requests/day', 'documents', 'examples'])

const styleOf = (unit: Unit, values: readonly number[]): Style => {
  if (unit === 'share') return { before: '', behind: ' %', shift: 2 }
  if (unit === 'seconds') return secondsStyle(values)
  if (counts.has(unit)) return countStyle(values)
  if (!unit.startsWith('USD')) return bare
  const largest = Math.max(...values)
  return unit === 'USD/request' && largest < 1e-4 && largest > 0
    ? { before: '$', behind: '/M', shift: 6 }
    : { before: '$', behind: '', shift: 0 }
}

const isRange = (value: InputValue): value is Range => typeof value === 'object' && value !== null && 'low' in value

/** As a number field shows it for editing: `4 s`, `80 %`, `0.8 to 1.9M`. Reads back to the same value. */
export const writeNumberText = ({ unit }: NumericParameter, value: InputValue): string => {
  if (value === null) return 'off'
  const ends = isRange(value) ? [value.low, ...(value.best === undefined ? [] : [value.best]), value.high] : [value]
  const numbers = ends.filter((end) => typeof end === 'number')
  const { before, behind, shift, per } = styleOf(unit, numbers)
  const text = numbers.map((number) => shifted(per === undefined ? number : number / per, shift))
  return `${before}${text.join(' to ')}${behind}`
}
