import { describe, expect, test } from 'vitest'
import { edition } from '../catalog/edition.fixture.ts'
import type { InputValue, Parameter } from '../scenario/parameter.ts'
import { parameterOf, parameters } from '../scenario/parameters.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { evaluate } from './evaluate.ts'
import type { Track } from './evaluation.ts'
import { choiceFlips } from './flip.ts'
import { bearingOf, byInfluence, type Bearing, type Influences } from './influence.ts'
import { trackedIds, trackOf } from './track.ts'
import { whoWins, withInput } from './who-wins.ts'
import { solve } from './solve.ts'

const known = (id: string): Parameter => {
  const parameter = parameterOf(id)
  if (!parameter) throw new Error(id)
  return parameter
}

const start = scenarioOf('real-time-customer-support', edition.id)

/** A made-up track of one input whose winners are letters. */
const madeUp = (id: string, value: InputValue, stretches: Track['stretches'], winner: string): Influences => ({
  scenario: withInput(start, id, value),
  winner,
  tracks: { [id]: { parameter: id, stretches } },
  choices: [],
})

const tokens = known('workload.inputTokens')
const stretches = [
  { from: 100, to: 4000, option: 'a' },
  { from: 4000, to: 20_000, option: 'b' },
  { from: 20_000, to: 2_000_000 },
]

describe('how an input bears on the answer', () => {
  test('the distance to the nearest flip counts widths of the range', () => {
    const narrow = bearingOf(tokens, madeUp(tokens.id, { low: 900, best: 1000, high: 1100 }, stretches, 'a'))
    const wide = bearingOf(tokens, madeUp(tokens.id, { low: 250, best: 1000, high: 4000 }, stretches, 'a'))
    expect(narrow).toMatchObject({ kind: 'flips', within: false })
    expect(wide).toEqual({ kind: 'flips', distance: expect.closeTo(0.5, 6), within: true })
    expect(narrow.kind === 'flips' && narrow.distance).toBeGreaterThan(5)
  })

  test('a number is measured by the range that would be offered around it', () => {
    expect(bearingOf(tokens, madeUp(tokens.id, 2000, stretches, 'a'))).toEqual({
      kind: 'flips',
      distance: expect.closeTo(0.5, 6),
      within: true,
    })
  })

  test('the same answer under another option is no flip', () => {
    const given = madeUp(tokens.id, 2000, stretches, 'a')
    const keyOf = (option: string | undefined) => (option === undefined ? undefined : 'either')
    expect(bearingOf(tokens, given, keyOf)).toMatchObject({ kind: 'flips', within: false })
    expect(
      bearingOf(
        tokens,
        { ...given, tracks: { [tokens.id]: { parameter: tokens.id, stretches: stretches.slice(0, 2) } } },
        keyOf,
      ),
    ).toEqual({ kind: 'holds' })
  })

  test('what is not counted is unknown; a seed decides nothing; a choice is one press away', () => {
    const given = madeUp(tokens.id, 2000, stretches, 'a')
    expect(bearingOf(known('workload.outputTokens'), given)).toEqual({ kind: 'unknown' })
    expect(bearingOf(known('quality.task'), given)).toEqual({ kind: 'unknown' })
    expect(bearingOf(known('run.seed'), given)).toEqual({ kind: 'holds' })
    const wait = known('limits.waitMeasure')
    expect(bearingOf(wait, given)).toEqual({ kind: 'holds' })
    expect(bearingOf(wait, { ...given, choices: undefined })).toEqual({ kind: 'unknown' })
    const choices = [{ parameter: wait.id, at: 'completion', from: 'a', to: 'b' }]
    expect(bearingOf(wait, { ...given, choices })).toEqual({ kind: 'flips', distance: 1, within: true })
  })
})

test('the more influential input comes first, settings of the method last, ties as declared', () => {
  const flips = (distance: number): Bearing => ({ kind: 'flips', distance, within: distance <= 0.5 })
  const bearings = new Map<string, Bearing>([
    ['workload.inputTokens', flips(3)],
    ['workload.outputTokens', flips(0.2)],
    ['workload.cacheHitRate', { kind: 'holds' }],
    ['workload.peakShare', { kind: 'unknown' }],
    ['anchors.costWorst', flips(0.1)],
  ])
  const order = byInfluence(
    [
      'anchors.costWorst',
      'workload.cacheHitRate',
      'workload.peakShare',
      'workload.inputTokens',
      'workload.outputTokens',
    ].map(known),
    bearings,
  )
  expect(order.map(({ id }) => id)).toEqual([
    'workload.outputTokens',
    'workload.inputTokens',
    'workload.peakShare',
    'workload.cacheHitRate',
    'anchors.costWorst',
  ])
})

test.each(['real-time-customer-support', 'classification'])(
  '%s: what holds wins at every place of its track, and what flips does flip',
  (preset) => {
    const scenario = scenarioOf(preset, edition.id)
    const evaluation = evaluate(scenario, edition)
    const winner = evaluation.winner === undefined ? undefined : evaluation.alternatives[evaluation.winner]?.option
    const tracks = Object.fromEntries(trackedIds.map((id) => [id, trackOf(scenario, edition, id)]))
    const given = { scenario, winner, tracks, choices: choiceFlips(evaluation) }
    const solution = solve(scenario, edition)
    let held = 0
    for (const parameter of parameters) {
      const bearing = bearingOf(parameter, given)
      if (!('track' in parameter) || !trackedIds.includes(parameter.id)) continue
      const wins = whoWins(solution, edition, parameter.id)
      const [low, high] = parameter.track
      const winners = [0, 0.25, 0.5, 0.75, 1].map((t) => wins(low + t * (high - low)))
      if (bearing.kind === 'holds') {
        held++
        expect(new Set(winners), parameter.id).toEqual(new Set([winner]))
      } else
        expect(
          tracks[parameter.id]?.stretches.some(({ option }) => option !== winner),
          parameter.id,
        ).toBe(true)
    }
    expect(held).toBeGreaterThan(10)
  },
  60_000,
)
