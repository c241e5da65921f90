import { plainText } from '../../base/plain-text.ts'
import type { InputValue, OwnEvaluation, OwnResult, Parameter, Range } from '../parameter.ts'
import { parameters, parametersByKey } from '../parameters.ts'
import { isPoisonous, isRecord } from '../record.ts'
import { nameLength, type Scenario } from '../scenario.ts'
import { packRecord } from './pack-record.ts'

/** A scenario as links hold it: short keys, ranges as lists. `r` is the record, where there is one; `i` is by the keys of the inputs. */
export interface LinkDocument {
  readonly p: string
  readonly e: string
  readonly n: string
  readonly r?: unknown
  readonly i: Readonly<Record<string, unknown>>
}

const isRange = (value: Range | OwnEvaluation): value is Range => typeof value['low'] === 'number'

const packResult = (result: OwnResult): unknown =>
  'n' in result ? `${result.successes}/${result.n}` : [result.low, result.high]

const packOwn = (own: OwnEvaluation): unknown =>
  Object.fromEntries(
    Object.entries(own)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, result]) => [id, packResult(result)]),
  )

/** A value as links hold it. */
export const pack = (value: InputValue): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (!isRange(value)) return packOwn(value)
  return value.best === undefined ? [value.low, value.high] : [value.low, value.best, value.high]
}

/** A whole scenario in a fixed order. */
export const documentOf = ({ preset, edition, name, inputs, record }: Scenario): LinkDocument => {
  const values = parameters.map(({ id, key, usual }) => {
    const value = inputs[id]
    return [key, pack(value === undefined ? usual : value)]
  })
  return {
    p: preset,
    e: edition,
    n: plainText(name, nameLength),
    ...(record && { r: packRecord(record) }),
    i: Object.fromEntries(values),
  }
}

/** The same scenario gives the same text. */
export const writeDocument = (scenario: Scenario): string => JSON.stringify(documentOf(scenario))

const unpackResult = (value: unknown): unknown => {
  if (Array.isArray(value) && value.length === 2) return { low: value[0], high: value[1] }
  const counts = typeof value === 'string' ? /^(\d{1,10})\/(\d{1,10})$/.exec(value) : undefined
  return counts ? { successes: Number(counts[1]), n: Number(counts[2]) } : value
}

const unpackRange = (value: readonly unknown[]): unknown => {
  if (value.length === 2) return { low: value[0], high: value[1] }
  return value.length === 3 ? { low: value[0], best: value[1], high: value[2] } : value
}

/** The value that a link's value stands for; not checked against anything. */
export const unpack = (parameter: Parameter, value: unknown): unknown => {
  if (Array.isArray(value)) return unpackRange(value)
  if (parameter.kind !== 'own-evaluation') return isRecord(value) ? undefined : value
  if (!isRecord(value)) return undefined
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, row]) => (isPoisonous(id) ? [] : [[id, unpackResult(row)] as const])),
  )
}

/** By the key of a link. */
export const findByKey = (key: string): Parameter | undefined => parametersByKey.get(key)

export const isDocument = (value: unknown): value is LinkDocument =>
  isRecord(value) &&
  typeof value['p'] === 'string' &&
  typeof value['e'] === 'string' &&
  typeof value['n'] === 'string' &&
  isRecord(value['i'])
