import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edition, editionText } from './edition.fixture.ts'
import { readEdition } from './read-edition.ts'

type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

const luna = edition.models.findIndex(({ id }) => id === 'gpt-5.6-luna')
const qwen = edition.models.findIndex(({ id }) => id === 'qwen3-8b')

/** The shipped edition with the value at a path replaced, or removed where none is given; `luna` and `qwen` stand for one model each. */
const damaged = (path: string, value?: Json): unknown => {
  const whole: Json = JSON.parse(editionText)
  const steps = path.replace('luna', `models.${luna}`).replace('qwen', `models.${qwen}`).split('.')
  const last = steps.pop() ?? ''
  let at: Json = whole
  for (const step of steps)
    at = Array.isArray(at) ? (at[Number(step)] ?? null) : typeof at === 'object' && at ? (at[step] ?? null) : null
  if (Array.isArray(at)) at[last === 'end' ? at.length : Number(last)] = value ?? null
  else if (typeof at === 'object' && at) {
    if (value === undefined) delete at[last]
    else at[last] = value
  }
  return whole
}

const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value))

const problemsOf = (json: unknown): string => {
  const read = readEdition(json)
  return read.ok ? 'fine' : read.problems.map(({ path, message }) => `${path} ${message}`).join('; ')
}

test('a sound edition is read whole', () => {
  const read = readEdition(JSON.parse(editionText))
  expect(read.ok && read.value).toEqual(edition)
})

test.each<[string, string, Json | undefined, RegExp]>([
  ['a price that is text', 'luna.prices.0.input', '1', /prices\.0\.input must be a number above 0/],
  ['a free price', 'luna.prices.0.output', 0, /prices\.0\.output must be a number above 0/],
  ['an unknown effort', 'luna.points.0.effort', 'ultra', /points\.0\.effort must be "none" or/],
  ['a missing speed', 'luna.points.0.timing.speed', undefined, /timing\.speed is missing/],
  ['a score without a value', 'luna.points.0.scores.0.value', undefined, /scores\.0\.value is missing/],
  ['a field that nobody knows', 'luna.colour', 'red', /colour is not a field/],
  ['a price source that is not listed', 'luna.prices.0.source', 'hearsay', /names hearsay, which/],
  ['a test that is not listed', 'luna.points.0.scores.0.test', 'guess', /names guess, which/],
  ['a date that is none', 'id', 'yesterday', /^id must be a day like/],
  ['another format', 'schema', 'trilemma/edition@2', /^schema must be "trilemma\/edition@1"/],
  ['an effort twice', 'luna.points.end', copy(edition.models[luna]?.points[0]), /lists an effort twice/],
  ['a model twice', 'models.end', copy(edition.models[luna]), /lists a model twice/],
  ['counts of an unknown model', 'joints.0.a', 'nobody', /names nobody, which/],
  ['a free GPU', 'accelerators.0.prices.0.low', 0, /^accelerators\.0\.prices\.0\.low must be a number above 0/],
  ['a GPU price of an unknown kind', 'accelerators.0.prices.0.kind', 'found', /kind must be "on-demand" or/],
  [
    'a source of memory that is not listed',
    'accelerators.0.memory.source',
    'hearsay',
    /accelerators\.h100 names hearsay/,
  ],
  ['a speed on an unknown GPU', 'throughputs.0.accelerator', 'abacus', /^throughputs names abacus, which/],
  ['a GPU twice', 'accelerators.end', copy(edition.accelerators?.[0]), /^accelerators lists a GPU twice/],
  ['an effect above one', 'effects.0.arms.base', 48.1, /arms\.base must be a share of 0 to 1/],
  ['an arm that nobody knows', 'effects.0.arms.magic', 0.5, /arms\.magic is not a field/],
  ['an architecture without layers', 'qwen.architecture.parts.0.layers', 0, /layers must be a number of at least 1/],
  [
    'a source of layers that is not listed',
    'qwen.architecture.source',
    'hearsay',
    /qwen3-8b\.architecture names hearsay/,
  ],
])('%s is a problem that says where and what', (_, path, value, message) => {
  expect(problemsOf(damaged(path, value))).toMatch(message)
})

test.each([[undefined], [null], [[]], ['text'], [{}], [3]])('%j is not an edition', (json) => {
  expect(readEdition(json).ok).toBe(false)
})

/** Paths to every leaf of the shipped edition. */
const leaves = (value: Json, path: string): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: readonly (readonly [string, Json])[] = Array.isArray(value)
    ? value.map((each, i) => [String(i), each] as const)
    : Object.entries(value)
  return entries.flatMap(([name, each]) => leaves(each, path === '' ? name : `${path}.${name}`))
}

// Names with dots cannot be paths here.
const paths = leaves(JSON.parse(editionText), '').filter((path) =>
  /^(id|schema|models|joints|accelerators|throughputs|effects|embeddings|searches)\b/.test(path),
)

test('any value replaced by one of another kind is refused', () => {
  expect(paths.length).toBeGreaterThan(8000)
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.constantFrom<Json>(null, '', [], {}, [1], -1e9), (path, value) => {
      const score = /scores\.\d+\.value$/.test(path) && typeof value === 'number'
      expect(score || problemsOf(damaged(path, value)) !== 'fine', `${path} ${JSON.stringify(value)}`).toBe(true)
    }),
    { numRuns: 60 },
  )
})
