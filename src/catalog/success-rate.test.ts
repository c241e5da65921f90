import { expect, test } from 'vitest'
import { logistic, logit } from '../base/elementary.ts'
import { edition, pointNamed } from './edition.fixture.ts'
import { successRate, type SuccessRate } from './success-rate.ts'
import { yardstickOf, yardsticks, type YardstickId } from './yardsticks.ts'

const rate = (id: YardstickId, point: string, asOf = edition.id): SuccessRate | undefined => {
  const yardstick = yardstickOf(id)
  const { model, effort } = pointNamed(point)
  return yardstick && successRate(yardstick, model, effort, edition, asOf)
}

test('the anchor counts as it is', () => {
  expect(rate('coding-agent', 'gpt-5.6-luna@max')).toMatchObject({
    q: 0.809,
    samplesClass: 'first',
    tasks: 89,
    tau: 0,
    choice: 1,
    measured: '2026-09-08',
    ageMonths: 2,
    extrapolated: false,
    effortInferred: false,
    source: 'artificial-analysis-2026-09',
  })
})

test('another test goes through its line', () => {
  const found = rate('coding-agent', 'gpt-5@minimal')
  expect(found).toMatchObject({ choice: 3, tau: 0.64, samplesClass: 'third', tasks: 44 })
  expect(found?.q).toBeCloseTo(logistic(0.82 + 1.19 * logit(found?.value ?? 0)), 12)
})

test('faithfulness is not hallucinating, times answering at all', () => {
  const phi = rate('grounding', 'phi-4@default')
  expect(phi?.q).toBeCloseTo((1 - 0.037) * 0.807, 12)
  expect(phi).toMatchObject({ value: 0.037, effortInferred: true, ageMonths: 8 })
})

test('faithfulness is taken from the nearest other effort, marked, and never from another test', () => {
  const low = rate('grounding', 'gpt-5.4@low')
  expect(low).toMatchObject({ choice: 2, samplesClass: 'second', effortInferred: true })
  expect(low?.q).toBe(rate('grounding', 'gpt-5.4@none')?.q)
  expect(rate('grounding', 'gpt-5@low')?.value).toBe(0.147)
  expect(rate('grounding', 'claude-opus-4.8@max')).toBeUndefined()
})

test('an Elo is the probability of being preferred to the reference', () => {
  expect(rate('office-work', 'claude-opus-4.8@max')?.q).toBeCloseTo(0.5, 12)
  expect(rate('office-work', 'gpt-5.6-sol@xhigh')?.q).toBeCloseTo(1 / (1 + 10 ** ((1490 - 1584) / 400)), 10)
})

test('beyond the fitted points is extrapolated: the newest Claude and GPT among them', () => {
  for (const id of ['claude-opus-5.5@max', 'claude-sonnet-5.5@max'])
    expect(rate('coding-agent', id)?.extrapolated).toBe(true)
  expect(rate('coding-agent', 'gpt-6-luna@low')?.extrapolated).toBe(false)
})

test('none solved is a very low rate, not an unknown one', () => {
  const found = rate('long-context', 'phi-4@default')
  expect(found).toMatchObject({ value: 0, choice: 2, extrapolated: true })
  expect(found && found.q > 0 && found.q < 0.02).toBe(true)
})

test('age counts from the score of its own date', () => {
  expect(rate('general-agent', 'gpt-5.5@high')).toMatchObject({ measured: '2026-04-28', ageMonths: 6 })
  expect(rate('tool-calling', 'claude-haiku-4.5@none', '2027-01-16')?.ageMonths).toBe(13)
})

test('a model without a row is not measured', () => {
  for (const id of ['tool-calling', 'grounding'] as const) expect(rate(id, 'gpt-5.6-luna@low')).toBeUndefined()
})

test('rates are rates, with steps that name their source', () => {
  for (const yardstick of yardsticks)
    for (const model of edition.models)
      for (const { effort } of model.points) {
        const found = successRate(yardstick, model, effort, edition, edition.id)
        if (!found) continue
        expect(found.q >= 0 && found.q <= 1, `${model.id}@${effort}`).toBe(true)
        expect(found.steps[0]?.source).toBe(found.source)
        expect(found.steps.at(-1)?.value).toBeTypeOf('number')
      }
})
