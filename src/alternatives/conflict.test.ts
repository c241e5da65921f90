import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edition } from '../catalog/edition.fixture.ts'
import { strictLimits } from './strict-limits.fixture.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { anyScenario } from '../scenario/scenario.arbitrary.ts'
import { limited, type LimitedFigure, limitedFigures } from './limits.ts'
import { activeLimits, conflictsOf, leastLimit } from './conflict.ts'
import { evaluate } from './evaluate.ts'
import { latticeOf } from './lattice.ts'
import { nearMisses } from './near-miss.ts'
import { waysOut } from './relax.ts'

const withLimits = (scenario: Scenario, kept: readonly LimitedFigure[]): Scenario => ({
  ...scenario,
  inputs: {
    ...scenario.inputs,
    ...Object.fromEntries(
      limitedFigures.filter((limit) => !kept.includes(limit)).map((limit) => [limited[limit].parameter, null]),
    ),
  },
})

/** Does anything fit when only these limits are left? */
const fits = (scenario: Scenario, kept: readonly LimitedFigure[]): boolean =>
  evaluate(withLimits(scenario, kept), edition).winner !== undefined

const expectTrueConflicts = (scenario: Scenario): void => {
  const evaluation = evaluate(scenario, edition)
  const conflicts = conflictsOf(evaluation)
  const limits = activeLimits(evaluation)
  if (evaluation.winner !== undefined) {
    expect(conflicts).toEqual([])
    return
  }
  expect(conflicts.length).toBeGreaterThan(0)
  for (const set of conflicts) {
    expect(fits(scenario, set)).toBe(false)
    for (const relaxed of set)
      expect(
        fits(
          scenario,
          set.filter((limit) => limit !== relaxed),
        ),
      ).toBe(true)
  }
  for (const one of limits)
    for (const two of limits) {
      if (limitedFigures.indexOf(one) >= limitedFigures.indexOf(two)) continue
      const conflicting = conflicts.some((set) => set.every((limit) => limit === one || limit === two))
      expect(fits(scenario, [one, two])).toBe(!conflicting)
    }
}

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  const scenario = scenarioOf(preset, edition.id)
  const stricter = strictLimits.map((inputs) => ({ ...scenario, inputs: { ...scenario.inputs, ...inputs } }))

  test('a stated conflict is true: together nothing fits, and relaxing any one of it lets something in', () => {
    for (const one of [scenario, ...stricter]) expectTrueConflicts(one)
  })

  test('near misses say by how much: the limit moved so far lets the option in, and a little less does not', () => {
    for (const one of stricter) {
      const evaluation = evaluate(one, edition)
      const misses = nearMisses(evaluation)
      expect(misses.map(({ loss }) => loss)).toEqual(misses.map(({ loss }) => loss).toSorted((x, y) => x - y))
      for (const { index, misses: missed, option } of misses.slice(0, 5)) {
        expect(Object.keys(missed).toSorted()).toEqual([...(evaluation.outcomes[index]?.violated ?? [])].toSorted())
        const moved = (ease: number) =>
          Object.fromEntries(
            Object.entries(missed).map(([limit, { demanded }]) => [
              limited[limit as LimitedFigure].parameter,
              demanded * (limit === 'quality' ? 1 - ease : 1 + ease),
            ]),
          )
        const then = (ease: number) =>
          evaluate({ ...one, inputs: { ...one.inputs, ...moved(ease) } }, edition).outcomes[index]
        expect(then(1e-9)?.feasible).toBe(true)
        expect(then(-1e-6)?.feasible).toBe(false)
        expect(then(0)?.alternative.option).toBe(option)
      }
    }
  })

  test('the least limit lets something in, the next stricter step does not', () => {
    for (const one of stricter) {
      const evaluation = evaluate(one, edition)
      for (const limit of activeLimits(evaluation)) {
        const held = activeLimits(evaluation).filter((other) => other !== limit)
        const least = leastLimit(evaluation, limit, held)
        if (least === undefined) expect(fits(one, held)).toBe(false)
        else {
          const at = (value: number) =>
            evaluate({ ...one, inputs: { ...one.inputs, [limited[limit].parameter]: value } }, edition).winner
          const parameter = parameterOf(limited[limit].parameter)
          if (!parameter || !('track' in parameter)) throw new Error('no limit')
          const lattice = latticeOf(parameter)
          const [floor, ceil] = [lattice.floor(least) + 1, lattice.ceil(least) - 1]
          const stricterBy = lattice.value(limited[limit].direction === 'at-least' ? floor : ceil)
          expect(at(least)).toBeDefined()
          if (stricterBy > parameter.domain[0] && stricterBy < parameter.domain[1])
            expect(at(stricterBy)).toBeUndefined()
        }
      }
    }
  })

  test('ways out in money stand in the order of their loss', () => {
    for (const one of stricter) {
      const cheapest = waysOut(evaluate(one, edition)).filter(({ kind }) => kind === 'cheapest')
      const worth = cheapest.flatMap(({ usd }) => usd ?? [])
      expect(worth).toEqual(worth.toSorted((x, y) => x - y))
      expect(worth).toHaveLength(cheapest.length)
    }
  })
})

test('conflicts are true in any scenario', () => {
  fc.assert(
    fc.property(anyScenario, (any) => expectTrueConflicts({ ...any, edition: edition.id })),
    { numRuns: 60 },
  )
}, 120_000)
