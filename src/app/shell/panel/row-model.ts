import type { Track } from '../../../alternatives/evaluation.ts'
import { flipsAround, type FlipsAround } from '../../../alternatives/flip.ts'
import { placeOnTrack } from '../../../alternatives/track.ts'
import { log } from '../../../base/elementary.ts'
import { fractionOf, type Axis } from '../../../base/scale.ts'
import type { InputValue, NumericParameter } from '../../../scenario/parameter.ts'
import { axisOf } from '../../../scenario/track-values.ts'
import { isRange, numberIn, pointOf } from '../../../scenario/values.ts'
import type { SliderThumb, TrackPiece } from '../../../ui/TrackSlider.tsx'
import { nearest, noteOf, sayPlain, sayTrack, spoken, spokenValue, type NameOf } from '../../../wording/slider.ts'
import { inputName, sayNumber, shownValue, type ShownValue } from '../../../wording/value.ts'

/** Everything a row of the panel shows of a number. */
export interface RowModel {
  readonly shown: ShownValue
  readonly thumbs: readonly SliderThumb[]
  readonly pieces: readonly TrackPiece[]
  readonly ticks: readonly number[]
  readonly title: string
  /** Where a reset leads, as a fraction of the track. */
  readonly usual: number | undefined
  readonly beyond: 'low' | 'high' | undefined
  readonly low: string
  readonly high: string
  readonly note: string
  readonly off: boolean
  readonly flips: FlipsAround
}

export interface RowGiven {
  readonly parameter: NumericParameter
  readonly value: InputValue
  /** The value that a reset leads to; absent: the present one. */
  readonly resetTo: InputValue | undefined
  /** Option that wins now; absent: nothing fits. */
  readonly winner: string | undefined
  readonly track: Track | undefined
  readonly nameOf: NameOf
  readonly colourOf: (option: string) => string
}

/** What is said of a value: of a range without a best guess three digits of its middle, as its row shows them. */
const saidNumber = (parameter: NumericParameter, value: InputValue): number | null => {
  const point = numberIn(parameter, value)
  if (point === undefined) return null
  return isRange(value) && value.best === undefined ? Number(point.toPrecision(3)) : point
}

function thumbsOf({ parameter, value, winner, nameOf }: RowGiven, flips: FlipsAround): readonly SliderThumb[] {
  const axis = axisOf(parameter)
  const main: SliderThumb = {
    name: inputName(parameter),
    at: placeOnTrack(parameter, value),
    says: spokenValue(parameter, saidNumber(parameter, value), winner, flips, nameOf),
    kind: parameter.kind === 'limit' ? parameter.direction : 'thumb',
  }
  if (!isRange(value)) return [main]
  const end = (part: 'low' | 'high'): SliderThumb => ({
    name: `${parameter.label}, ${part} end`,
    at: fractionOf(axis, value[part]),
    says: `${spoken(sayNumber(parameter, value[part]))}, ${part === 'low' ? '5th' : '95th'} percentile`,
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

/** A tick nearer to an end than this says nothing that the end does not. */
const margin = 0.01

const inside = (at: number): boolean => at > margin && at < 1 - margin

/** The decades of a log track, the nines of a logit one. */
export function ticksOf({ scale, low, high }: Axis): readonly number[] {
  const axis = { scale, low, high }
  if (scale === 'linear') return []
  if (scale === 'logit') return [0.9, 0.99, 0.999, 0.9999].map((nines) => fractionOf(axis, nines)).filter(inside)
  const [first, last] = [Math.floor(log(low) / log(10)), Math.ceil(log(high) / log(10))]
  return Array.from({ length: last - first + 1 }, (_, k) => fractionOf(axis, Number(`1e${first + k}`))).filter(inside)
}

type Fixed = Pick<RowModel, 'ticks' | 'title' | 'low' | 'high'>

const fixed = new Map<NumericParameter, Fixed>()

/** What no value changes, made once: rows are made anew with each move. */
function fixedOf(parameter: NumericParameter): Fixed {
  const known = fixed.get(parameter)
  if (known) return known
  const axis = axisOf(parameter)
  const made = {
    ticks: ticksOf(axis),
    title: sayTrack(parameter),
    low: sayPlain(parameter, axis.low),
    high: sayPlain(parameter, axis.high),
  }
  fixed.set(parameter, made)
  return made
}

export function rowModel(given: RowGiven): RowModel {
  const { parameter, value, resetTo, winner, track } = given
  const axis = axisOf(parameter)
  const here = placeOnTrack(parameter, value)
  const at = numberIn(parameter, value) ?? (here === 0 ? axis.low : axis.high)
  const flips = track ? flipsAround(value, winner, track) : {}
  const flip = nearest(flips, (to) => Math.abs(fractionOf(axis, to) - here))
  const usual = resetTo === undefined ? undefined : placeOnTrack(parameter, resetTo)
  return {
    ...fixedOf(parameter),
    shown: shownValue(parameter, value, at),
    thumbs: thumbsOf(given, flips),
    pieces: piecesOf(axis, track, given.colourOf),
    usual: usual === here ? undefined : usual,
    beyond: here < 0 ? 'low' : here > 1 ? 'high' : undefined,
    note: track ? noteOf(parameter, flip, flip === flips.below, winner !== undefined, track) : '',
    off: value === null,
    flips,
  }
}

/** So many characters, a tag and a value fit on one line of a panel. */
const roomForName = 18

/** Has the name a line of its own? By the name alone, so that no row grows under a hand that moves its number. */
export const isTall = ({ kind }: NumericParameter, name: string): boolean =>
  kind === 'quantity' && name.length > roomForName

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
