import { flipsOf } from '../../../alternatives/flip.ts'
import type { Evaluation, Track } from '../../../alternatives/evaluation.ts'
import { alike } from '../../../base/alike.ts'
import { fractionOf, snapped, type Axis } from '../../../base/scale.ts'
import type { InputValue, NumericParameter, Range } from '../../../scenario/parameter.ts'
import { axisOf } from '../../../scenario/track-values.ts'
import { isRange, pointOf } from '../../../scenario/values.ts'
import type { SliderThumb, TrackPiece } from '../../../ui/TrackSlider.tsx'
import { neighboursOf, nearest, noteOf, spokenValue, type Neighbours } from '../../../wording/slider.ts'
import { inputName, sayNumber, shownValue, type ShownValue } from '../../../wording/value.ts'

/** Everything a row of the panel shows of a number. */
export interface RowModel {
  readonly shown: ShownValue
  readonly thumbs: readonly SliderThumb[]
  readonly pieces: readonly TrackPiece[]
  readonly usual: number | undefined
  readonly beyond: 'low' | 'high' | undefined
  readonly low: string
  readonly high: string
  readonly note: string
  readonly off: boolean
  readonly neighbours: Neighbours
}

export interface RowGiven {
  readonly parameter: NumericParameter
  readonly value: InputValue
  /** The preset's value. */
  readonly preset: InputValue
  readonly evaluation: Evaluation
  readonly track: Track | undefined
  readonly colourOf: (option: string) => string
}

/** The number that a value stands for; absent: a limit that is off. */
export const numberOf = (parameter: NumericParameter, value: InputValue): number | undefined => {
  if (typeof value === 'number') return value
  return isRange(value) ? pointOf(parameter, value) : undefined
}

/** Where the thumb of a limit that is off rests: at the end that lets everything in. */
const restingPlace = (parameter: NumericParameter): number =>
  parameter.kind === 'limit' && parameter.direction === 'at-least' ? 0 : 1

const thumbName = (parameter: NumericParameter, part: 'value' | 'low' | 'high'): string =>
  part === 'value' ? inputName(parameter) : `${parameter.label}, ${part} end`

function thumbsOf({ parameter, value, evaluation }: RowGiven, neighbours: Neighbours): readonly SliderThumb[] {
  const axis = axisOf(parameter)
  const winner = evaluation.winner === undefined ? undefined : evaluation.alternatives[evaluation.winner]?.option
  const point = numberOf(parameter, value)
  const main: SliderThumb = {
    name: thumbName(parameter, 'value'),
    at: point === undefined ? restingPlace(parameter) : fractionOf(axis, point),
    says: spokenValue(parameter, point ?? null, winner, neighbours, evaluation),
    kind: parameter.kind === 'limit' ? parameter.direction : 'thumb',
  }
  if (!isRange(value)) return [main]
  const end = (part: 'low' | 'high'): SliderThumb => ({
    name: thumbName(parameter, part),
    at: fractionOf(axis, value[part]),
    says: `${sayNumber(parameter, value[part])}, ${part === 'low' ? '5th' : '95th'} percentile`,
    kind: 'end',
  })
  return [end('low'), { ...main, name: `${parameter.label}, best guess` }, end('high')]
}

function piecesOf(axis: Axis, track: Track | undefined, colourOf: RowGiven['colourOf']): readonly TrackPiece[] {
  return (track?.stretches ?? []).map(({ from, to, option }) => ({
    from: Math.max(0, fractionOf(axis, from)),
    to: Math.min(1, fractionOf(axis, to)),
    colour: option === undefined ? undefined : colourOf(option),
  }))
}

export function rowModel(given: RowGiven): RowModel {
  const { parameter, value, preset, evaluation, track } = given
  const axis = axisOf(parameter)
  const point = numberOf(parameter, value)
  const at = point ?? (restingPlace(parameter) === 0 ? axis.low : axis.high)
  const neighbours = neighboursOf(track ? flipsOf(evaluation, [track]) : [], parameter.id, at)
  const here = fractionOf(axis, at)
  const flip = nearest(neighbours, (to) => Math.abs(fractionOf(axis, to) - here))
  const usual = numberOf(parameter, preset)
  return {
    shown: shownValue(parameter, value, at),
    thumbs: thumbsOf(given, neighbours),
    pieces: piecesOf(axis, track, given.colourOf),
    usual: usual === undefined || usual === point ? undefined : fractionOf(axis, usual),
    beyond: here < 0 ? 'low' : here > 1 ? 'high' : undefined,
    low: sayNumber(parameter, axis.low).replace('/request', ''),
    high: sayNumber(parameter, axis.high).replace('/request', ''),
    note: track ? noteOf(parameter, flip, at, evaluation.winner !== undefined) : '',
    off: value === null,
    neighbours,
  }
}

/** Does a row look the same? Then it need not be drawn again: most rows do while one of them moves. */
export const sameRow = (a: RowModel, b: RowModel): boolean => alike(a, b)

export type ThumbPart = 'low' | 'best' | 'high'

/** Which of the values the n-th thumb moves. */
export const partOf = (value: InputValue, thumb: number): ThumbPart =>
  isRange(value) ? ((['low', 'best', 'high'] as const)[thumb] ?? 'best') : 'best'

/** A value with one of its parts moved; low, best and high never cross, and the ends never meet: that would be no range. */
export function withPart(parameter: NumericParameter, value: InputValue, part: ThumbPart, to: number): InputValue {
  if (!isRange(value)) return to
  const { low, high } = value
  if (part === 'best') return { ...value, best: Math.min(high, Math.max(low, to)) }
  const stop = pointOf(parameter, value)
  const moved = { ...value, [part]: part === 'low' ? Math.min(to, stop) : Math.max(to, stop) }
  return moved.low < moved.high ? moved : value
}

/** A number becomes a range of a factor (or points) around it; a range becomes the number it stands for. */
export function toggledRange(parameter: NumericParameter, value: InputValue): InputValue {
  if (isRange(value)) return snapped(pointOf(parameter, value), parameter.whole)
  if (typeof value !== 'number') return value
  const [least, most] = parameter.domain
  const low = parameter.scale === 'log' ? value / 1.5 : value - (parameter.track[1] - parameter.track[0]) / 10
  const high = parameter.scale === 'log' ? value * 1.5 : value + (parameter.track[1] - parameter.track[0]) / 10
  const range: Range = {
    low: Math.max(least, snapped(low, parameter.whole)),
    best: value,
    high: Math.min(most, snapped(high, parameter.whole)),
  }
  return range.low < range.high ? range : value
}
