import type { Evaluation, Track } from '../alternatives/evaluation.ts'
import { flipsAround } from '../alternatives/flip.ts'
import { parseInput, writeInput } from '../scenario/grammar.ts'
import type { InputValue, NumericParameter } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { flippedTo, isAtMedian } from '../scenario/ranges.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { draggedValue, steppedValue } from '../scenario/track-values.ts'
import { inputAt, isRange, numberAt, numberIn } from '../scenario/values.ts'
import { inputName, shownValue, type ShownValue } from '../wording/value.ts'

/** Fractions of the tracks of two inputs. */
export interface Place {
  readonly x: number
  readonly y: number
}

export const numeric = (id: string): NumericParameter | undefined => {
  const parameter = parameterOf(id)
  return parameter && 'track' in parameter ? parameter : undefined
}

/** A number put into an input: a range goes along with it where limits are asked for with the median. */
export const placed = (scenario: Scenario, parameter: NumericParameter, value: number): InputValue =>
  flippedTo(parameter, inputAt(scenario, parameter.id), value, isAtMedian(numberAt(scenario, 'limits.confidence')))

export type PairInputs = Readonly<Record<string, InputValue>>

/** What a place on the map sets: both inputs, or the one that was moved. */
export function placedPair(
  { scenario }: Evaluation,
  ids: { readonly x: string; readonly y: string },
  place: Partial<Place>,
): PairInputs {
  const entry = (id: string, fraction: number | undefined) => {
    const parameter = numeric(id)
    return parameter && fraction !== undefined
      ? [[id, placed(scenario, parameter, draggedValue(parameter, fraction))] as const]
      : []
  }
  return Object.fromEntries([...entry(ids.x, place.x), ...entry(ids.y, place.y)])
}

/** What a key on the mark asks for: presses of the input's step, an end of its track, or the next flip on a side. */
export type PairKey =
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'end'; readonly to: 'low' | 'high' }
  | { readonly kind: 'flip'; readonly by: 1 | -1 }

/** What such a key sets; empty: there is nothing on that side. */
export function keyedPair(evaluation: Evaluation, track: Track | undefined, id: string, key: PairKey): PairInputs {
  const parameter = numeric(id)
  if (!parameter) return {}
  const { scenario, alternatives, winner } = evaluation
  const value = inputAt(scenario, id)
  const set = (next: number): PairInputs => ({ [id]: placed(scenario, parameter, next) })
  if (key.kind === 'end') return set(parameter.track[key.to === 'low' ? 0 : 1])
  if (key.kind === 'step') {
    const loose = parameter.kind === 'limit' && parameter.direction === 'at-least' ? 0 : 1
    return set(steppedValue(parameter, numberIn(parameter, value) ?? parameter.track[loose], key.by))
  }
  const option = winner === undefined ? undefined : alternatives[winner]?.option
  const around = track ? flipsAround(value, option, track) : {}
  const at = (key.by > 0 ? around.above : around.below)?.at
  return typeof at === 'number' ? set(at) : {}
}

/** The same place on a map whose input across runs backwards. */
export const turnedPlace = ({ x, ...place }: Partial<Place>): Partial<Place> => ({
  ...place,
  ...(x !== undefined && { x: 1 - x }),
})

/** Where an input runs backwards, what leads to the right is less of it. */
export const turnedKey = (asked: PairKey): PairKey => {
  if (asked.kind === 'end') return { kind: 'end', to: asked.to === 'low' ? 'high' : 'low' }
  return asked.kind === 'step' ? { kind: 'step', by: -asked.by } : { kind: 'flip', by: asked.by === 1 ? -1 : 1 }
}

/** One of the two inputs as it is set by hand. */
export interface PairInput {
  readonly id: string
  readonly name: string
  readonly shown: ShownValue
  /** The value in the grammar of fields. */
  readonly text: string
}

export const pairInput = ({ scenario }: Evaluation, parameter: NumericParameter): PairInput => {
  const value = inputAt(scenario, parameter.id)
  const { range, ...shown } = shownValue(parameter, value, numberIn(parameter, value) ?? 0)
  return {
    id: parameter.id,
    name: inputName(parameter),
    shown: isRange(value) && range !== undefined ? { ...shown, range } : shown,
    text: writeInput(parameter, value),
  }
}

/** A typed value, or the sentence that says what is allowed. */
export function typedPair({ scenario }: Evaluation, id: string, text: string): PairInputs | string {
  const parameter = numeric(id)
  if (!parameter) return 'That is not allowed here.'
  const parsed = parseInput(parameter, text, inputAt(scenario, id))
  return parsed.ok ? { [id]: parsed.value } : (parsed.problems[0]?.message ?? 'That is not allowed here.')
}

/** The present pair in words: its values, which may be off or beyond what the map shows. */
export const sayPresent = ({ x, y }: { readonly x: PairInput; readonly y: PairInput }): string =>
  [x, y].map(({ name, shown: { number, unit } }) => `${name} ${number}${unit}`).join(', ')
