import { drawsOf } from '../src/alternatives/draw.ts'
import { evaluate, solutionOf } from '../src/alternatives/evaluate.ts'
import { solve } from '../src/alternatives/solve.ts'
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

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** The inputs that the page shows first. */
const onScreen = trackedIds.filter((id) => /^(limits|priorities|workload)\./.test(id)).slice(0, 12)

async function tracksOf(scenario: Scenario, edition: Edition): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>()
  for (const id of trackedIds) times.set(id, await medianOf(() => trackOf(scenario, edition, id), 3))
  return times
}

/** Medians count; the slowest preset is shown beside them. */
const both = (name: string, values: readonly number[], atMost?: number): readonly Measurement[] => [
  { name: `${name}, median`, value: median(values), unit: 'ms', ...(atMost !== undefined && { goal: { atMost } }) },
  { name: `${name}, slowest`, value: slowest(values), unit: 'ms' },
]

async function measureAll(edition: Edition): Promise<readonly Measurement[]> {
  const scenarios = presets.map(({ id }) => scenarioOf(id, edition.id))
  const points: number[] = []
  const ranged: number[] = []
  const draws: number[] = []
  const asked: number[] = []
  const shown: number[] = []
  const worst: number[] = []
  for (const scenario of scenarios) {
    points.push(await medianOf((round) => solve(moved(scenario, round), edition), 41))
    ranged.push(await medianOf((round) => evaluate(moved(scenario, round), edition), 41))
    draws.push(await medianOf((round) => drawsOf(evaluate(moved(scenario, round), edition), 1000), 5))
    asked.push(...(await asking(scenario, edition)))
    const tracks = await tracksOf(scenario, edition)
    shown.push(total(onScreen.map((id) => tracks.get(id) ?? 0)))
    worst.push(total([...tracks.values()].toSorted((a, b) => b - a).slice(0, 12)))
  }
  const counts = scenarios.map((scenario) => evaluate(scenario, edition).alternatives.length)
  return [
    { name: 'alternatives, median', value: median(counts), unit: 'points' },
    { name: 'alternatives, most', value: Math.max(...counts), unit: 'points' },
    ...both('enumerate, evaluate, screen, rank', points, 4),
    ...both('the same with ranges and names', ranged, 4),
    ...both('who wins at one value of an input', asked, 0.2),
    ...both('twelve tracks of the inputs shown first', shown, 250),
    ...both('the twelve slowest tracks', worst),
    ...both('1,000 draws after a change', draws, 150),
  ]
}

export const evaluation = (edition: Edition): Bench => ({
  name: 'Evaluation of the presets',
  run: () => measureAll(edition),
})
