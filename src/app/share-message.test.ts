import { expect, test } from 'vitest'
import { drawsOf } from '../alternatives/draw.ts'
import { evaluate } from '../alternatives/evaluate.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { messagesOf } from '../exporters/message.ts'
import { readFile } from '../scenario/file.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { scenarioInJson } from '../exporters/json.ts'
import { messageFor } from './share-message.ts'
import { resultJson } from './share-result.ts'

const received = scenarioOf('real-time-customer-support', edition.id)
const scenario = { ...received, name: 'Night shift', inputs: { ...received.inputs, 'limits.p95Seconds': 2.2 } }
const evaluation = evaluate(scenario, edition)
const draws = drawsOf(evaluation, 100)
const told = {
  name: 'Night shift',
  evaluation,
  draws,
  flips: [],
  before: evaluate(received, edition),
  link: 'https://example.org/t/#/x?s=1',
}

test('what changed is named with its old value and its new one, and an answer that flipped with both', () => {
  const { changes, answers, name } = messageFor({ ...told, received })
  expect(name).toBe('Night shift')
  expect(changes).toEqual([{ label: 'Wait limit, p95', from: '≤\u202f4.0\u202fs', to: '≤\u202f2.2\u202fs' }])
  expect(answers).toHaveLength(1)
})

test('without a link received nothing is said of changes, and no word stands without its counts', () => {
  const plain = messagesOf(messageFor({ ...told, received: undefined, before: undefined })).plain
  expect(plain).not.toContain('Changed')
  expect(plain).toMatch(/good enough in \d+ and best in \d+ of 100 draws/)
})

test('the result holds the scenario it was computed from, and where each input comes from', () => {
  const text = resultJson({ evaluation, draws, flips: [], engine: '0.0.0', link: undefined })
  expect(readFile(scenarioInJson(text), edition.id)).toEqual({ ok: true, value: { scenario, notes: [] } })
  const { inputs } = JSON.parse(text)
  const yours = inputs.filter(({ origin }: { readonly origin: string }) => origin === 'yours')
  expect(inputs.every(({ preset }: { readonly preset: unknown }) => preset !== undefined)).toBe(true)
  const { sources, engine, seed, edition: figures } = JSON.parse(text)
  expect({ engine, figures, seed }).toEqual({ engine: '0.0.0', figures: edition.id, seed: 20_261_123 })
  expect(Object.values(sources).every((source) => /^\d{4}/.test(String(Object(source)['read'])))).toBe(true)
  expect(yours.map(({ id }: { readonly id: string }) => id)).toEqual(['limits.p95Seconds'])
})
