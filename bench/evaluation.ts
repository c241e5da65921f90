import { drawsOf } from '../src/alternatives/draw.ts'
import { evaluate, solutionOf } from '../src/alternatives/evaluate.ts'
import { trackedIds, trackOf } from '../src/alternatives/track.ts'
import { whoWins, withInput } from '../src/alternatives/who-wins.ts'
import type { Edition } from '../src/catalog/edition.ts'
import { parameterOf } from '../src/scenario/parameters.ts'
import { presets, scenarioOf } from '../src/scenario/presets.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import type { Bench, Measurement } from './measure.ts'
import { median, timed } from './measure.ts'

/** The scenario as a slider leaves it at step k: nothing may be answered from the last time. */
const moved = (scenario: Scenario, k: number): Scenario => withInput(scenario, 'workload.requestsPerDay', 1000 + k)

async function medianOf(act: (round: number) => unknown, rounds: number): Promise<number> {
  const times: number[] = []
  for (let round = -3; round < rounds; round += 1) {
    const time = await timed(() => act(round))
    if (round >= 0) times.push(time)
  }
  return median(times)
}

const slowest = (values: readonly number[]): number => Math.max(...values)

/** Evenly spaced values of a track. */
function valuesOf(id: string, count: number): readonly number[] {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) return []
  const [low, high] = parameter.track
  return Array.from({ length: count }, (_, at) => {
    const value = low + ((high - low) * at) / (count - 1)
    return parameter.whole ? Math.round(value) : value
  })
}

/** Milliseconds of asking once who wins, by input: the mean over a whole track, since one answer is too short to time. */
async function asking(scenario: Scenario, edition: Edition): Promise<readonly number[]> {
  const solution = solutionOf(evaluate(scenario, edition))
  const times: number[] = []
  for (const id of trackedIds) {
    const wins = whoWins(solution, edition, id)
    const values = valuesOf(id, 64)
    const all = await medianOf(() => {
      for (const value of values) wins(value)
    }, 5)
    times.push(all / values.length)
  }
  return times
}

async function measureAll(edition: Edition): Promise<readonly Measurement[]> {
  const scenarios = presets.map(({ id }) => scenarioOf(id, edition.id))
  const points: number[] = []
  const draws: number[] = []
  const asked: number[] = []
  const tracks: number[] = []
  for (const scenario of scenarios) {
    points.push(await medianOf((round) => evaluate(moved(scenario, round), edition), 41))
    draws.push(await medianOf((round) => drawsOf(evaluate(moved(scenario, round), edition), 1000), 5))
    asked.push(...(await asking(scenario, edition)))
    const each: number[] = []
    for (const id of trackedIds) each.push(await timed(() => trackOf(scenario, edition, id)))
    tracks.push(
      each
        .toSorted((a, b) => b - a)
        .slice(0, 12)
        .reduce((sum, time) => sum + time, 0),
    )
  }
  const both = (name: string, values: readonly number[], atMost: number): Measurement[] => [
    { name: `${name}, median of presets`, value: median(values), unit: 'ms' },
    { name: `${name}, slowest preset`, value: slowest(values), unit: 'ms', goal: { atMost } },
  ]
  return [
    {
      name: 'alternatives',
      value: evaluate(scenarios[0] ?? scenarioOf('', ''), edition).alternatives.length,
      unit: 'points',
    },
    ...both('point evaluation of a scenario', points, 4),
    { name: 'who wins, median of inputs and presets', value: median(asked), unit: 'ms' },
    { name: 'who wins, slowest input of all presets', value: slowest(asked), unit: 'ms', goal: { atMost: 0.2 } },
    ...both('the twelve slowest tracks', tracks, 250),
    ...both('1,000 draws after a change', draws, 150),
  ]
}

export const evaluation = (edition: Edition): Bench => ({
  name: 'Evaluation of the twelve presets',
  run: () => measureAll(edition),
})
