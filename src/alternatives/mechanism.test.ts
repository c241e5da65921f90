import { describe, expect, test } from 'vitest'
import { edition } from '../catalog/edition.fixture.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { evaluate, solutionOf } from './evaluate.ts'
import { costFactors, mechanismOf } from './mechanism.ts'

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  const evaluation = evaluate(scenarioOf(preset, edition.id), edition)
  const solution = solutionOf(evaluation)
  const { rows, columns, variants, rankable } = solution
  const open = rows.cheap.map((_, i) => i).filter((i) => rankable[i] === 1)
  const approachOf = (i: number) => variants.approach[rows.cheap[i] ?? 0]
  /** Models bought as they are, in one way of getting knowledge to them. */
  const alike = open.filter((i) => approachOf(i) === approachOf(open[0] ?? 0))
  const singles = alike.filter((i) => i < rows.singles).slice(0, 30)
  const pairs = singles.flatMap((i) => singles.filter((j) => j !== i).map((j) => [i, j] as const))
  /** What does not grow with tokens is the same for all models of an approach that are bought as they are. */
  const tokensUsd = (i: number): number => {
    const v = rows.cheap[i] ?? 0
    return (columns.cost[i] ?? 0) - (solution.figures.lookup[v] ?? 0) - (solution.figures.fixed[v] ?? 0)
  }

  test('serving, price and tokens multiply to the ratio of two costs', () => {
    for (const [i, j] of pairs) {
      const factors = costFactors(solution, i, j)
      if (!factors) throw new Error('no price')
      const ratio = tokensUsd(i) / tokensUsd(j)
      expect(factors.serving * factors.price * factors.tokens).toBeCloseTo(ratio, 9)
    }
  })

  test('what makes one cheaper is a factor below one, and the smallest', () => {
    for (const [i, j] of pairs) {
      if ((columns.cost[i] ?? 0) >= (columns.cost[j] ?? 0)) continue
      const factors = costFactors(solution, i, j)
      const found = mechanismOf(evaluation, i, j, 'cost')
      if (!factors || !found) throw new Error('something is cheaper for no reason')
      const by = found.kind === 'serving' || found.kind === 'price' || found.kind === 'tokens' ? factors[found.kind] : 2
      expect(by).toBeLessThan(1)
      expect(by).toBe(Math.min(...Object.values(factors)))
      if (found.kind === 'tokens') expect(found.own).toBeLessThan(found.other)
    }
  })

  test('what makes one sooner saves seconds', () => {
    for (const [i, j] of pairs) {
      const found = mechanismOf(evaluation, i, j, 'latency')
      if (!found) continue
      expect(['start', 'thinking', 'writing']).toContain(found.kind)
      if (found.kind !== 'start' && found.kind !== 'thinking' && found.kind !== 'writing') continue
      const saves = found.kind === 'writing' ? found.own - found.other : found.other - found.own
      expect(saves).toBeGreaterThan(0)
    }
  })

  test('a cascade saves by what stops at its cheap model; its share is one of requests', () => {
    const cascade = alike.find((i) => i >= rows.singles)
    const single = singles[0]
    if (cascade === undefined || single === undefined) return
    const found = mechanismOf(evaluation, cascade, single, 'cost')
    if (found?.kind !== 'stops') throw new Error('a cascade stops some')
    expect(found.share).toBeGreaterThan(0)
    expect(found.share).toBeLessThanOrEqual(1)
    expect(found.model).toBe(variants.rows[rows.cheap[cascade] ?? 0]?.point.model.name)
    expect(mechanismOf(evaluation, cascade, single, 'quality')).toBeUndefined()
  })

  test('the yardstick named is one of the task, on which it leads', () => {
    for (const [i, j] of pairs) {
      if ((columns.quality[i] ?? 0) <= (columns.quality[j] ?? 0)) continue
      const found = mechanismOf(evaluation, i, j, 'quality')
      if (found?.kind !== 'yardstick') continue
      const at = (row: number) =>
        solution.beliefs
          .rowAt(variants.point[rows.cheap[row] ?? 0] ?? 0)
          ?.parts.find(({ yardstick }) => yardstick.id === found.id)?.mean ?? 0
      expect(at(i)).toBeGreaterThan(at(j))
    }
  })
})
