import { fractionOf } from '../base/scale.ts'
import { changeDays } from '../catalog/change-days.ts'
import { dayNumber, isoDay } from '../catalog/day.ts'
import { isInEffect } from '../scenario/in-effect.ts'
import type { InputValue, NumericParameter, Range } from '../scenario/parameter.ts'
import { parameterOf, parameters } from '../scenario/parameters.ts'
import { widthOnTrack } from '../scenario/ranges.ts'
import { axisOf } from '../scenario/track-values.ts'
import { inputAt, isRange, numberIn } from '../scenario/values.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation, Flip, Track } from './evaluation.ts'
import { latticeOf } from './lattice.ts'
import { placeOnTrack, trackedIds, trackOf } from './track.ts'
import { whoWins, winningOption } from './who-wins.ts'

const numeric = (id: string): NumericParameter | undefined => {
  const parameter = parameterOf(id)
  return parameter && 'track' in parameter ? parameter : undefined
}

/** Where a value lies against the 90 % range of the input: inside it, at its edge (within 5 % of its width), or outside. */
const againstRange = (value: number, { low, high }: Range): 'inside' | 'edge' | 'outside' => {
  const margin = (high - low) / 20
  if (value < low - margin || value > high + margin) return 'outside'
  return value > low + margin && value < high - margin ? 'inside' : 'edge'
}

const flip = (
  parameter: NumericParameter,
  value: InputValue,
  from: string | undefined,
  at: number,
  to: string | undefined,
): Flip => {
  return {
    parameter: parameter.id,
    at,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(isRange(value) && { range: againstRange(at, value) }),
  }
}

/** The nearest changes of the answer along one input, below and above its value. */
export interface FlipsAround {
  readonly below?: Flip
  readonly above?: Flip
}

/**
 * Which stretch a value lies in: -1 below all of them (none on a log scale, a floor that is off), their number above all
 * of them (a ceiling that is off).
 */
const placeOf = (parameter: NumericParameter, value: InputValue, stretches: Track['stretches']): number => {
  const present = numberIn(parameter, value)
  if (present !== undefined) return stretches.findLastIndex(({ from }) => from <= present)
  return parameter.kind === 'limit' && parameter.direction === 'at-least' ? -1 : stretches.length
}

/** The nearest stretch on either side of a value in which another option wins than `now`. */
const changesAround = (
  parameter: NumericParameter,
  value: InputValue,
  now: string | undefined,
  stretches: Track['stretches'],
): FlipsAround => {
  const lattice = latticeOf(parameter)
  const here = placeOf(parameter, value, stretches)
  const after = stretches.findIndex(({ option }, k) => k > here && option !== now)
  const before = stretches.findLastIndex(({ option }, k) => k < here && option !== now)
  const [above, below, next] = [stretches[after], stretches[before], stretches[before + 1]]
  const last = next ? lattice.value(lattice.ceil(next.from) - 1) : below?.to
  return {
    ...(above && { above: flip(parameter, value, now, above.from, above.option) }),
    ...(below && last !== undefined && { below: flip(parameter, value, now, last, below.option) }),
  }
}

/**
 * The nearest change on either side of a value. `winner`: who wins now, which counts where no single value of the track is
 * the present one: a limit that is off, a range.
 */
export const flipsAround = (
  value: InputValue,
  winner: string | undefined,
  { parameter: id, stretches }: Track,
): FlipsAround => {
  const parameter = numeric(id)
  if (!parameter) return {}
  const within = isRange(value) ? undefined : stretches[placeOf(parameter, value, stretches)]
  return changesAround(parameter, value, within ? within.option : winner, stretches)
}

const winnersOption = ({ winner, alternatives }: Evaluation): string | undefined =>
  winner === undefined ? undefined : alternatives[winner]?.option

