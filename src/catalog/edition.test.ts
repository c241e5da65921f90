import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { problemsOf } from './assemble/checks.ts'
import { currentEdition } from './current-edition.ts'
import { edition, editionOf, editionText, modelNamed, pointNamed, scoreAt } from './edition.fixture.ts'
import { priceAt } from './price.ts'

test('the shipped edition is the current one and keeps every rule of the catalogue', () => {
  expect(edition.id).toBe(currentEdition)
  expect(problemsOf(edition)).toEqual([])
})

test('it costs at most 40 KB on first load', () => {
  expect(gzipSync(editionText, { level: 9 }).length).toBeLessThan(40 * 1024)
})

test('it holds the 97 recommended models and gpt-4o, with what is known of each', () => {
  expect(edition.models).toHaveLength(98)
  for (const id of ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano'])
    expect(modelNamed(id).prices).not.toEqual([])
  expect(edition.models.filter(({ points }) => points.length === 0).map(({ id }) => id)).toEqual([
    'gpt-6.2-astra',
    'gpt-6.2-sol',
    'claude-haiku-5.5',
  ])
  expect(edition.models.flatMap(({ points }) => points)).toHaveLength(221)
  expect(edition.models.flatMap(({ points }) => points).filter(({ timing }) => timing)).toHaveLength(130)
  expect(edition.models.filter(({ points }) => points.some(({ timing }) => timing))).toHaveLength(64)
})

test('a failed run, an estimate and a censored comparison are not in it', () => {
  expect(scoreAt('claude-sonnet-4.6@max', 'openhands-gaia')).toBeUndefined()
  expect(scoreAt('deepseek-v4-pro@high', 'openhands-gaia')).toBeUndefined()
  const elos = edition.models.flatMap(({ points }) =>
    points.flatMap(({ scores }) => scores.filter(({ test: id }) => id === 'aa-gdpval-2026-09')),
  )
  expect(elos).toHaveLength(115)
  expect(elos.every(({ value }) => value > 500)).toBe(true)
})

test('rows without an effort are attached to one point and marked', () => {
  expect(pointNamed('gpt-5.5@high').point.scores.find(({ test: id }) => id === 'openhands-swe-bench')).toMatchObject({
    effortInferred: true,
    n: 500,
  })
  expect(pointNamed('gpt-5.2@none').point.scores.find(({ test: id }) => id === 'bfcl-v4')).toMatchObject({
    effortInferred: true,
  })
  expect(scoreAt('gemini-2.5-flash-lite@none', 'vectara-hallucination')).toBe(0.033)
  expect(
    pointNamed('gpt-5@high').point.scores.find(({ test: id }) => id === 'vectara-hallucination')?.effortInferred,
  ).toBeUndefined()
  expect(scoreAt('deepseek-v3.2@reasoning', 'openhands-gaia')).toBe(0.503)
})

test('a variant without a named effort thinks where the model has one that does not', () => {
  expect(modelNamed('kimi-k2.6').points.map(({ effort }) => effort)).toEqual(['none', 'reasoning'])
  expect(modelNamed('mimo-v2.5-pro').points.map(({ effort }) => effort)).toEqual(['none', 'reasoning'])
  expect(modelNamed('minimax-m3').points.map(({ effort }) => effort)).toEqual(['default'])
  expect(modelNamed('gpt-5').points.map(({ effort }) => effort)).toEqual(['minimal', 'low', 'medium', 'high'])
})

// Read off the sources by eye.
const figures: readonly (readonly [string, string, number])[] = [
  ['gpt-5.6-luna@max', 'aa-terminal-bench-2.1', 0.809],
  ['gpt-5.6-luna@max', 'aa-gdpval-2026-09', 1490],
  ['claude-opus-5@medium', 'aa-terminal-bench-2.1', 0.861],
  ['claude-fable-5.1@max', 'aa-gpqa-2026-09', 0.937],
  ['gpt-5.6-sol@high', 'aa-lcr-2026-09', 0.817],
  ['gpt-5.6-sol@max', 'aa-index-rebased-2026-09', 47.1],
  ['gpt-5.6-luna@low', 'aa-index-rebased-2026-10', 21.0125],
  ['claude-fable-5@max', 'aa-index-rebased-2026-10', 49.6258],
  ['deepseek-v4-flash@max', 'aa-ifbench-2026-09', 0.792],
  ['qwen3.8-27b@low', 'aa-gpqa-2026-09', 0.845],
  ['claude-fable-5@max', 'openhands-swe-bench', 0.958],
  ['gpt-5.5@high', 'openhands-gaia', 0.861],
  ['claude-haiku-4.5@none', 'bfcl-v4', 0.687],
  ['phi-4@default', 'vectara-answer-rate', 0.807],
  ['gpt-4o@default', 'vectara-hallucination', 0.096],
]

test.each(figures)('%s has %s %d as published', (point, id, value) => expect(scoreAt(point, id)).toBe(value))

// USD per million tokens on the edition's day.
const listPrices: readonly (readonly [string, number, number, number])[] = [
  ['claude-opus-5.5', 4, 20, 0.2],
  ['claude-fable-5.1', 10, 50, 0.25],
  ['gpt-5.6-sol', 4, 20, 0.4],
  ['gpt-5.6-luna', 0.2, 1.2, 0.02],
  ['gemini-3.8-flash', 0.75, 3.75, 0.075],
  ['deepseek-v4-pro', 0.66, 1.98, 0.022],
  ['nemotron-3-nano', 0.05, 0.2, 0.0275],
  ['gpt-4o', 2.5, 10, 1.25],
]

test.each(listPrices)('%s costs %d in, %d out, %d cached', (id, input, output, cacheRead) => {
  const price = priceAt(modelNamed(id), currentEdition)
  expect(price?.input).toBeCloseTo(input / 1e6, 15)
  expect(price?.output).toBeCloseTo(output / 1e6, 15)
  expect(price?.cacheRead).toBeCloseTo(cacheRead / 1e6, 15)
})

test('timings are as published', () => {
  expect(pointNamed('gpt-5.5@low').point.timing).toMatchObject({ firstToken: { p50: 1.67337, p95: 3.88288 }, days: 77 })
  expect(pointNamed('deepseek-v4-pro@max').point.timing).toMatchObject({ thinking: 73.8077, firstAnswerToken: 75.6294 })
  expect(pointNamed('gpt-5.6-sol@low').point.timing?.days).toBeUndefined()
})

test('two tables that disagree by more than 1 % are both kept', () => {
  const cells = edition.models.flatMap(({ prices }) =>
    prices.flatMap(({ disagreeing = [] }) =>
      disagreeing.flatMap((other) => Object.keys(other).filter((field) => field !== 'source')),
    ),
  )
  expect(cells).toHaveLength(34)
  expect(modelNamed('glm-5.3-flash').prices[0]?.disagreeing).toEqual([
    { source: 'genai-prices', input: 0.075, output: 0.25 },
    { source: 'pi-ai', cacheRead: 0.03 },
  ])
})

test('joint counts add up to the tasks that both models were given, and to their own scores', () => {
  expect(edition.joints).toHaveLength(120 + 91)
  const pair = edition.joints.find(
    ({ test: id, a, b }) => id === 'openhands-swe-bench' && a === 'claude-opus-4.8' && b === 'gpt-5.5',
  )
  expect(pair && pair.both + pair.onlyA).toBe(419)
  expect(pair && pair.both + pair.onlyB).toBe(391)
  expect(pair && pair.both + pair.onlyA + pair.onlyB + pair.neither).toBe(500)
})

test('what an own server, tuning and retrieval take is in it, as far as it could be sourced', () => {
  const having = (what: 'architecture' | 'licence' | 'hosts' | 'tuning') =>
    edition.models.filter((model) => model[what] !== undefined).length
  expect([having('architecture'), having('licence'), having('hosts'), having('tuning')]).toEqual([37, 31, 26, 12])
  const prices = edition.accelerators?.flatMap((each) => each.prices)
  expect([edition.accelerators?.length, prices?.length, edition.throughputs?.length]).toEqual([12, 43, 52])
  expect([edition.tuningClasses?.length, edition.embeddings?.length, edition.vectorStores?.length]).toEqual([3, 12, 1])
  expect([edition.searches?.length, edition.recalls?.length, edition.effects?.length]).toEqual([13, 5, 42])
})

// An edition never changes after its release: scenarios and links pin it.
test('the edition before is what was released, and knows nothing of own servers', () => {
  const before = readFileSync(new URL('../../public/editions/2026-11-24.json', import.meta.url))
  expect(createHash('sha256').update(before).digest('hex')).toBe(
    '50ec3d03791267061bdcdd188f29f648b6a5c9d6372bac9d3597f62ea6dbe656',
  )
  expect(editionOf('2026-11-24').accelerators).toBeUndefined()
})
