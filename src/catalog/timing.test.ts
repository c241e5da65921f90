import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Effort, Model, OperatingPoint, Timing } from './edition.ts'
import { edition, madeUp, modelNamed, pointNamed } from './edition.fixture.ts'
import { ladderOf } from './ladder.ts'
import { timingOf } from './timing.ts'

const timed = (effort: Effort, timing: Partial<Timing>): OperatingPoint => ({
  effort,
  scores: [],
  timing: {
    source: 'artificial-analysis-2026-07',
    measured: '2026-07-10',
    days: 90,
    firstToken: { p50: 1, p95: 2 },
    speed: { p50: 100, p95: 130 },
    ...timing,
  },
})

test('streamed thoughts are taken off the time to the first token of the answer', () => {
  const { model } = pointNamed('deepseek-v4-pro@high')
  const timing = timingOf(model, 'high')
  // Its own 1.716 s is raised to the 1.724 s of the variant without thinking.
  expect(timing?.base.p50).toBe(1.72406)
  expect(timing?.thinking.p50).toBe(33.6353)
  expect(timing?.thinking.p95).toBeCloseTo(2.9 * 33.6353, 6)
  expect(timing?.flags).toContain('raised')
  expect(timing?.flags).toContain('renamed')
})

test('a model that does not think waits its time to first token, with its slow end cut at four times the median', () => {
  const timing = timingOf(modelNamed('glm-4.7'), 'none')
  expect(timing?.base).toEqual({ p50: 0.943683, p95: 4 * 0.943683 })
  expect(timing?.thinking).toEqual({ p50: 0, p95: 0 })
  expect(timing?.flags).toEqual(['unstable-hosts'])
  expect(timingOf(modelNamed('llama-4-maverick'), 'default')?.thinking.p50).toBe(0)
})

test('hidden thoughts are what lies beyond the same model without thinking', () => {
  const timing = timingOf(modelNamed('gpt-5.5'), 'low')
  expect(timing?.base.p50).toBe(0.903958)
  expect(timing?.thinking.p50).toBeCloseTo(1.67337 - 0.903958, 10)
  expect(timing?.thinking.p95).toBeCloseTo(3.88288 - 0.903958, 10)
  expect(timing?.flags).not.toContain('split-assumed')
})

test('without such a row the split is assumed and says so', () => {
  const timing = timingOf(modelNamed('gemini-3.1-flash-lite'), 'default')
  expect(timing?.base.p50).toBe(1.2)
  expect(timing?.thinking.p50).toBeCloseTo(4.9414, 3)
  expect(timing?.flags).toContain('split-assumed')
  expect(timing?.steps.some(({ house }) => house)).toBe(true)
  const quick = madeUp([timed('low', { firstToken: { p50: 1, p95: 2 } })])
  expect(timingOf(quick, 'low')?.base.p50).toBe(0.5)
})

test('thinking at the 95th percentile is at most eight times its median', () => {
  const model = madeUp([timed('none', {}), timed('low', { firstToken: { p50: 2, p95: 60 } })])
  expect(timingOf(model, 'low')?.thinking).toEqual({ p50: 1, p95: 8 })
})

test('the slow end of the speed mirrors the fast end, at most 1.6 times', () => {
  expect(timingOf(madeUp([timed('none', {})]), 'none')?.speed.p05).toBeCloseTo(100 / 1.3, 10)
  expect(timingOf(modelNamed('gemma-4-31b'), 'none')?.speed.p05).toBeCloseTo(49.726 / 1.6, 2)
})

test('fewer than fifteen days are short', () => {
  const short = edition.models
    .filter((model) => model.points.some(({ effort }) => timingOf(model, effort)?.short))
    .map(({ id }) => id)
  expect(short.toSorted()).toEqual(['claude-sonnet-5', 'gpt-5.6-luna', 'gpt-5.6-sol', 'gpt-5.6-terra', 'grok-4.5'])
})

test('nobody timed it: no timing', () => expect(timingOf(modelNamed('claude-opus-5'), 'high')).toBeUndefined())

/** Where a higher effort of a model is better than the next lower one. */
const inversions = (model: Model): readonly string[] => {
  const timings = ladderOf(model).flatMap(({ effort }) => timingOf(model, effort) ?? [])
  return timings.flatMap((higher, i) => {
    const lower = timings[i - 1]
    if (!lower) return []
    const better = {
      base: higher.base.p50 < lower.base.p50 || higher.base.p95 < lower.base.p95,
      thinking: higher.thinking.p50 < lower.thinking.p50 || higher.thinking.p95 < lower.thinking.p95,
      speed: higher.speed.p50 > lower.speed.p50 || higher.speed.p05 > lower.speed.p05,
    }
    return Object.entries(better).flatMap(([part, is]) => (is ? [`${model.id}: ${part}`] : []))
  })
}

test('more effort never starts sooner, thinks less or writes faster, in any model of the edition', () => {
  expect(edition.models.flatMap(inversions)).toEqual([])
})

test('nor in any other', () => {
  const seconds = fc.double({ min: 0.1, max: 200, noNaN: true })
  const time = fc.record({
    first: seconds,
    tail: fc.double({ min: 1, max: 40, noNaN: true }),
    speed: fc.double({ min: 5, max: 900, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(time, { minLength: 2, maxLength: 6 }), fc.boolean(), (times, quietToo) => {
      const names: readonly Effort[] = quietToo
        ? ['none', 'low', 'medium', 'high', 'xhigh', 'max']
        : ['minimal', 'low', 'medium', 'high', 'xhigh', 'max']
      const points = times.map(({ first, tail, speed }, i) =>
        timed(names[i] ?? 'max', {
          firstToken: { p50: first, p95: first * tail },
          speed: { p50: speed, p95: speed * tail },
        }),
      )
      expect(inversions(madeUp(points.slice(quietToo ? 0 : 1)))).toEqual([])
    }),
  )
})

test('every timing shows its steps with a source', () => {
  for (const model of edition.models)
    for (const { effort } of model.points)
      for (const step of timingOf(model, effort)?.steps ?? []) {
        expect(Number.isFinite(step.value) && step.value >= 0).toBe(true)
        expect(step.source && step.source in edition.sources).toBe(true)
      }
})
