import * as z from 'zod/mini'
import { failed, ok, type Result } from '../base/result.ts'
import { efforts, type Edition } from './edition.ts'

// The page's policy forbids making code from text.
z.config({ jitless: true })

const text = z.string().check(z.minLength(1))
const when = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const positive = z.number().check(z.positive())
const amount = z.number().check(z.nonnegative())
const count = z.int().check(z.nonnegative())
const share = z.number().check(z.positive(), z.lte(1))

const source = z.strictObject({
  title: text,
  publisher: text,
  url: z.string().check(z.regex(/^https:\/\//)),
  licence: text,
  read: when,
  secondHand: z.exactOptional(z.boolean()),
})

const test = z.strictObject({
  label: text,
  source: text,
  measured: when,
  tasks: z.exactOptional(z.int().check(z.positive())),
  scale: z.enum(['share', 'index', 'elo']),
  note: z.exactOptional(text),
})

const tier = z.strictObject({ above: positive, input: positive, output: positive, cacheRead: z.exactOptional(amount) })

const price = z.strictObject({
  source: text,
  read: when,
  from: z.exactOptional(day),
  to: z.exactOptional(day),
  input: positive,
  output: positive,
  cacheRead: z.exactOptional(amount),
  cacheWrite: z.exactOptional(amount),
  batch: z.exactOptional(share),
  flex: z.exactOptional(share),
  discounts: z.exactOptional(z.array(text)),
  tiers: z.exactOptional(z.array(tier)),
  peak: z.exactOptional(z.number().check(z.gte(1))),
  disagreeing: z.exactOptional(
    z.array(
      z.strictObject({
        source: text,
        input: z.exactOptional(amount),
        output: z.exactOptional(amount),
        cacheRead: z.exactOptional(amount),
      }),
    ),
  ),
})

const timing = z.strictObject({
  source: text,
  measured: when,
  days: z.exactOptional(count),
  firstToken: z.strictObject({ p50: positive, p95: positive }),
  firstAnswerToken: z.exactOptional(positive),
  thinking: z.exactOptional(amount),
  speed: z.strictObject({ p50: positive, p95: positive }),
  hosts: z.exactOptional(z.enum(['mixed', 'unstable'])),
})

const point = z.strictObject({
  effort: z.enum(efforts),
  timing: z.exactOptional(timing),
  costPerTask: z.exactOptional(z.array(z.strictObject({ test: text, usd: positive, measured: when }))),
  scores: z.array(
    z.strictObject({
      test: text,
      value: z.number(),
      n: z.exactOptional(count),
      measured: z.exactOptional(when),
      effortInferred: z.exactOptional(z.literal(true)),
      note: z.exactOptional(text),
    }),
  ),
})

const availability = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('active') }),
  z.strictObject({ kind: z.enum(['ending', 'ended']), date: day, source: text, note: z.exactOptional(text) }),
])

const model = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]*$/)),
  name: text,
  vendor: text,
  released: z.exactOptional(when),
  openWeights: z.boolean(),
  parameters: z.exactOptional(positive),
  activeParameters: z.exactOptional(positive),
  context: z.exactOptional(
    z.strictObject({ tokens: positive, inferred: z.exactOptional(z.literal(true)), source: text }),
  ),
  availability,
  neverThinks: z.exactOptional(z.literal(true)),
  renamed: z.exactOptional(z.literal(true)),
  prices: z.array(price),
  points: z.array(point),
  notes: z.exactOptional(z.array(text)),
})

const joint = z.strictObject({ test: text, a: text, b: text, both: count, onlyA: count, onlyB: count, neither: count })

const editionShape = z.strictObject({
  schema: z.literal('trilemma/edition@1'),
  id: day,
  sources: z.record(z.string(), source),
  tests: z.record(z.string(), test),
  models: z.array(model),
  joints: z.array(joint),
})

/** What is allowed at the place of an issue; the library's own sentences are not shipped. */
const saying = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected === 'int' ? 'a whole number' : `of type ${issue.expected}`}`
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`
    case 'unrecognized_keys':
      return `has an unknown field: ${issue.keys.join(', ')}`
    case 'too_small':
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)}`
    case 'too_big':
      return `must be at most ${String(issue.maximum)}`
    case 'invalid_format':
      return `must look like ${issue.pattern ?? issue.format}`
    default:
      return 'is not what an edition holds here'
  }
}

/** Sources, tests and models that are named but not listed, and points listed twice. */
const dangling = (edition: Edition): readonly { path: string; message: string }[] => {
  const models = new Set(edition.models.map(({ id }) => id))
  const lost = (path: string, id: string, among: object): { path: string; message: string }[] =>
    Object.hasOwn(among, id) ? [] : [{ path, message: `names ${id}, which the edition does not list` }]
  return [
    ...Object.entries(edition.tests).flatMap(([id, { source: by }]) => lost(`tests.${id}`, by, edition.sources)),
    ...edition.models.flatMap(({ id, prices, points, context }) => [
      ...prices.flatMap((each) => lost(`models.${id}.prices`, each.source, edition.sources)),
      ...(context ? lost(`models.${id}.context`, context.source, edition.sources) : []),
      ...points.flatMap(({ effort, timing: time, scores, costPerTask = [] }) => [
        ...(time ? lost(`models.${id}@${effort}`, time.source, edition.sources) : []),
        ...[...scores, ...costPerTask].flatMap((each) => lost(`models.${id}@${effort}`, each.test, edition.tests)),
      ]),
      ...(new Set(points.map(({ effort }) => effort)).size < points.length
        ? [{ path: `models.${id}`, message: 'lists an effort twice' }]
        : []),
    ]),
    ...(models.size < edition.models.length ? [{ path: 'models', message: 'lists a model twice' }] : []),
    ...edition.joints.flatMap(({ test: by, a, b }) => [
      ...lost('joints', by, edition.tests),
      ...[a, b]
        .filter((id) => !models.has(id))
        .map((id) => ({ path: 'joints', message: `names ${id}, which the edition does not list` })),
    ]),
  ]
}

/** Reads an edition from parsed JSON; anything that is not one gives what is wrong and where, at most ten places. */
export const readEdition = (json: unknown): Result<Edition> => {
  const parsed = editionShape.safeParse(json)
  if (!parsed.success) {
    return failed(
      ...parsed.error.issues
        .slice(0, 10)
        .map((issue) => ({ path: issue.path.map(String).join('.') || 'edition', message: saying(issue) })),
    )
  }
  const edition: Edition = parsed.data
  const lost = dangling(edition)
  return lost.length > 0 ? failed(...lost.slice(0, 10)) : ok(edition)
}