/** A track asks for single values; with its range the present one may have another answer than its best guess by itself. */
const flipsOnTrack = ({ scenario }: Evaluation, track: Track, now: string | undefined): readonly Flip[] => {
  const parameter = numeric(track.parameter)
  if (!parameter) return []
  const { above, below } = changesAround(parameter, inputAt(scenario, track.parameter), now, track.stretches)
  return [...(above ? [above] : []), ...(below ? [below] : [])]
}

/** No range is narrower than a pixel of its track. */
const narrowest = 1 / 300

/**
 * How far a value of an input lies from its present one, in widths of its range, or of the range that would be offered
 * around it, so that unlike inputs can be compared.
 */
export const rangesTo = (parameter: NumericParameter, value: InputValue, at: number): number =>
  Math.abs(fractionOf(axisOf(parameter), at) - placeOnTrack(parameter, value)) /
  Math.max(narrowest, widthOnTrack(parameter, value))

const distanceOf = (evaluation: Evaluation, { parameter: id, at }: Flip): number => {
  const parameter = numeric(id)
  return parameter && typeof at === 'number' ? rangesTo(parameter, inputAt(evaluation.scenario, id), at) : 1
}

/** Settings of the method (what counts as ideal, how old evidence fades) are no news about the case: they come last. */
export const isSetting = (id: string): boolean => {
  const group = parameterOf(id)?.group
  return group === 'anchors' || group === 'evidence'
}

/**
 * Changes of the answer along tracks: those of the case nearest first, then those of the method. Each, applied, flips.
 * `now`: the present answer, as the tracks name answers.
 */
export const flipsOf = (
  evaluation: Evaluation,
  tracks: readonly Track[],
  now: string | undefined = winnersOption(evaluation),
): readonly Flip[] =>
  tracks
    .flatMap((track) => flipsOnTrack(evaluation, track, now))
    .map((found, k) => ({
      found,
      k,
      distance: distanceOf(evaluation, found),
      setting: Number(isSetting(found.parameter)),
    }))
    .toSorted((x, y) => x.setting - y.setting || x.distance - y.distance || x.k - y.k)
    .map(({ found }) => found)

/** First day after the present one at which prices or announced ends change the answer; each change is bisected to the day. */
const dateFlips = (evaluation: Evaluation): readonly Flip[] => {
  const solution = solutionOf(evaluation)
  const from = winningOption(solution)
  const wins = whoWins(solution, evaluation.edition, 'catalog.asOf')
  let before = dayNumber(evaluation.asOf)
  if (before === undefined) return []
  for (const day of changeDays(evaluation.edition, before, solution.a.minimumLifeDays)) {
    if (wins(isoDay(day)) === from) {
      before = day
      continue
    }
    let first = day
    while (first - before > 1) {
      const middle = Math.floor((before + first) / 2)
      if (wins(isoDay(middle)) === from) before = middle
      else first = middle
    }
    const to = wins(isoDay(first))
    const at = isoDay(first)
    return [{ parameter: 'catalog.asOf', at, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
  }
  return []
}

/** Inputs without a track: choices whose other values give another answer, and the date. */
export const choiceFlips = (evaluation: Evaluation): readonly Flip[] => {
  const solution = solutionOf(evaluation)
  const from = winningOption(solution)
  const choices = parameters.flatMap((parameter) => {
    if (parameter.kind !== 'choice' || !isInEffect(parameter, evaluation.scenario.inputs)) return []
    const wins = whoWins(solution, evaluation.edition, parameter.id)
    return parameter.options.flatMap(({ value }): readonly Flip[] => {
      if (value === evaluation.scenario.inputs[parameter.id]) return []
      const to = wins(value)
      if (to === from) return []
      return [
        { parameter: parameter.id, at: value, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
      ]
    })
  })
  return [...choices, ...dateFlips(evaluation)]
}

/** Every flip of every input: numbers nearest first, then choices and the date. */
export const allFlips = (evaluation: Evaluation): readonly Flip[] => [
  ...flipsOf(
    evaluation,
    trackedIds.map((id) => trackOf(evaluation.scenario, evaluation.edition, id)),
  ),
  ...choiceFlips(evaluation),
]
