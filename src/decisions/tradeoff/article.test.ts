import { expect, test } from 'vitest'
import { sourceArticleAnswer } from '../../alternatives/reference-rule.ts'
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

test('it tells figures from limits that they hardly miss', () => {
  const asked = (inputs: Parameters<typeof readingOf>[1]) =>
    articleOf({ reading: readingOf('real-time-customer-support', inputs) }).steps.map(({ asks }) => asks)
  expect(asked({ 'limits.p95Seconds': 3601 })[0]).toMatch(/^Wait limit 1\sh 1\ss: over 1\sh\?$/)
  expect(asked({ 'limits.costPerRequest': 0.1004 })[1]).toBe('Cost limit $0.1004: over $0.10?')
  const { evaluation } = readingOf('real-time-customer-support', {}, [])
  const { outcome } = sourceArticleAnswer(evaluation)
  const [cost = 0, wait = 0] = [outcome?.cost?.p50, outcome?.latency?.p50]
  const { misses } = articleOf({
    reading: readingOf('real-time-customer-support', {
      'limits.costPerRequest': cost * 0.9995,
      'limits.p95Seconds': wait * 0.9995,
    }),
  })
  const pairs = misses.flatMap(
    (line) => /: (?:here p95 is )?(.+) against (?:a limit of )?(.+)\.$/.exec(line)?.slice(1, 3) ?? [],
  )
  expect(pairs).toHaveLength(4)
  expect(new Set(pairs).size).toBe(4)
})
