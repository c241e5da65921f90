import { expect, test } from 'vitest'
import { shownAt, type Situation } from './plan.ts'

const at = (elapsed: number, rest: Partial<Situation> = {}) =>
  shownAt({ elapsed, changed: false, flipped: false, seen: {}, ...rest })

test('at once the line, and nothing else', () => {
  expect(at(0)).toEqual({ line: true, pulse: false, reason: false, offer: undefined })
})

test('one pulse at five seconds', () => {
  expect([4_999, 5_000, 6_199, 6_200].map((elapsed) => at(elapsed).pulse)).toEqual([false, true, true, false])
})

test('the first change ends line and pulse; if it flips an answer, the reason is offered', () => {
  expect(at(5_000, { changed: true })).toEqual({ line: false, pulse: false, reason: false, offer: undefined })
  expect(at(0, { changed: true, flipped: true }).reason).toBe(true)
  expect(at(0, { changed: true, flipped: true, seen: { reason: true } }).reason).toBe(false)
})

test('cases at thirty seconds, questions in their place at sixty', () => {
  expect([29_999, 30_000, 59_999, 60_000].map((elapsed) => at(elapsed).offer)).toEqual([
    undefined,
    'cases',
    'cases',
    'questions',
  ])
})

test('what was used or closed does not come back', () => {
  const seen = { line: true, reason: true, cases: true, questions: true } as const
  for (const elapsed of [0, 5_000, 30_000, 60_000])
    expect(at(elapsed, { seen, changed: true, flipped: true })).toEqual({
      line: false,
      pulse: false,
      reason: false,
      offer: undefined,
    })
  expect(at(60_000, { seen: { questions: true } }).offer).toBe('cases')
})
