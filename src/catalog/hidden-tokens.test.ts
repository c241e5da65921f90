import { expect, test } from 'vitest'
import { costFitOf, isAssumed, timedTokens } from './cost-per-task.ts'
import { edition, modelNamed, pointNamed } from './edition.fixture.ts'
import { hiddenTokens } from './hidden-tokens.ts'
import { ladderOf } from './ladder.ts'
import { notOperatingPoints, operatingPoints } from './operating-points.ts'

test('a timed effort thinks its thinking time at its speed', () => {
  const low = hiddenTokens(modelNamed('gpt-5.5'), 'low', edition)
  expect(low?.basis).toBe('timing')
  expect(low?.best).toBeCloseTo((1.67337 - 0.903958) * 62.5915, 0)
  expect(low && low.high / low.best).toBeCloseTo(1.301, 2)
  const launchDay = hiddenTokens(modelNamed('gpt-5.6-luna'), 'xhigh', edition)
  expect(launchDay && launchDay.high / launchDay.best).toBeCloseTo(1.638, 2)
})

test('medians by effort rise with the effort', () => {
  const { typical } = costFitOf(edition)
  const ladder = (['low', 'medium', 'high', 'xhigh', 'max'] as const).map((effort) => typical.get(effort) ?? 0)
  expect(ladder).toEqual(ladder.toSorted((a, b) => a - b))
  expect(ladder[0]).toBeCloseTo(79.8, 0)
  expect(ladder[4]).toBeCloseTo(9988, -1)
})

test('where the source assumes 2,000 tokens, ours may be three times off', () => {
  const { model, point } = pointNamed('gpt-oss-20b@low')
  expect(isAssumed(timedTokens(model, point) ?? 0)).toBe(true)
  const tokens = hiddenTokens(model, 'low', edition)
  expect(tokens && tokens.high / tokens.low).toBeCloseTo(9, 6)
})

test('an effort that does not think hides nothing', () => {
  for (const [id, effort] of [
    ['gpt-5.6-sol', 'none'],
    ['gpt-5', 'minimal'],
    ['llama-3.1-8b', 'default'],
    ['gpt-4o', 'default'],
  ] as const)
    expect(hiddenTokens(modelNamed(id), effort, edition)).toMatchObject({ best: 0, high: 0, basis: 'none' })
})

test('an effort never timed takes its extra cost of a task over the lowest, widely', () => {
  const { scale, sigma, pairs } = costFitOf(edition)
  expect(pairs).toBe(15)
  expect(scale).toBeCloseTo(0.0925, 3)
  expect(sigma).toBeCloseTo(1.293, 2)
  const tokens = hiddenTokens(modelNamed('gemini-3.8-flash'), 'medium', edition)
  const extra = (0.409936 - 0.238897) / 3.75e-6
  expect(tokens?.basis).toBe('cost-per-task')
  expect(tokens?.best).toBeCloseTo((costFitOf(edition).typical.get('low') ?? 0) + scale * extra, 3)
  expect(tokens && tokens.high / tokens.best).toBeGreaterThan(8)
  const between = hiddenTokens(modelNamed('deepseek-v4-flash'), 'high', edition)
  expect(between?.basis).toBe('cost-per-task')
  expect(between && between.best).toBeLessThan(hiddenTokens(modelNamed('deepseek-v4-flash'), 'max', edition)?.best ?? 0)
})

test('an effort with neither is not an operating point, and says why', () => {
  expect(hiddenTokens(modelNamed('claude-opus-5.5'), 'high', edition)).toBeUndefined()
  expect(hiddenTokens(modelNamed('qwen3.8-max'), 'default', edition)).toBeUndefined()
  const why = (id: string): string | undefined => notOperatingPoints(edition).find((point) => point.id === id)?.because
  expect(why('claude-opus-5.5@high')).toMatch(/no cost of a task is known/)
  expect(why('qwen3.8-max@default')).toMatch(/at one effort only/)
  expect(why('gpt-6.2-astra@default')).toMatch(/Only its price/)
})

test('more effort never hides fewer tokens', () => {
  for (const model of edition.models) {
    const ladder = ladderOf(model).flatMap(({ effort }) => hiddenTokens(model, effort, edition) ?? [])
    for (const [i, higher] of ladder.entries()) {
      const lower = ladder[i - 1]
      expect(higher.low <= higher.best && higher.best <= higher.high, model.id).toBe(true)
      if (lower)
        for (const part of ['low', 'best', 'high'] as const)
          expect(higher[part], model.id).toBeGreaterThanOrEqual(lower[part])
    }
  }
})

test('169 operating points: by time, by cost and without thinking', () => {
  const points = operatingPoints(edition)
  expect(points).toHaveLength(169)
  expect(new Set(points.map(({ id }) => id)).size).toBe(169)
  expect(new Set(points.map(({ model }) => model.id)).size).toBe(76)
  const by = (basis: string): number => points.filter(({ hidden }) => hidden.basis === basis).length
  expect([by('timing'), by('cost-per-task'), by('none')]).toEqual([85, 31, 53])
  expect(points.filter(({ timing }) => timing)).toHaveLength(130)
  expect(notOperatingPoints(edition)).toHaveLength(221 + 3 - 169)
})

test('no model has levels beside a thinking variant without one, so every ladder has an order', () => {
  for (const { points } of edition.models) {
    const names = new Set(points.map(({ effort }) => effort))
    expect(
      names.has('reasoning') && ['low', 'medium', 'high', 'xhigh', 'max'].some((level) => names.has(level as never)),
    ).toBe(false)
  }
})
