import { addedSources } from '../added-sources.ts'
import { dayNumber } from '../day.ts'
import type { Edition, Model, Price } from '../edition.ts'
import { addedProblems } from './added-checks.ts'
import { currentIndex } from './prices.ts'

/** Prices whose source vouches for them only until a day that has passed, known and shown as stale. */
const acknowledgedStale: ReadonlySet<string> = new Set(['gpt-5.6-sol'])

const staleOf = (model: Model, day: string): readonly string[] => {
  const price = model.prices[currentIndex(model.prices, day)]
  const stale = price?.to !== undefined && price.to < day
  if (stale && !acknowledgedStale.has(model.id))
    return [`${model.id}: its price was vouched for until ${price.to} only`]
  if (!stale && acknowledgedStale.has(model.id)) return [`${model.id}: acknowledged as stale, but it is not`]
  return []
}

const badPrices = (model: Model): readonly string[] =>
  model.prices.flatMap((price: Price, i) => {
    const later = model.prices[i + 1]
    return [
      ...(price.input > 0 && price.output >= price.input ? [] : [`${model.id}: output is cheaper than input, or free`]),
      ...(later && !(later.from && (!price.from || price.from < later.from))
        ? [`${model.id}: dated prices are out of order`]
        : []),
    ]
  })

/** A name that says 30B A3B is checked against the parameters filed for it. */
const misfiled = (model: Model): readonly string[] => {
  const said = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(model.name)?.[1]
    return found === undefined ? undefined : Number(found)
  }
  const off = (name: number | undefined, filed: number | undefined): boolean =>
    name !== undefined && filed !== undefined && Math.abs(filed - name) > 0.2 * name
  return [
    ...(off(said(/(?:^|[ -])(\d+(?:\.\d+)?)b\b/i), model.parameters)
      ? [`${model.id}: parameters differ from its name`]
      : []),
    ...(off(said(/[ -]A(\d+(?:\.\d+)?)B\b/), model.activeParameters)
      ? [`${model.id}: active parameters differ from its name`]
      : []),
  ]
}

/** Time to the first token of the answer is the first token plus the streamed thinking, within rounding. */
const impossibleTimes = (model: Model): readonly string[] =>
  model.points.flatMap(({ effort, timing }) => {
    if (!timing) return []
    const { firstToken, firstAnswerToken, thinking = 0, speed } = timing
    const bad = [
      firstAnswerToken !== undefined &&
        Math.abs(firstToken.p50 + thinking - firstAnswerToken) > 0.02 + 0.001 * firstAnswerToken,
      firstToken.p95 < firstToken.p50,
      speed.p95 < speed.p50 || speed.p50 <= 0,
    ]
    return bad.includes(true) ? [`${model.id}@${effort}: its times contradict each other`] : []
  })

const outOfScale = (edition: Edition, model: Model): readonly string[] =>
  model.points.flatMap(({ effort, scores }) =>
    scores.flatMap(({ test, value }) => {
      const scale = edition.tests[test]?.scale
      const fine =
        scale === 'share'
          ? value >= 0 && value <= 1
          : scale === 'index'
            ? value > 1 && value < 100
            : Math.abs(value) < 3000
      return scale && fine ? [] : [`${model.id}@${effort}: ${test} is unknown or ${value} is off its scale`]
    }),
  )

const unresolved = (edition: Edition): readonly string[] => {
  const used = [
    ...Object.values(edition.tests).map(({ source }) => source),
    ...edition.models.flatMap((model) => [
      ...(model.context ? [model.context.source] : []),
      ...(model.availability.kind === 'active' ? [] : [model.availability.source]),
      ...model.prices.flatMap(({ source, discounts = [], disagreeing = [] }) => [
        source,
        ...discounts,
        ...disagreeing.map((other) => other.source),
      ]),
      ...model.points.flatMap(({ timing }) => timing?.source ?? []),
    ]),
    ...addedSources(edition).map(([, source]) => source),
  ]
  const unknown = [...new Set(used)].filter((id) => !(id in edition.sources))
  const unused = Object.keys(edition.sources).filter((id) => !used.includes(id))
  return [...unknown.map((id) => `source ${id} is not listed`), ...unused.map((id) => `source ${id} is not used`)]
}

const duplicates = (edition: Edition): readonly string[] => {
  const ids = edition.models.map(({ id }) => id)
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is listed twice`)
}

const badDates = (model: Model): readonly string[] =>
  [
    model.availability.kind === 'active' ? undefined : model.availability.date,
    ...model.prices.flatMap(({ from, to }) => [from, to]),
  ]
    .filter((date) => date !== undefined)
    .filter((date) => dayNumber(date) === undefined)
    .map((date) => `${model.id}: ${date} is not a day`)

/** Everything that is wrong with an edition; the build fails unless it is empty. */
export const problemsOf = (edition: Edition): readonly string[] => [
  ...duplicates(edition),
  ...unresolved(edition),
  ...edition.models.flatMap((model) => [
    ...staleOf(model, edition.id),
    ...badPrices(model),
    ...badDates(model),
    ...misfiled(model),
    ...impossibleTimes(model),
    ...outOfScale(edition, model),
    ...(model.prices.length === 0 ? [`${model.id} has no price`] : []),
  ]),
  ...addedProblems(edition),
]
