import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fractionOf } from '../base/scale.ts'
import { edition } from '../catalog/edition.fixture.ts'
import type { NumericParameter } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { axisOf } from '../scenario/track-values.ts'
import { evaluate } from './evaluate.ts'
import type { Regimes } from './evaluation.ts'
import { regimesOf, startRegimes, valueOnTrack } from './regimes.ts'
import { trackOf } from './track.ts'

const scenario = scenarioOf('real-time-customer-support', edition.id)

const numeric = (id: string): NumericParameter => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) throw new Error(`${id} has no track`)
  return parameter
}

/** Who wins when both inputs are set, by the whole evaluation. */
const winnerAt = ({ x, y }: Regimes, fx: number, fy: number): string | undefined => {
  const inputs = { ...scenario.inputs, [x]: valueOnTrack(numeric(x), fx), [y]: valueOnTrack(numeric(y), fy) }
  const { alternatives, winner } = evaluate({ ...scenario, inputs }, edition)
  return winner === undefined ? undefined : alternatives[winner]?.option
}

const optionAt = ({ columns, cells, options }: Regimes, column: number, row: number) =>
  options[cells[row * columns + column] ?? -1]

const pairs = [
  ['limits.costPerRequest', 'limits.p95Seconds'],
  ['priorities.cost', 'limits.quality'],
  ['workload.outputTokens', 'limits.p95Seconds'],
  ['workload.inputTokens', 'workload.outputTokens'],
] as const

describe.each(pairs)('%s and %s', (x, y) => {
  const map = regimesOf(scenario, edition, x, y)
  const middle = (column: number, row: number) => [(column + 0.5) / map.columns, (row + 0.5) / map.rows] as const

  test('its borders are true: on either side wins who is said to', () => {
    const borders: (readonly [number, number])[] = []
    for (let row = 0; row < map.rows; row++)
      for (let column = 1; column < map.columns; column++)
        if (optionAt(map, column, row) !== optionAt(map, column - 1, row)) borders.push([column, row])
    expect(borders.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(fc.constantFrom(...borders), ([column, row]) => {
        for (const side of [column - 1, column])
          expect(optionAt(map, side, row)).toBe(winnerAt(map, ...middle(side, row)))
      }),
      { numRuns: 60 },
    )
  })

  test('random pairs inside a regime are won by it', () => {
    let wrong = 0
    const runs = 120
    fc.assert(
      fc.property(fc.nat(map.columns - 1), fc.nat(map.rows - 1), (column, row) => {
        if (optionAt(map, column, row) !== winnerAt(map, ...middle(column, row))) wrong += 1
      }),
      { numRuns: runs },
    )
    // Slivers thinner than a cell of the coarse map may hide between its middles.
    expect(wrong / runs).toBeLessThanOrEqual(0.02)
  })

  test('in line with the present pair it says what the track says', () => {
    const parameter = numeric(x)
    const axis = axisOf(parameter)
    const here = evaluate(scenario, edition)
    const stretches = trackOf(scenario, edition, x).stretches
    const fy = fractionOf(axisOf(numeric(y)), Number(scenario.inputs[y] ?? Number.NaN))
    if (!Number.isFinite(fy)) return
    const row = Math.floor(fy * map.rows)
    const present = valueOnTrack(numeric(y), (row + 0.5) / map.rows)
    const line = trackOf({ ...scenario, inputs: { ...scenario.inputs, [y]: present } }, edition, x).stretches
    for (let column = 0; column < map.columns; column++) {
      const value = valueOnTrack(parameter, (column + 0.5) / map.columns)
      const stretch = line.findLast(({ from }) => from <= value)
      expect(optionAt(map, column, row)).toBe(stretch?.option)
    }
    expect(stretches.length).toBeGreaterThan(0)
    expect(fractionOf(axis, axis.low)).toBe(0)
    expect(here.winner).toBeDefined()
  })
})

test('it comes coarse first, and slices do not matter', () => {
  const [x, y] = pairs[0]
  const mapping = startRegimes(scenario, edition, x, y)
  const sizes: number[] = []
  let complete = mapping.result()
  while (!complete?.finest) {
    while (!mapping.step(7));
    complete = mapping.result()
    sizes.push(complete?.columns ?? 0)
  }
  expect(sizes).toEqual([12, 24, 48, 96, 192])
  expect(complete).toEqual(regimesOf(scenario, edition, x, y))
})

test('the present values of the two inputs do not matter, but for the lines through them', () => {
  const [x, y] = ['limits.costPerRequest', 'limits.p95Seconds']
  const moved = { ...scenario, inputs: { ...scenario.inputs, [x]: 0.001, [y]: 20 } }
  const [before, after] = [scenario, moved].map((one) => regimesOf(one, edition, x, y))
  let differing = 0
  before?.cells.forEach((_, k) => {
    const at = (map: Regimes | undefined) => map?.options[map.cells[k] ?? -1]
    if (at(before) !== at(after)) differing += 1
  })
  expect(differing / (before?.cells.length ?? 1)).toBeLessThan(0.01)
})
