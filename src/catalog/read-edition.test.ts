import { expect, test } from 'vitest'
import { edition, editionText } from './edition.fixture.ts'
import { readEdition } from './read-edition.ts'

type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

const luna = edition.models.findIndex(({ id }) => id === 'gpt-5.6-luna')

/** The shipped edition with the value at a path replaced, or removed where none is given; `luna` is the index of one model. */
const damaged = (path: string, value?: Json): unknown => {
  const whole: Json = JSON.parse(editionText)
  const steps = path.replace('luna', `models.${luna}`).split('.')
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
  ['a price that is text', 'luna.prices.0.input', '1', /prices\.0\.input must be of type number/],
  ['a free price', 'luna.prices.0.output', 0, /prices\.0\.output must be more than 0/],
  ['an unknown effort', 'luna.points.0.effort', 'ultra', /points\.0\.effort must be "none" or/],
  ['a missing speed', 'luna.points.0.timing.speed', undefined, /timing\.speed must be of type object/],
  ['a score without a value', 'luna.points.0.scores.0.value', undefined, /scores\.0\.value must be of type number/],
  ['a field that nobody knows', 'luna.colour', 'red', /unknown field: colour/],
  ['a price source that is not listed', 'luna.prices.0.source', 'hearsay', /names hearsay, which/],
  ['a test that is not listed', 'luna.points.0.scores.0.test', 'guess', /names guess, which/],
  ['a date that is none', 'id', 'yesterday', /^id must look like/],
  ['another format', 'schema', 'trilemma/edition@2', /^schema must be "trilemma\/edition@1"/],
  ['an effort twice', 'luna.points.end', copy(edition.models[luna]?.points[0]), /lists an effort twice/],
  ['a model twice', 'models.end', copy(edition.models[luna]), /lists a model twice/],
  ['counts of an unknown model', 'joints.0.a', 'nobody', /names nobody, which/],
])('%s is a problem that says where and what', (_, path, value, message) => {
  expect(problemsOf(damaged(path, value))).toMatch(message)
})

test.each([[undefined], [null], [[]], ['text'], [{}], [3]])('%j is not an edition', (json) => {
  expect(readEdition(json).ok).toBe(false)
})
