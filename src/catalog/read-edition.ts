import { failed, ok, type Problem, type Result } from '../base/result.ts'
import { addedSources } from './added-sources.ts'
import type { Edition } from './edition.ts'
import { editionShape } from './edition-shape.ts'

const isEdition = (json: unknown): json is Edition => editionShape(json) === undefined

const notListed = (path: string, id: string): Problem => ({
  path,
  message: `names ${id}, which the edition does not list`,
})

const repeated = (ids: readonly string[]): string | undefined => (new Set(ids).size < ids.length ? 'twice' : undefined)

/** Sources and tests that a model names but the edition does not list, and efforts listed twice. */
const lostInModel = ({ sources, tests }: Edition, model: Edition['models'][number]): readonly Problem[] => {
  const problems: Problem[] = []
  const source = (path: string, id: string): void => {
    if (!Object.hasOwn(sources, id)) problems.push(notListed(path, id))
  }
  for (const price of model.prices) source(`models.${model.id}.prices`, price.source)
  if (model.context) source(`models.${model.id}.context`, model.context.source)
  if (model.availability.kind !== 'active') source(`models.${model.id}.availability`, model.availability.source)
  for (const { effort, timing, scores, costPerTask = [] } of model.points) {
    const path = `models.${model.id}@${effort}`
    if (timing) source(path, timing.source)
    for (const { test } of scores) if (!Object.hasOwn(tests, test)) problems.push(notListed(path, test))
    for (const { test } of costPerTask) if (!Object.hasOwn(tests, test)) problems.push(notListed(path, test))
  }
  if (repeated(model.points.map(({ effort }) => effort)))
    problems.push({ path: `models.${model.id}`, message: 'lists an effort twice' })
  return problems
}

/** Sources and GPUs that the added parts name but the edition does not list. */
const lostInAdded = (edition: Edition): readonly Problem[] => {
  const { accelerators = [], throughputs = [] } = edition
  const listed = new Set(accelerators.map(({ id }) => id))
  return [
    ...addedSources(edition)
      .filter(([, source]) => !Object.hasOwn(edition.sources, source))
      .map(([path, source]) => notListed(path, source)),
    ...throughputs
      .filter(({ accelerator }) => !listed.has(accelerator))
      .map(({ accelerator }) => notListed('throughputs', accelerator)),
    ...(listed.size < accelerators.length ? [{ path: 'accelerators', message: 'lists a GPU twice' }] : []),
  ]
}

const lost = (edition: Edition): readonly Problem[] => {
  const ids = edition.models.map(({ id }) => id)
  const models = new Set(ids)
  return [
    ...Object.entries(edition.tests).flatMap(([id, { source }]) =>
      Object.hasOwn(edition.sources, source) ? [] : [notListed(`tests.${id}`, source)],
    ),
    ...edition.models.flatMap((model) => lostInModel(edition, model)),
    ...(repeated(ids) ? [{ path: 'models', message: 'lists a model twice' }] : []),
    ...edition.joints.flatMap(({ test, a, b }) => [
      ...(Object.hasOwn(edition.tests, test) ? [] : [notListed('joints', test)]),
      ...[a, b].filter((id) => !models.has(id)).map((id) => notListed('joints', id)),
    ]),
    ...lostInAdded(edition),
  ]
}

/**
 * Reads an edition from parsed JSON. Anything that is not one gives what is wrong and where: the first fault of shape, or up to ten names
 * that the edition does not list.
 */
export const readEdition = (json: unknown): Result<Edition> => {
  if (!isEdition(json)) {
    const [path, message] = editionShape(json) ?? ['', 'is not an edition']
    return failed({ path: path === '' ? 'edition' : path, message })
  }
  const problems = lost(json)
  return problems.length > 0 ? failed(...problems.slice(0, 10)) : ok(json)
}
