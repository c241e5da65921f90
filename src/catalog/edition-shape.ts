import { efforts } from './edition.ts'
import { addedParts, architecture, hosts, tuning } from './edition-added-shape.ts'
import {
  amount,
  byField,
  count,
  day,
  fields,
  flag,
  listOf,
  matching,
  number,
  numberFrom,
  oneOf,
  positive,
  recordOf,
  text,
  when,
  yesOrNo,
} from './shape.ts'

const factor = numberFrom(0.01, 1, 'a factor up to 1')
const constant = (value: string) => oneOf([value])

const source = fields(
  {
    title: text,
    publisher: text,
    url: matching(/^https:\/\/\S+$/, 'an address with https'),
    licence: text,
    read: when,
  },
  { secondHand: yesOrNo },
)

const test = fields(
  { label: text, source: text, measured: when, scale: oneOf(['share', 'index', 'elo']) },
  { tasks: count, note: text },
)

const tokens = { input: positive, output: positive }

const price = fields(
  { source: text, read: when, ...tokens },
  {
    from: day,
    to: day,
    cacheRead: amount,
    cacheWrite: amount,
    batch: factor,
    flex: factor,
    discounts: listOf(text),
    tiers: listOf(fields({ above: positive, ...tokens }, { cacheRead: amount })),
    peak: numberFrom(1, 100, 'a factor of at least 1'),
    disagreeing: listOf(fields({ source: text }, { input: amount, output: amount, cacheRead: amount })),
  },
)

const range = fields({ p50: positive, p95: positive })

const timing = fields(
  { source: text, measured: when, firstToken: range, speed: range },
  { days: count, firstAnswerToken: positive, thinking: amount, hosts: oneOf(['mixed', 'unstable']) },
)

const score = fields({ test: text, value: number }, { n: count, measured: when, effortInferred: flag, note: text })

const point = fields(
  { effort: oneOf(efforts), scores: listOf(score) },
  { timing, costPerTask: listOf(fields({ test: text, usd: positive, measured: when })) },
)

const ending = (kind: string) => fields({ kind: constant(kind), date: day, source: text }, { note: text })

const model = fields(
  {
    id: matching(/^[a-z0-9][a-z0-9.-]*$/, 'a name of small letters, digits, dots and dashes'),
    name: text,
    vendor: text,
    openWeights: yesOrNo,
    availability: byField('kind', {
      active: fields({ kind: constant('active') }),
      ending: ending('ending'),
      ended: ending('ended'),
    }),
    prices: listOf(price),
    points: listOf(point),
  },
  {
    released: when,
    parameters: positive,
    activeParameters: positive,
    context: fields({ tokens: positive, source: text }, { inferred: flag }),
    neverThinks: flag,
    renamed: flag,
    architecture,
    licence: text,
    hosts,
    tuning: listOf(tuning),
    notes: listOf(text),
  },
)

const joint = fields({ test: text, a: text, b: text, both: count, onlyA: count, onlyB: count, neither: count })

/** The shape of `Edition`; a law holds the shipped edition's every field to it. */
export const editionShape = fields(
  {
    schema: constant('trilemma/edition@1'),
    id: day,
    sources: recordOf(source),
    tests: recordOf(test),
    models: listOf(model),
    joints: listOf(joint),
  },
  addedParts,
)
