import type { InputValue, NumericParameter, Parameter } from '../scenario/parameter.ts'
import { offeredRange } from '../scenario/ranges.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { inputAt, isRange } from '../scenario/values.ts'
import type { Flip, Track } from './evaluation.ts'
import { flipsAround, isSetting, rangesTo } from './flip.ts'
import { type KeyOf, keyedTrack } from './keyed-track.ts'
import { isTracked } from './track.ts'

/** How an input bears on an answer, everything else held. */
export type Bearing =
  /**
   * Some value of it changes the answer. `distance`: to the nearest such value, in widths of its range, or of the range
   * that would be offered around it. `within`: that value lies inside the range, or is one choice away.
   */
  | { readonly kind: 'flips'; readonly distance: number; readonly within: boolean }
  /** No value on its track, and none of its choices, changes the answer. */
  | { readonly kind: 'holds' }
  /** Not counted, or cannot be counted: a mix of yardsticks, own results. */
  | { readonly kind: 'unknown' }

export interface Influences {
  readonly scenario: Scenario
  readonly winner: string | undefined
  readonly tracks: Readonly<Record<string, Track>>
  /** Flips of inputs without a track; absent: not counted yet. */
  readonly choices?: readonly Flip[] | undefined
}

/** A choice has no range: one press is taken as one width. */
const onePress = 1

const isWithin = (parameter: NumericParameter, value: InputValue, at: number): boolean => {
  const range = isRange(value) ? value : typeof value === 'number' ? offeredRange(parameter, value) : undefined
  return range !== undefined && at >= range.low && at <= range.high
}

const numberBearing = (parameter: NumericParameter, given: Influences, keyOf: KeyOf): Bearing => {
  const track = given.tracks[parameter.id]
  if (!track) return { kind: 'unknown' }
  const value = inputAt(given.scenario, parameter.id)
  const { above, below } = flipsAround(value, keyOf(given.winner), keyedTrack(track, keyOf))
  const flips = [above, below].flatMap((flip) => (flip ? [Number(flip.at)] : []))
  if (flips.length === 0) return { kind: 'holds' }
  return {
    kind: 'flips',
    distance: Math.min(...flips.map((at) => rangesTo(parameter, value, at))),
    within: flips.some((at) => isWithin(parameter, value, at)),
  }
}

const choiceBearing = ({ id, kind }: Parameter, { winner, choices }: Influences, keyOf: KeyOf): Bearing => {
  if (choices?.some(({ parameter, to }) => parameter === id && keyOf(to) !== keyOf(winner)))
    return { kind: 'flips', distance: onePress, within: kind === 'choice' }
  return kind === 'choice' && choices ? { kind: 'holds' } : { kind: 'unknown' }
}

/** How an input bears on the answer of a view. A number without a track (a seed, a tolerance) decides no answer. */
export const bearingOf = (parameter: Parameter, given: Influences, keyOf: KeyOf = (option) => option): Bearing => {
  if (!('track' in parameter)) return choiceBearing(parameter, given, keyOf)
  return isTracked(parameter.id) ? numberBearing(parameter, given, keyOf) : { kind: 'holds' }
}

const rank = (bearing: Bearing): number => {
  if (bearing.kind === 'flips') return bearing.distance
  return bearing.kind === 'unknown' ? Number.MAX_VALUE / 4 : Number.MAX_VALUE / 2
}

/** The more influential first; settings of the method after the inputs of the case; ties as they were declared. */
export const byInfluence = (
  inputs: readonly Parameter[],
  bearings: ReadonlyMap<string, Bearing>,
): readonly Parameter[] => {
  const rankOf = ({ id }: Parameter): number => rank(bearings.get(id) ?? { kind: 'unknown' })
  return inputs.toSorted((a, b) => Number(isSetting(a.id)) - Number(isSetting(b.id)) || rankOf(a) - rankOf(b))
}
