import { isSetting, rangesTo } from '../../alternatives/flip.ts'
import type { Evaluation, Track } from '../../alternatives/evaluation.ts'
import { latticeOf } from '../../alternatives/lattice.ts'
import { presentValue } from '../../alternatives/track.ts'
import { fractionOf } from '../../base/scale.ts'
import type { NumericParameter } from '../../scenario/parameter.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { changedInputs } from '../../scenario/presets.ts'
import { axisOf } from '../../scenario/track-values.ts'
import { inputAt, rangeAt } from '../../scenario/values.ts'
import { optionName } from '../../wording/names.ts'
import { shortNames } from '../../wording/short-names.ts'
import { inputName, inputOf, sayNumber, sayValue } from '../../wording/value.ts'
import type { Reading } from '../decision.ts'

/** A stretch of a track with one winner; ends as fractions of the track. */
interface SeriesStretch {
  readonly from: number
  readonly to: number
  readonly option?: string
  readonly label: string
  /** For a stretch that is too narrow for the whole name. */
  readonly short?: string
}

interface SeriesFlip {
  readonly at: number
  readonly text: string
  readonly to: string
  /** The value that flips the answer, as the panel takes it. */
  readonly value: number
}

/** One input across its track, but for colours. */
export interface FlipSeriesRow {
  readonly id: string
  readonly name: string
  /** The name that the panel gives it, where that one is shorter. */
  readonly brief?: string
  readonly note: string
  readonly stretches: readonly SeriesStretch[]
  readonly now?: number
  readonly range?: { readonly from: number; readonly to: number }
  readonly flips: readonly SeriesFlip[]
  readonly current: string
  readonly low: string
  readonly high: string
}

const numeric = (id: string): NumericParameter | undefined => {
  const parameter = parameterOf(id)
  return parameter && 'track' in parameter ? parameter : undefined
}

const winnerWord = (evaluation: Evaluation, option: string | undefined): string =>
  option === undefined ? 'nothing fits' : optionName(evaluation, option)

/** Each change of the winner, by the first value beyond it as seen from the present one. */
function flipsOn(evaluation: Evaluation, parameter: NumericParameter, { stretches }: Track): readonly SeriesFlip[] {
  const present = presentValue(evaluation.scenario, parameter)
  const lattice = latticeOf(parameter)
  const axis = axisOf(parameter)
  return stretches.slice(1).flatMap((above, index) => {
    const below = stretches[index]
    if (!below) return []
    const isAbove = present === undefined || present < above.from
    const value = isAbove ? above.from : lattice.value(lattice.ceil(above.from) - 1)
    const to = winnerWord(evaluation, isAbove ? above.option : below.option)
    return [{ at: fractionOf(axis, above.from), text: sayNumber(parameter, value).replace('/request', ''), to, value }]
  })
}

/** Whose figure it is. */
const ownerOf = (parameter: NumericParameter, changed: boolean): string => {
  if (parameter.kind === 'limit') return changed ? 'your limit' : 'limit, default'
  return changed ? 'your estimate' : parameter.house ? 'judgement' : 'default'
}

function rowOf(evaluation: Evaluation, track: Track, changed: boolean): FlipSeriesRow | undefined {
  const parameter = numeric(track.parameter)
  if (!parameter) return undefined
  const axis = axisOf(parameter)
  const { scenario } = evaluation
  const present = presentValue(scenario, parameter)
  const range = parameter.kind === 'quantity' ? rangeAt(scenario, parameter.id) : undefined
  const end = (value: number): string => sayNumber(parameter, value).replace('/request', '')
  const value = inputOf(scenario.inputs, parameter)
  return {
    id: parameter.id,
    name: inputName(parameter),
    ...(parameter.brief !== undefined && { brief: parameter.brief }),
    note: ownerOf(parameter, changed),
    stretches: track.stretches.map(({ from, to, option }) => ({
      from: fractionOf(axis, from),
      to: fractionOf(axis, to),
      ...(option !== undefined && { option }),
      label: winnerWord(evaluation, option),
    })),
    ...(present !== undefined && { now: fractionOf(axis, present) }),
    ...(range && { range: { from: fractionOf(axis, range.low), to: fractionOf(axis, range.high) } }),
    flips: flipsOn(evaluation, parameter, track),
    current:
      range && present !== undefined
        ? end(Number(present.toPrecision(3)))
        : sayValue(parameter, value).replace('/request', ''),
    low: end(axis.low),
    high: end(axis.high),
  }
}

/** How far the nearest flip is, in widths of the input's range. */
function nearness({ id, flips }: FlipSeriesRow, { scenario }: Evaluation): number {
  const parameter = numeric(id)
  const value = inputAt(scenario, id)
  return parameter ? Math.min(...flips.map((flip) => rangesTo(parameter, value, flip.value))) : Number.MAX_VALUE
}

/** Inputs that flip the answer: those of the case nearest first, then settings of the method, as the flips in words. */
export function flipSeries({ evaluation, tracks }: Pick<Reading, 'evaluation' | 'tracks'>): readonly FlipSeriesRow[] {
  const changed = new Set(changedInputs(evaluation.scenario))
  return Object.values(tracks)
    .flatMap((track) => rowOf(evaluation, track, changed.has(track.parameter)) ?? [])
    .filter(({ flips }) => flips.length > 0)
    .map((row) => ({ row, setting: Number(isSetting(row.id)), distance: nearness(row, evaluation) }))
    .toSorted((a, b) => a.setting - b.setting || a.distance - b.distance || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row)
}

/** Names that fit narrow stretches, told apart from all others on the strip. */
function withShortNames(rows: readonly FlipSeriesRow[]): readonly FlipSeriesRow[] {
  const labels = rows.flatMap(({ stretches }) => stretches.map(({ label }) => label))
  const short = shortNames([...new Set(labels)])
  return rows.map((row) => ({
    ...row,
    stretches: row.stretches.map((stretch) => {
      const name = short.get(stretch.label)
      return stretch.option === undefined || name === undefined
        ? { ...stretch, short: 'none' }
        : { ...stretch, short: name }
    }),
  }))
}

/** As many as are read at a glance. */
export const shownRows = 6

export const nearestRows = (rows: readonly FlipSeriesRow[], all: boolean): readonly FlipSeriesRow[] =>
  withShortNames(all ? rows : rows.slice(0, shownRows))
