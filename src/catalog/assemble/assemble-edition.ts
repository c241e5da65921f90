import type { Availability, Edition, JointCounts, Model, OperatingPoint, Test } from '../edition.ts'
import type { Source } from '../source.ts'
import { modelNotes, renamed, shutdowns } from '../facts/availability.ts'
import { models } from '../facts/models.ts'
import { openHandsJoints } from '../facts/openhands.ts'
import { priceOverrides } from '../facts/prices.ts'
import { sources } from '../facts/sources.ts'
import { numberOf, rowsOf, textOf, type Row } from '../facts/table.ts'
import { tests } from '../facts/tests.ts'
import { problemsOf } from './checks.ts'
import {
  acceleratorList,
  architectureOf,
  hostedModels,
  hostsOf,
  licenceOf,
  pricedAccelerators,
  throughputList,
} from './hosting.ts'
import {
  effectList,
  embeddingList,
  recallList,
  searchList,
  tunedModels,
  tuningClassList,
  tuningOf,
  vectorStoreList,
} from './knowledge.ts'
import { pointsByModel } from './points.ts'
import { pricesOf, type PriceTables } from './prices.ts'

const sourceOf = (row: Row): Source => ({
  title: textOf(row, 'title'),
  publisher: textOf(row, 'publisher'),
  url: textOf(row, 'url'),
  licence: textOf(row, 'licence'),
  read: textOf(row, 'read'),
  ...(row['second-hand'] && { secondHand: true }),
})

const scaleOf = (text: string): Test['scale'] => {
  if (text === 'share' || text === 'index' || text === 'elo') return text
  throw new Error(`${text} is no scale of a test`)
}

const testOf = (row: Row): Test => {
  const tasks = numberOf(row, 'tasks')
  return {
    label: textOf(row, 'label'),
    source: textOf(row, 'source'),
    measured: textOf(row, 'measured'),
    ...(tasks !== undefined && { tasks }),
    scale: scaleOf(textOf(row, 'scale')),
    ...(row['note'] && { note: row['note'] }),
  }
}

const availabilityOf = (model: string, day: string): Availability => {
  const row = rowsOf(shutdowns).find((each) => each['model'] === model)
  if (!row) return { kind: 'active' }
  const date = textOf(row, 'date')
  return {
    kind: date <= day ? 'ended' : 'ending',
    date,
    source: textOf(row, 'source'),
    ...(row['note'] && { note: row['note'] }),
  }
}

const contextOf = (row: Row): Pick<Model, 'context'> => {
  const tokens = numberOf(row, 'context')
  if (tokens === undefined) return {}
  return {
    context: { tokens, ...(row['inferred'] && { inferred: true as const }), source: textOf(row, 'context-source') },
  }
}

/** What running or tuning a model oneself needs to know of it. */
const hostingOf = (id: string): Partial<Model> => {
  const [architecture, licence, hosts, tuning] = [architectureOf(id), licenceOf(id), hostsOf(id), tuningOf(id)]
  return {
    ...(architecture && { architecture }),
    ...(licence !== undefined && { licence }),
    ...(hosts && { hosts }),
    ...(tuning.length > 0 && { tuning }),
  }
}

const modelOf = (row: Row, points: readonly OperatingPoint[], tables: PriceTables, day: string): Model => {
  const id = textOf(row, 'model')
  const [parameters, active] = [numberOf(row, 'parameters'), numberOf(row, 'active')]
  const notes = rowsOf(modelNotes)
    .filter((each) => each['model'] === id)
    .map((each) => textOf(each, 'note'))
  return {
    id,
    name: textOf(row, 'name'),
    vendor: textOf(row, 'vendor'),
    ...(row['released'] && { released: row['released'] }),
    openWeights: row['weights'] === 'open',
    ...(parameters !== undefined && { parameters }),
    ...(active !== undefined && { activeParameters: active }),
    ...contextOf(row),
    availability: availabilityOf(id, day),
    ...(row['thinks'] === 'never' && { neverThinks: true as const }),
    ...(renamed.includes(id) && { renamed: true as const }),
    prices: pricesOf(id, tables, day),
    points,
    ...hostingOf(id),
    ...(notes.length > 0 && { notes }),
  }
}

const jointOf = (row: Row): JointCounts => {
  const [both = 0, onlyA = 0, onlyB = 0, neither = 0] = ['both', 'only-a', 'only-b', 'neither'].map((column) =>
    numberOf(row, column),
  )
  return {
    test: `openhands-${textOf(row, 'test')}`,
    a: textOf(row, 'a'),
    b: textOf(row, 'b'),
    both,
    onlyA,
    onlyB,
    neither,
  }
}

/** Open weights whose price is of other hosts than those timed. */
const mixedHosts = (): ReadonlySet<string> =>
  new Set(
    rowsOf(priceOverrides)
      .filter(({ source }) => source === 'host-medians' || source === 'models-dev' || source === 'portkey')
      .map((row) => textOf(row, 'model')),
  )

/** The edition of a day from the facts and the two price tables. Throws one sentence a problem when a rule of the catalogue is broken. */
export const assembleEdition = (day: string, tables: PriceTables): Edition => {
  const points = pointsByModel(mixedHosts())
  const rows = rowsOf(models)
  const unlisted = [...new Set([...points.keys(), ...hostedModels(), ...tunedModels()])].filter(
    (id) => !rows.some((row) => row['model'] === id),
  )
  const edition: Edition = {
    schema: 'trilemma/edition@1',
    id: day,
    sources: Object.fromEntries(rowsOf(sources).map((row) => [textOf(row, 'id'), sourceOf(row)])),
    tests: Object.fromEntries(rowsOf(tests).map((row) => [textOf(row, 'id'), testOf(row)])),
    models: rows.map((row) => modelOf(row, points.get(textOf(row, 'model')) ?? [], tables, day)),
    joints: rowsOf(openHandsJoints).map(jointOf),
    accelerators: acceleratorList(),
    throughputs: throughputList(),
    tuningClasses: tuningClassList(),
    embeddings: embeddingList(),
    vectorStores: vectorStoreList(),
    searches: searchList(),
    recalls: recallList(),
    effects: effectList(),
  }
  const unlistedGpus = pricedAccelerators().filter((id) => !edition.accelerators?.some((each) => each.id === id))
  const problems = [
    ...problemsOf(edition),
    ...unlisted.map((id) => `${id} has figures but is not a listed model`),
    ...unlistedGpus.map((id) => `${id} has a price but is not a listed GPU`),
  ]
  if (problems.length > 0) throw new Error(`The edition of ${day} breaks its own rules:\n${problems.join('\n')}`)
  return edition
}
