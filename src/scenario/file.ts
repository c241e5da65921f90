import { plainText } from '../base/plain-text.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { isDay } from './check-input.ts'
import { checkRecord } from './check-record.ts'
import type { DecisionRecord } from './decision-record.ts'
import { type Note, shortList } from './note.ts'
import { meantByFirst } from './older-files.ts'
import { parameterOf } from './parameters.ts'
import { defaultPreset, presetInputs, presetOf, presets } from './presets.ts'
import { readInputs } from './read-inputs.ts'
import { isPoisonous, isRecord } from './record.ts'
import { nameLength, type Scenario, withRecord } from './scenario.ts'

export const fileSchema = 'trilemma/scenario@2'
/** The form of files before there were documents and own hosting. */
const firstSchema = 'trilemma/scenario@1'

/** A scenario as a file holds it. Readers take a partial `inputs`: it lies over the preset's. */
export interface ScenarioFile {
  readonly schema: typeof fileSchema
  readonly preset: string
  readonly edition?: string
  readonly name?: string
  readonly inputs: Scenario['inputs']
  readonly record?: DecisionRecord
}

export interface ReadScenario {
  readonly scenario: Scenario
  readonly notes: readonly Note[]
}

const fields: ReadonlySet<string> = new Set(['schema', 'preset', 'edition', 'name', 'inputs', 'record', '$schema'])

const problemOf = ({
  schema,
  preset,
  edition,
  name,
  inputs,
}: Readonly<Record<string, unknown>>): [string, string] | undefined => {
  if (typeof schema !== 'string' || !schema.startsWith('trilemma/scenario@'))
    return ['schema', `This is not a scenario file: its "schema" must be "${fileSchema}".`]
  if (schema !== fileSchema && schema !== firstSchema)
    return ['schema', `This file has the form ${plainText(schema, 60)}; ${fileSchema} and older can be read here.`]
  if (preset !== undefined && (typeof preset !== 'string' || !presetOf(preset)))
    return [
      'preset',
      `There is no preset “${plainText(typeof preset === 'string' ? preset : JSON.stringify(preset), 60)}”. There are ${presets.map(({ id }) => id).join(', ')}.`,
    ]
  if (edition !== undefined && (typeof edition !== 'string' || !isDay(edition)))
    return ['edition', 'The edition is a day, as in 2026-11-23.']
  if (name !== undefined && typeof name !== 'string') return ['name', 'The name is a text.']
  if (inputs !== undefined && !isRecord(inputs)) return ['inputs', '"inputs" lists values by the ids of inputs.']
  return undefined
}

/** Reads a file's JSON. `edition`: the one to use where the file names none. */
export const readFile = (given: unknown, edition: string): Result<ReadScenario> => {
  if (!isRecord(given))
    return failed({ path: '', message: 'This is not a scenario file: it must hold one JSON object.' })
  const problem = problemOf(given)
  if (problem) return failed({ path: problem[0], message: problem[1] })
  const preset = typeof given['preset'] === 'string' ? given['preset'] : defaultPreset
  const strange = Object.keys(given).filter((key) => !fields.has(key) && !isPoisonous(key))
  const missing: Note = { kind: 'missing', path: 'preset', message: `No preset is named: ${preset} is taken.` }
  const { inputs, notes } = readInputs(
    isRecord(given['inputs']) ? given['inputs'] : {},
    parameterOf,
    given['schema'] === firstSchema ? { ...presetInputs(preset), ...meantByFirst(preset) } : presetInputs(preset),
  )
  const said = given['record'] === undefined ? undefined : checkRecord(given['record'])
  const all: readonly Note[] = [
    ...(given['preset'] === undefined ? [missing] : []),
    ...strange.map((key): Note => {
      const path = plainText(key, 40)
      return { kind: 'unknown', path, message: `“${path}” is unknown here and was left out.` }
    }),
    ...notes,
    ...(said?.notes ?? []),
  ]
  const scenario: Scenario = {
    preset,
    edition: typeof given['edition'] === 'string' ? given['edition'] : edition,
    name: typeof given['name'] === 'string' ? plainText(given['name'], nameLength) : '',
    inputs,
  }
  return ok({ scenario: said ? withRecord(scenario, said.record) : scenario, notes: shortList(all) })
}

/** The whole scenario, so that the file means the same when a usual value changes. */
export const toFile = ({ preset, edition, name, inputs, record }: Scenario): ScenarioFile => ({
  schema: fileSchema,
  preset,
  edition,
  ...(name !== '' && { name }),
  inputs,
  ...(record && { record }),
})
