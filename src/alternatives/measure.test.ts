import { describe, expect, test } from 'vitest'
import { edition } from '../catalog/edition.fixture.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { drawsOf } from './draw.ts'
import { evaluate } from './evaluate.ts'
import { measureOf } from './measure.ts'
import { fixtureEdition, fixtureScenario } from './small-edition.fixture.ts'
import { solutionOf } from './evaluate.ts'
import { worldsOf } from './worlds.ts'

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  const draws = drawsOf(evaluate(scenarioOf(preset, edition.id), edition), 200)

  test('measures against the option that wins most, and never settles more than it does not win', () => {
    const { measure, wins } = draws
    const most = Math.max(...Object.values(wins))
    expect(wins[measure?.option ?? '']).toBeCloseTo(most, 1)
    for (const { settles } of measure?.worth ?? []) {
      expect(settles).toBeGreaterThan(0)
      expect(settles).toBeLessThanOrEqual(1 - most + 0.01)
    }
    expect(measure?.worth).toEqual(measure?.worth.toSorted((x, y) => y.settles - x.settles))
  })
})

test('the quantity that decides every world settles all draws of the other option', () => {
  const evaluation = evaluate(fixtureScenario(), fixtureEdition)
  const worlds = worldsOf(solutionOf(evaluation), 400)
  const uncertain = worlds.uncertain([0, 1])
  for (const [quantity, z] of uncertain) {
    const winners = Int32Array.from(z, (value) => (value > 0.5 ? 1 : 0))
    const found = measureOf(worlds, winners, ['a', 'b'], [0, 1])
    expect(found?.option).toBe('a')
    expect(found?.worth[0]?.quantity).toEqual(quantity)
    const others = winners.reduce((sum, winner) => sum + winner, 0) / winners.length
    expect(Math.abs((found?.worth[0]?.settles ?? 0) - others)).toBeLessThan(0.07)
  }
  expect(new Set(uncertain.map(([quantity]) => JSON.stringify(quantity))).size).toBe(uncertain.length)
})
