import { logistic, logit } from '../base/elementary.ts'
import { fractionOf, snapped } from '../base/scale.ts'
import type { InputValue, NumericParameter, Range } from './parameter.ts'
import { axisOf } from './track-values.ts'
import { isRange, pointOf, transformOf } from './values.ts'

const held = ({ domain: [least, most], whole }: NumericParameter, value: number): number =>
  Math.min(most, Math.max(least, snapped(value, whole)))

/** Log odds of exactly 0 and 1 do not exist; a share that close to an end stays where it is. */
const movedShare = (end: number, from: number, to: number): number =>
  [end, from, to].some((share) => share <= 0 || share >= 1)
    ? end + to - from
    : logistic(logit(end) + logit(to) - logit(from))

/** An end of a range whose point goes from one value to another: it keeps its distance on the scale of the quantity. */
const movedEnd = (parameter: NumericParameter, end: number, from: number, to: number): number => {
  const transform = transformOf(parameter)
  if (transform === 'log' && from > 0) return (end * to) / from
  return transform === 'logit' ? movedShare(end, from, to) : end + to - from
}

const aroundPoint = (parameter: NumericParameter, range: Range, to: number): Range | undefined => {
  const from = pointOf(parameter, range)
  const low = Math.min(to, held(parameter, movedEnd(parameter, range.low, from, to)))
  const high = Math.max(to, held(parameter, movedEnd(parameter, range.high, from, to)))
  return low < high && (parameter.scale !== 'log' || low > 0) ? { low, best: to, high } : undefined
}

/** A value that stands for `to`: what we do not know of it goes along, as wide as before on the quantity's own scale. */
export const movedTo = (parameter: NumericParameter, value: InputValue, to: number): InputValue =>
  (isRange(value) ? aroundPoint(parameter, value, to) : undefined) ?? to

/**
 * The value with which an input flips the answer at `at`: its range goes along where limits are asked for at the median
 * (`atMedian`), since then the point alone decides; otherwise what was counted is the bare number.
 */
export const flippedTo = (parameter: NumericParameter, value: InputValue, at: number, atMedian: boolean): InputValue =>
  atMedian ? movedTo(parameter, value, at) : at

/** Are limits asked for at the median, so that no range but only points decide? */
export const isAtMedian = (confidence: number): boolean => confidence === 0.5

/** Each way around a number of which nothing else is known: a factor on log scales, a share of the track elsewhere. */
const usualFactor = 1.5
const usualPart = 0.1

/**
 * The 90 % range that is offered around a number: as wide as the usual one of the input, where it has one.
 * Absent: there is no room for a range, as around 0 on a log scale.
 */
export const offeredRange = (parameter: NumericParameter, best: number): Range | undefined => {
  const { scale, track, usual } = parameter
  if (isRange(usual)) return aroundPoint(parameter, usual, best)
  const margin = (track[1] - track[0]) * usualPart
  const range =
    scale === 'log'
      ? { low: best / usualFactor, best, high: best * usualFactor }
      : { low: best - margin, best, high: best + margin }
  return aroundPoint(parameter, range, best)
}

/** A number becomes the range offered around it, a range the number it stands for. */
export const toggledRange = (parameter: NumericParameter, value: InputValue): InputValue => {
  if (isRange(value)) return snapped(pointOf(parameter, value), parameter.whole)
  return typeof value === 'number' ? (offeredRange(parameter, value) ?? value) : value
}

/** How wide the range of a value is, in tracks; of a number, that of the range offered around it. */
export const widthOnTrack = (parameter: NumericParameter, value: InputValue): number => {
  const axis = axisOf(parameter)
  const range = isRange(value) ? value : typeof value === 'number' ? offeredRange(parameter, value) : undefined
  if (range) return fractionOf(axis, range.high) - fractionOf(axis, range.low)
  const { low, high } = axis
  return fractionOf(axis, axis.scale === 'log' ? low * usualFactor * usualFactor : low + 2 * usualPart * (high - low))
}
