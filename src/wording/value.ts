import { enDash, exactly, narrowSpace, sayExactly, sayRange, significant, textOf, type Figure } from '../base/format.ts'
import type { InputValue, NumericParameter, Parameter, Range } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { isRange } from '../scenario/values.ts'

/** A value in the pieces in which a row sets it. */
export interface ShownValue {
  /** `≤` and `≥` mark what is demanded. */
  readonly sign?: '≤' | '≥'
  readonly number: string
  readonly unit: string
  /** The 90 % range, or `exact` for a belief that claims to have none. */
  readonly range?: string
}

/** The value of an input. `null` is a limit that is off, not a missing value. */
export const inputOf = (inputs: Readonly<Record<string, InputValue>>, { id, usual }: Parameter): InputValue => {
  const value = inputs[id]
  return value === undefined ? usual : value
}

/** The name of an input on its own: a priority is only called *Cost* under its heading. */
export const inputName = (parameter: Parameter): string =>
  parameter.kind === 'weight' ? `${parameter.label} priority` : parameter.label

/** The name of an input under the heading of its group, where a row has little room. */
export const rowName = ({ brief, label }: Parameter): string => brief ?? label

/** The name inside a sentence: `wait limit, p95`. */
export const inputNameWithin = (parameter: Parameter): string => {
  const name = inputName(parameter)
  return `${name[0]?.toLowerCase() ?? ''}${name.slice(1)}`
}

/** What an undo menu calls a change: `wait limit, p95 ≤ 4.0 s`. */
export const sayChange = (parameter: Parameter, value: InputValue): string =>
  `${inputNameWithin(parameter)} ${sayValue(parameter, value)}`

/** What an undo menu calls several of them. */
export const sayChanges = (inputs: Readonly<Record<string, InputValue>>): string =>
  Object.entries(inputs)
    .flatMap(([id, value]) => {
      const parameter = parameterOf(id)
      return parameter ? [sayChange(parameter, value)] : []
    })
    .join(', ')

const figureOf = (parameter: NumericParameter, value: number): Figure =>
  parameter.kind === 'weight' ? { number: significant(value, 6), unit: '' } : exactly(parameter.unit, value)

export const sayNumber = (parameter: NumericParameter, value: number): string => textOf(figureOf(parameter, value))

const signOf = (parameter: NumericParameter): '≤' | '≥' | undefined => {
  if (parameter.kind !== 'limit') return undefined
  return parameter.direction === 'at-most' ? '≤' : '≥'
}

const plainUnits: ReadonlySet<string> = new Set(['none', 'logits', 'ratio'])

/** The 90 % range beside a best guess: no unit, the guess has it. */
const sayEnds = (parameter: NumericParameter, { low, high }: Range): string => {
  if (plainUnits.has(parameter.unit))
    return [low, high].map((end) => significant(end, 4)).join(narrowSpace + enDash + narrowSpace)
  const ends = sayRange(parameter.unit, low, high, 3)
  return parameter.unit.startsWith('USD') ? ends.replace(/\/[\w ]+$/, '') : ends
}

/** The value as its row shows it. `point`: the number that a range stands for. */
export function shownValue(parameter: NumericParameter, value: InputValue, point: number): ShownValue {
  const sign = signOf(parameter)
  if (value === null) return { number: 'off', unit: '' }
  if (!isRange(value))
    return {
      ...(sign && { sign }),
      ...figureOf(parameter, typeof value === 'number' ? value : point),
      ...(parameter.kind === 'quantity' && { range: 'exact' }),
    }
  const guess = figureOf(parameter, value.best ?? Number(point.toPrecision(3)))
  const ends = sayEnds(parameter, value)
  // The unit once: the guess has it.
  const isSame = guess.unit !== '' && ends.endsWith(guess.unit)
  return { ...guess, range: isSame ? ends.slice(0, -guess.unit.length) : ends }
}

const sayMix = (value: string, names: Readonly<Record<string, string>>): string =>
  value
    .split('+')
    .map((part) => {
      const [id = '', weight] = part.split(':')
      const name = names[id] ?? id
      return weight === undefined ? name : `${significant(Number(weight) * 100, 3)}${narrowSpace}% ${name}`
    })
    .join(' + ')

/** Any value in a few words: `≤ 4.0 s`, `0.8 – 1.9 M`, `Full answer`. `names`: of yardsticks, by id. */
export function sayValue(
  parameter: Parameter,
  value: InputValue,
  names: Readonly<Record<string, string>> = {},
): string {
  if (value === null) return 'off'
  if (isRange(value) && parameter.kind === 'quantity') {
    const ends = sayRange(parameter.unit, value.low, value.high, 3)
    return value.best === undefined ? ends : `${sayExactly(parameter.unit, value.best)} (${sayEnds(parameter, value)})`
  }
  if (typeof value === 'number') {
    if (parameter.kind !== 'limit' && parameter.kind !== 'quantity' && parameter.kind !== 'weight') return String(value)
    return [signOf(parameter), sayNumber(parameter, value)].filter(Boolean).join(narrowSpace)
  }
  if (typeof value !== 'string') return sayOwn(Object.keys(value).length)
  if (parameter.kind === 'choice') return parameter.options.find((option) => option.value === value)?.label ?? value
  if (parameter.kind === 'mix') return sayMix(value, names)
  return value === '' ? 'as the edition says' : value
}

const sayOwn = (count: number): string => (count === 0 ? 'none' : count === 1 ? '1 result' : `${count} results`)
