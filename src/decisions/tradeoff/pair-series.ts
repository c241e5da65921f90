import type { Evaluation } from '../../alternatives/evaluation.ts'
import { placeOnTrack, trackedIds } from '../../alternatives/track.ts'
import { say } from '../../base/format.ts'
import { fractionOf } from '../../base/scale.ts'
import type { InputValue, NumericParameter } from '../../scenario/parameter.ts'
import { axisOf, draggedValue } from '../../scenario/track-values.ts'
import { inputAt, isRange } from '../../scenario/values.ts'
import { optionName } from '../../wording/names.ts'
import { inputName, sayNumber } from '../../wording/value.ts'
import type { Reading } from '../decision.ts'
import { numeric, pairInput, placed, placedPair, type PairInput, type PairInputs, type Place } from '../pair-inputs.ts'

interface SeriesAxis {
  readonly title: string
  readonly scale: 'linear' | 'log' | 'logit'
  readonly low: number
  readonly high: number
  readonly format: (value: number) => string
}

/** Everything the map of two inputs draws, but its colours. */
export interface PairSeries {
  readonly x: SeriesAxis
  readonly y: SeriesAxis
  readonly inputs: { readonly x: PairInput; readonly y: PairInput }
  /** Absent: nothing has been counted yet. */
  readonly grid?: { readonly columns: number; readonly rows: number; readonly cells: Uint8Array }
  readonly regimes: readonly { readonly option?: string; readonly label: string }[]
  /** The present pair, as fractions of both tracks. */
  readonly now: Place
  /** Their 90 % ranges, where one of them has one. */
  readonly range?: { readonly x: readonly [number, number]; readonly y: readonly [number, number] }
  /** Index of the regime that wins now, which may be on no cell of the map; absent: nothing has been counted yet. */
  readonly winner?: number
  readonly outdated: boolean
}

const said = (parameter: NumericParameter, value: number): string => sayNumber(parameter, value).replace('/request', '')

const seriesAxis = (parameter: NumericParameter): SeriesAxis => ({
  ...axisOf(parameter),
  title: inputName(parameter),
  // Round values of a scale are read, not typed: hours, not thousands of seconds.
  format: (value) => (parameter.unit === 'seconds' ? say('seconds', value) : said(parameter, value)),
})

const rangeOn = (parameter: NumericParameter, value: InputValue, now: number): readonly [number, number] => {
  const axis = axisOf(parameter)
  return isRange(value) ? [fractionOf(axis, value.low), fractionOf(axis, value.high)] : [now, now]
}

/** The map of the two inputs that are open; undefined: none are. */
export function pairSeries({ evaluation, pair }: Pick<Reading, 'evaluation' | 'pair'>): PairSeries | undefined {
  const [x, y] = [numeric(pair?.x ?? ''), numeric(pair?.y ?? '')]
  if (!pair || !x || !y) return undefined
  const { scenario, winner: best } = evaluation
  const [valueX, valueY] = [inputAt(scenario, x.id), inputAt(scenario, y.id)]
  const now = { x: placeOnTrack(x, valueX), y: placeOnTrack(y, valueY) }
  const { regimes } = pair
  const option = best === undefined ? undefined : evaluation.alternatives[best]?.option
  // What wins now may win on no cell: at the very end of a track, or beyond it.
  const options = [...new Set(regimes && [...regimes.options, option])]
  return {
    x: seriesAxis(x),
    y: seriesAxis(y),
    inputs: { x: pairInput(evaluation, x), y: pairInput(evaluation, y) },
    ...(regimes && { grid: { columns: regimes.columns, rows: regimes.rows, cells: regimes.cells } }),
    regimes: options.map((one) =>
      one === undefined ? { label: 'nothing fits' } : { option: one, label: optionName(evaluation, one) },
    ),
    now,
    ...((isRange(valueX) || isRange(valueY)) && {
      range: { x: rangeOn(x, valueX, now.x), y: rangeOn(y, valueY, now.y) },
    }),
    ...(regimes && { winner: options.indexOf(option) }),
    outdated: pair.outdated,
  }
}

/** What a press on the bar of an input sets, and what a flip of it does. */
export const pressedInputs = (evaluation: Evaluation, id: string, fraction: number): PairInputs =>
  placedPair(evaluation, { x: id, y: id }, { x: fraction })

export function flippedInputs({ scenario }: Evaluation, id: string, value: number): PairInputs {
  const parameter = numeric(id)
  return parameter ? { [id]: placed(scenario, parameter, value) } : {}
}

/** The value under a pointer as its row shows it, and whether a press there takes away the range that is there now. */
export function sayPressed({ scenario }: Evaluation, id: string, fraction: number): string {
  const parameter = numeric(id)
  if (!parameter) return ''
  const value = draggedValue(parameter, fraction)
  const loses = isRange(inputAt(scenario, id)) && !isRange(placed(scenario, parameter, value))
  return `${sayNumber(parameter, value)}${loses ? ' without its range' : ''}`
}

/** A pair of values in words, for the hint at the pointer and for those who listen. */
export function sayPlace(ids: { readonly x: string; readonly y: string }, place: Place): string {
  const part = (id: string, fraction: number): readonly string[] => {
    const parameter = numeric(id)
    return parameter ? [`${inputName(parameter)} ${said(parameter, draggedValue(parameter, fraction))}`] : []
  }
  return [...part(ids.x, place.x), ...part(ids.y, place.y)].join(', ')
}

/** The inputs to choose from: those of a list first, then every other one that has a track. */
export function pairChoices(first: readonly string[]): readonly { readonly value: string; readonly label: string }[] {
  return [...new Set([...first, ...trackedIds])].flatMap((id) => {
    const parameter = numeric(id)
    return parameter ? [{ value: id, label: inputName(parameter) }] : []
  })
}

/** The pair that a row of the strip opens: its input against the other one that flips soonest. */
export const pairWith = (
  id: string,
  rows: readonly { readonly id: string }[],
  open?: { readonly x: string; readonly y: string },
) => {
  const kept = open && [open.y, open.x].find((other) => other !== id)
  const other = kept ?? rows.find((row) => row.id !== id)?.id ?? trackedIds.find((one) => one !== id) ?? id
  return { x: id, y: other }
}
