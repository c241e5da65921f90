import { fractionOf } from '../base/scale.ts'
import { changeDays } from '../catalog/change-days.ts'
import { dayNumber, isoDay } from '../catalog/day.ts'
import type { NumericParameter, Range } from '../scenario/parameter.ts'
import { parameterOf, parameters } from '../scenario/parameters.ts'
import { rangeAt } from '../scenario/values.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation, Flip, Track } from './evaluation.ts'
import { latticeOf } from './lattice.ts'
import { presentValue, trackedIds, trackOf } from './track.ts'
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
  evaluation: Evaluation,
  parameter: NumericParameter,
  from: string | undefined,
  at: number,
  to: string | undefined,
): Flip => {
  const range = parameter.kind === 'quantity' ? rangeAt(evaluation.scenario, parameter.id) : undefined
  return {
    parameter: parameter.id,
    at,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(range && { range: againstRange(at, range) }),
  }
}

/** The nearest change on either side of the present value. */
const flipsOnTrack = (evaluation: Evaluation, { parameter: id, stretches }: Track): readonly Flip[] => {
  const parameter = numeric(id)
  if (!parameter) return []
  const lattice = latticeOf(parameter)
  const present = presentValue(evaluation.scenario, parameter)
  const here = present === undefined ? undefined : stretches.findLastIndex(({ from }) => from <= present)
  if (here === undefined || here < 0) return []
  const now = stretches[here]
  const above = stretches[here + 1]
  const below = stretches[here - 1]
  const flips: Flip[] = []
  if (now && above) flips.push(flip(evaluation, parameter, now.option, above.from, above.option))
  if (now && below)
    flips.push(flip(evaluation, parameter, now.option, lattice.value(lattice.ceil(now.from) - 1), below.option))
  return flips
}

/** Distance from the present value as a share of the track, so that unlike inputs can be compared. */
const distanceOf = (evaluation: Evaluation, { parameter: id, at }: Flip): number => {
  const parameter = numeric(id)
  if (!parameter || typeof at !== 'number') return 1
  const present = presentValue(evaluation.scenario, parameter)
  const axis = { scale: parameter.scale, low: parameter.track[0], high: parameter.track[1] }
  return present === undefined ? 1 : Math.abs(fractionOf(axis, at) - fractionOf(axis, present))
}

/** Settings of the method (what counts as ideal, how old evidence fades) are no news about the case: they come last. */
export const isSetting = (id: string): boolean => {
  const group = parameterOf(id)?.group
  return group === 'anchors' || group === 'evidence'
}

/** Changes of the answer along tracks: those of the case nearest first, then those of the method. Each, applied, flips. */
export const flipsOf = (evaluation: Evaluation, tracks: readonly Track[]): readonly Flip[] =>
  tracks
    .flatMap((track) => flipsOnTrack(evaluation, track))
    .map((found, k) => ({
      found,
      k,
      distance: distanceOf(evaluation, found) + (isSetting(found.parameter) ? 1000 : 0),
    }))
    .toSorted((x, y) => x.distance - y.distance || x.k - y.k)
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
    if (parameter.kind !== 'choice') return []
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
