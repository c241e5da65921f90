import { fractionOf } from '../base/scale.ts'
import type { Edition } from '../catalog/edition.ts'
import { isInEffect } from '../scenario/in-effect.ts'
import type { InputValue, NumericParameter } from '../scenario/parameter.ts'
import { parameters, parameterOf } from '../scenario/parameters.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { axisOf } from '../scenario/track-values.ts'
import { limitAt, numberAt, numberIn } from '../scenario/values.ts'
import { bit, limited, limitedBy, promisedWait } from './limits.ts'
import type { Track } from './evaluation.ts'
import { type Lattice, latticeOf } from './lattice.ts'
import type { Solution } from './solution.ts'
import { solve } from './solve.ts'
import { whoWins, winningOption } from './who-wins.ts'

/** Points of the grid on which a numeric input is looked at before each change is bisected; short tracks are looked at whole. */
const gridSize = 64

/** Has this parameter a track: a number that can change the answer? */
export const isTracked = (id: string): boolean => {
  const parameter = parameterOf(id)
  return parameter !== undefined && 'track' in parameter && parameter.group !== 'run'
}

/** Ids of all inputs with a track, in the order of the parameters. */
export const trackedIds: readonly string[] = parameters.map(({ id }) => id).filter(isTracked)

/** Present value; absent: a limit that is off. */
export const presentValue = (scenario: Scenario, parameter: NumericParameter): number | undefined =>
  parameter.kind === 'limit' ? limitAt(scenario, parameter.id) : numberAt(scenario, parameter.id)

/** Where a value lies, as a fraction of the track; a limit that is off lies at the end that lets everything in. */
export const placeOnTrack = (parameter: NumericParameter, value: InputValue): number => {
  const present = numberIn(parameter, value)
  if (present !== undefined) return fractionOf(axisOf(parameter), present)
  return parameter.kind === 'limit' && parameter.direction === 'at-least' ? 0 : 1
}

/** Positions to look at: lattice indices evenly spaced on the parameter's scale, ends and the present value included. */
const gridOf = (
  { track: [low, high] }: NumericParameter,
  lattice: Lattice,
  present: number | undefined,
  size = gridSize,
): readonly number[] => {
  const first = Math.min(lattice.ceil(low), present === undefined ? Number.POSITIVE_INFINITY : lattice.floor(present))
  const last = Math.max(lattice.floor(high), present === undefined ? Number.NEGATIVE_INFINITY : lattice.ceil(present))
  if (last - first <= 2 * size) return Array.from({ length: last - first + 1 }, (_, k) => first + k)
  const grid = Array.from({ length: size }, (_, k) => Math.round(first + ((last - first) * k) / (size - 1)))
  if (present !== undefined) grid.push(lattice.floor(present), lattice.ceil(present))
  return grid
}

/** Where a limit starts to admit a candidate that breaks no other one: the only places at which its answer can change. */
const thresholdsOf = (solution: Solution, id: string, lattice: Lattice): readonly number[] => {
  const { rows, columns, rankable, violated, a } = solution
  const figure = limitedBy(id)
  if (!figure) return []
  const others = ~bit(figure)
  const indices: number[] = []
  for (let i = 0; i < rows.cheap.length; i++) {
    if (rankable[i] !== 1 || ((violated[i] ?? 0) & others) !== 0) continue
    const x = columns[figure][i] ?? 0
    const needed = figure === 'latency' ? promisedWait(rows.serving[i] ?? 'sync', x, a) : x
    const at = limited[figure].direction === 'at-least' ? lattice.floor(needed) : lattice.ceil(needed)
    indices.push(at - 1, at, at + 1)
  }
  return indices
}

interface Sample {
  readonly index: number
  readonly option: string | undefined
}

/** First index after `from` at which the option is no longer `from`'s. Between the two it changes once, or the grid missed it. */
const changeBetween = (from: Sample, to: Sample, ask: (index: number) => string | undefined): Sample => {
  let before = from.index
  let after = to
  while (after.index - before > 1) {
    const middle = Math.floor((before + after.index) / 2)
    const option = ask(middle)
    if (option === from.option) before = middle
    else after = { index: middle, option }
  }
  return after
}

const samplesOf = (indices: readonly number[], ask: (index: number) => string | undefined): readonly Sample[] => {
  const samples = [...new Set(indices)].toSorted((x, y) => x - y).map((index) => ({ index, option: ask(index) }))
  const all: Sample[] = []
  for (const sample of samples) {
    let previous = all[all.length - 1]
    while (previous && previous.option !== sample.option) {
      const change = changeBetween(previous, sample, ask)
      all.push(change)
      if (change.index === sample.index) break
      previous = change
    }
    if (all[all.length - 1]?.index !== sample.index) all.push(sample)
  }
  return all
}

/** Runs of one option; each ends where the next begins. */
const stretchesOf = (samples: readonly Sample[], lattice: Lattice): Track['stretches'] => {
  const starts = samples.filter(({ option }, k) => k === 0 || option !== samples[k - 1]?.option)
  const end = samples[samples.length - 1]
  return starts.map(({ index, option }, k) => ({
    from: lattice.value(index),
    to: lattice.value(starts[k + 1]?.index ?? end?.index ?? index),
    ...(option !== undefined && { option }),
  }))
}

const within = ({ domain: [least, most] }: NumericParameter, value: number): number =>
  Math.max(least, Math.min(most, value))

/** Runs of any answer along an input, from so many values of its track on; each change is bisected to the step. */
export const stretchesBy = (
  scenario: Scenario,
  parameter: NumericParameter,
  answerAt: (value: number) => string | undefined,
  size: number,
): Track['stretches'] => {
  const lattice = latticeOf(parameter)
  const grid = gridOf(parameter, lattice, presentValue(scenario, parameter), size)
  return stretchesOf(
    samplesOf(grid, (index) => answerAt(within(parameter, lattice.value(index)))),
    lattice,
  )
}

/** Whatever an input without effect is set to, the present answer stays. */
const levelTrack = ({ id, track: [from, to] }: NumericParameter, { variants, rows, winner }: Solution): Track => {
  const option = winningOption({ variants, rows, ...(winner !== undefined && { winner }) })
  return { parameter: id, stretches: [{ from, to, ...(option !== undefined && { option }) }] }
}

const trackOn = (solution: Solution, edition: Edition, parameter: NumericParameter): Track => {
  if (!isInEffect(parameter, solution.scenario.inputs)) return levelTrack(parameter, solution)
  const lattice = latticeOf(parameter)
  const wins = whoWins(solution, edition, parameter.id)
  const ask = (index: number): string | undefined => wins(within(parameter, lattice.value(index)))
  const grid = gridOf(parameter, lattice, presentValue(solution.scenario, parameter))
  const exact =
    parameter.kind === 'limit' && solution.a.confidenceZ === 0 ? thresholdsOf(solution, parameter.id, lattice) : []
  const lowest = Math.min(...grid)
  const highest = Math.max(...grid)
  const inside = exact.filter((index) => index >= lowest && index <= highest)
  return { parameter: parameter.id, stretches: stretchesOf(samplesOf([...grid, ...inside], ask), lattice) }
}

const numericParameter = (id: string): NumericParameter => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) throw new RangeError(`${id} has no track`)
  return parameter
}

/** Which option wins along one numeric input, everything else held. */
export const trackOf = (scenario: Scenario, edition: Edition, id: string): Track =>
  trackOn(solve(scenario, edition), edition, numericParameter(id))
