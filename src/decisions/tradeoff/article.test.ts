import { expect, test } from 'vitest'
import { plainText } from '../../base/phrase.ts'
import { presets } from '../../scenario/presets.ts'
import { articleOf } from './article.ts'
import { readingOf } from './reading.fixture.ts'

test.each(presets.map(({ id }) => id))('%s: the step that holds is the one the answer comes from', (preset) => {
  const reading = readingOf(preset)
  const { steps, rule, ours, verdict } = articleOf({ reading })
  expect(steps.filter(({ holds }) => holds)).toHaveLength(1)
  expect(steps.findIndex(({ holds }) => holds)).toBe(steps.length - 1)
  expect(ours?.rank).toBe(1)
  expect(plainText(verdict)).not.toBe('')
  if (rule && rule.ruledOut !== '') expect(plainText(verdict)).toContain(rule.ruledOut)
})

test('it follows the limits', () => {
  const take = (inputs: Parameters<typeof readingOf>[1]) =>
    articleOf({ reading: readingOf('real-time-customer-support', inputs) }).steps.at(-1)?.answers
  expect(take({ 'limits.p95Seconds': 3601 })).toBe('gpt-4o, batch, “12-24 hours”')
  expect(take({ 'limits.p95Seconds': 3600, 'limits.costPerRequest': 0.2 })).toBe('gpt-4o, streaming, “2-5 seconds”')
  expect(take({ 'limits.p95Seconds': null })).toBe('gpt-4o, batch, “12-24 hours”')
  expect(take({ 'limits.costPerRequest': null })).toBe('gpt-4o, streaming, “2-5 seconds”')
})

test('where nothing fits it says that the rule cannot', () => {
  const { ours, verdict } = articleOf({ reading: readingOf('real-time-customer-support', { 'limits.quality': 0.99 }) })
  expect(ours).toBeUndefined()
  expect(plainText(verdict)).toContain('it cannot say so')
})
