import { exp, log, logistic, logit } from '../base/elementary.ts'
import { Z95 } from '../engine/constants.ts'
import { type MixPart, readMix } from './mix.ts'
import type { InputValue, NumericParameter, OwnEvaluation, Parameter, Range } from './parameter.ts'
import { parametersById } from './parameters.ts'
import type { Scenario } from './scenario.ts'

/** On which scale an uncertain quantity is normal: `log` lognormal, `logit` logit-normal, `identity` normal. */
export type Transform = 'log' | 'logit' | 'identity'

/** A normal on the transformed scale. Sigma 0: taken as exact. */
export interface Spread {
  readonly transform: Transform
  readonly centre: number
  readonly sigma: number
}

/** A share of exactly 0 or 1 has no log odds: the ends of a range are taken at a thousandth from them. */
const insideShare = (p: number): number => Math.min(0.999, Math.max(0.001, p))

const known = (id: string): Parameter => {
  const parameter = parametersById.get(id)
  if (!parameter) throw new Error(`No input ${id}`)
  return parameter
}

const numeric = (id: string): NumericParameter => {
  const parameter = known(id)
  if (parameter.kind === 'limit' || parameter.kind === 'quantity' || parameter.kind === 'weight') return parameter
  throw new Error(`${id} is not a number`)
}

/** The value of an input as the scenario has it. */
export const inputAt = (scenario: Scenario, id: string): InputValue => {
  const value = scenario.inputs[id]
  return value === undefined ? known(id).usual : value
}

export const isRange = (value: InputValue): value is Range =>
  typeof value === 'object' && value !== null && typeof value['low'] === 'number' && typeof value['high'] === 'number'

/** Log scales are lognormal, shares and logit scales logit-normal, everything else normal. */
export const transformOf = ({ scale, unit }: Pick<NumericParameter, 'scale' | 'unit'>): Transform =>
  scale === 'log' ? 'log' : scale === 'logit' || unit === 'share' ? 'logit' : 'identity'

/** Median of the distribution that a range without a best guess stands for. */
const medianOf = ({ low, high }: Range, transform: Transform): number => {
  if (transform === 'log') return Math.sqrt(low * high)
  if (transform === 'identity') return (low + high) / 2
  const [p, q] = [insideShare(low), insideShare(high)]
  const odds = Math.sqrt((p / (1 - p)) * (q / (1 - q)))
  return odds / (1 + odds)
}

/** The point that stands for a value: the number itself, else the best guess, else the median of the range. */
export const pointOf = (parameter: Pick<NumericParameter, 'scale' | 'unit'>, value: number | Range): number =>
  typeof value === 'number' ? value : (value.best ?? medianOf(value, transformOf(parameter)))

/** The number that a value of an input stands for; absent: a limit that is off, or no number at all. */
export const numberIn = (
  parameter: Pick<NumericParameter, 'scale' | 'unit'>,
  value: InputValue,
): number | undefined => {
  if (typeof value === 'number') return value
  return isRange(value) ? pointOf(parameter, value) : undefined
}

/** Point value of a number. A limit that is off has none: ask `limitAt`. */
export const numberAt = (scenario: Scenario, id: string): number => {
  const value = inputAt(scenario, id)
  if (typeof value === 'number') return value
  const parameter = numeric(id)
  if (isRange(value)) return pointOf(parameter, value)
  throw new Error(`${id} has no number`)
}

/** The range of a number; absent where it is taken as exact. */
export const rangeAt = (scenario: Scenario, id: string): Range | undefined => {
  numeric(id)
  const value = inputAt(scenario, id)
  return isRange(value) ? value : undefined
}

/** A limit's value; absent where it is off. */
export const limitAt = (scenario: Scenario, id: string): number | undefined => {
  if (known(id).kind !== 'limit') throw new Error(`${id} is not a limit`)
  const value = inputAt(scenario, id)
  return typeof value === 'number' ? value : undefined
}

/** The option chosen, or the text of a date or a mix. */
export const choiceAt = (scenario: Scenario, id: string): string => {
  const value = inputAt(scenario, id)
  if (typeof value !== 'string') throw new Error(`${id} is not a choice`)
  return value
}

/** Parts of the task, weights summing to 1. */
export const mixAt = (scenario: Scenario, id = 'quality.task'): readonly MixPart[] => {
  const mix = readMix(choiceAt(scenario, id))
  if (!mix.ok) throw new Error(`${id} is not a mix`)
  return mix.value
}

const isOwn = (value: InputValue): value is OwnEvaluation =>
  typeof value === 'object' && value !== null && !isRange(value)

/** The user's own evaluation, by model or operating point. */
export const ownAt = (scenario: Scenario, id = 'quality.own'): OwnEvaluation => {
  if (known(id).kind !== 'own-evaluation') throw new Error(`${id} is not an own evaluation`)
  const value = inputAt(scenario, id)
  return isOwn(value) ? value : {}
}

const transformed = (x: number, transform: Transform): number => {
  if (transform === 'identity') return x
  return transform === 'log' ? log(x) : logit(insideShare(x))
}

/**
 * The distribution of a quantity: a range's ends are its 5th and 95th percentile. With a best guess off the middle the
 * centre moves to it and the width stays that of the whole interval, so the ends are then only roughly at 5 and 95 %.
 * A number is exact: sigma 0 around itself.
 */
export const spreadOf = (parameter: Pick<NumericParameter, 'scale' | 'unit'>, value: number | Range): Spread => {
  if (typeof value === 'number') return { transform: 'identity', centre: value, sigma: 0 }
  const transform = transformOf(parameter)
  const [low, high] = [transformed(value.low, transform), transformed(value.high, transform)]
  const centre = value.best === undefined ? (low + high) / 2 : transformed(value.best, transform)
  return { transform, centre, sigma: (high - low) / (2 * Z95) }
}

/** The value `z` standard deviations from the centre of a spread. */
export const atSpread = ({ transform, centre, sigma }: Spread, z: number): number => {
  const x = centre + z * sigma
  if (transform === 'identity') return x
  return transform === 'log' ? exp(x) : logistic(x)
}

/** Is the input given as a range, so that it varies between draws? */
export const isRanged = (scenario: Scenario, id: string): boolean =>
  isRange(inputAt(scenario, id)) && known(id).kind === 'quantity'

/** Value of an input `z` standard deviations from its centre, held inside its domain; at 0 the point value. */
export const atDeviation = (scenario: Scenario, id: string, z: number): number => {
  const value = inputAt(scenario, id)
  if (!isRange(value) || z === 0) return numberAt(scenario, id)
  const parameter = numeric(id)
  const [least, most] = parameter.domain
  return Math.min(most, Math.max(least, atSpread(spreadOf(parameter, value), z)))
}
