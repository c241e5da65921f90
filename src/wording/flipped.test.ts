import { expect, test } from 'vitest'
import { evaluate } from '../alternatives/evaluate.ts'
import type { Evaluation } from '../alternatives/evaluation.ts'
import { edition } from '../catalog/edition.fixture.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { whyFlipped } from './flipped.ts'
import { optionName, speakerOf, winnerOf } from './names.ts'

const evaluated = (preset: string, inputs: Readonly<Record<string, InputValue>> = {}): Evaluation => {
  const scenario = scenarioOf(preset, edition.id)
  return evaluate({ ...scenario, inputs: { ...scenario.inputs, ...inputs } }, edition)
}

const before = evaluated('real-time-customer-support')

test('the same answer has no reason', () => {
  expect(whyFlipped(before, evaluated('real-time-customer-support', { 'limits.quality': 0.61 }))).toBe('')
})

test('a limit that the former answer misses is named with its value and the figure that misses it', () => {
  const now = evaluated('real-time-customer-support', { 'limits.p95Seconds': 2 })
  const was = winnerOf(before)?.alternative.option
  expect(whyFlipped(before, now)).toMatch(
    /^GPT-5\.5 misses the wait limit of 2\.0.s \(it has 2\.7.s\)\. .* is the best/,
  )
  expect(was !== undefined && speakerOf(now, was)?.violated).toContain('latency')
})

test('a figure that misses a limit is never said to be the limit', () => {
  const now = evaluated('real-time-customer-support', { 'limits.p95Seconds': 2.67 })
  expect(whyFlipped(before, now)).toMatch(/^GPT-5\.5 misses the wait limit of 2\.67.s \(it has 2\.671.s\)\./)
})

test('nothing fits any more, and something fits again', () => {
  const none = evaluated('real-time-customer-support', { 'limits.p95Seconds': 0.3 })
  expect(whyFlipped(before, none)).toMatch(/Nothing else fits\.$/)
  expect(whyFlipped(none, before)).toBe('Nothing fitted before. GPT-5.5 is the best of those that fit.')
})

test('a former answer that still fits is said to score lower, and it does', () => {
  const now = evaluated('real-time-customer-support', { 'priorities.cost': 60 })
  const was = winnerOf(before)?.alternative.option ?? ''
  expect(whyFlipped(before, now)).toMatch(/^GPT-5\.5 still fits; at the present values .* scores higher\.$/)
  const former = speakerOf(now, was)
  expect(former?.feasible).toBe(true)
  expect(winnerOf(now)?.utility ?? 0).toBeGreaterThan(former?.utility ?? 1)
})

test('between any two presets the sentence names both answers or says that nothing fits', () => {
  const all = presets.map(({ id }) => evaluated(id))
  for (const one of all)
    for (const other of all) {
      const said = whyFlipped(one, other)
      const [was, is] = [one, other].map((each) => winnerOf(each)?.alternative.option)
      expect(said === '').toBe(was === is)
      if (was !== is && was !== undefined) expect(said).toContain(optionName(one, was))
      if (was !== is && is !== undefined) expect(said).toContain(optionName(other, is))
    }
})
