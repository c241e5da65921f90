import { emptyRecord, recordCaps, recordStatuses } from './decision-record.ts'
import { fileSchema } from './file.ts'
import type { NumericParameter, Parameter } from './parameter.ts'
import { parameterWords } from './parameter-words.ts'
import { parameters } from './parameters.ts'
import { presets } from './presets.ts'
import { nameLength } from './scenario.ts'
import { yardstickIds } from './yardsticks.ts'

type Schema = Readonly<Record<string, unknown>>

const numberSchema = ({ domain: [minimum, maximum], whole }: NumericParameter): Schema => ({
  type: whole ? 'integer' : 'number',
  minimum,
  maximum,
})

const rangeSchema = (number: Schema): Schema => ({
  type: 'object',
  description: '5th and 95th percentile of what is not known, with an optional best guess between them.',
  properties: { low: number, best: number, high: number },
  required: ['low', 'high'],
  additionalProperties: false,
})

const ownSchema: Schema = {
  type: 'object',
  propertyNames: { pattern: '^[a-z0-9][a-z0-9._-]{0,79}(@[a-z]{1,16})?$' },
  maxProperties: 200,
  additionalProperties: {
    oneOf: [
      {
        type: 'object',
        properties: { successes: { type: 'integer', minimum: 0 }, n: { type: 'integer', minimum: 1 } },
        required: ['successes', 'n'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          low: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
          high: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
        },
        required: ['low', 'high'],
        additionalProperties: false,
      },
    ],
  },
}

const mixPattern = (): string => {
  const id = `(${yardstickIds.join('|')})`
  const part = `${id}:[0-9]*\\.?[0-9]+(e-?[0-9]+)?`
  return `^(${id}|${part}(\\+${part})*)$`
}

const daySchema: Schema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }
const textSchema = (maxLength: number): Schema => ({ type: 'string', maxLength })

const noteSchema: Schema = {
  type: 'object',
  description: 'A remark on an input, an option or an area.',
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9-]{1,16}$' },
    at: { type: 'string', description: 'Id of the input, option or area.', pattern: '^[A-Za-z0-9_.:+@>/-]{1,160}$' },
    by: textSchema(recordCaps.by),
    on: daySchema,
    text: { ...textSchema(recordCaps.note), minLength: 1 },
  },
  required: ['at', 'on', 'text'],
  additionalProperties: false,
}

const recordSchema: Schema = {
  type: 'object',
  description: 'What people say of the decision; it changes no figure.',
  properties: {
    status: { enum: recordStatuses, default: emptyRecord.status },
    deciders: textSchema(recordCaps.deciders),
    text: textSchema(recordCaps.text),
    without: {
      type: 'array',
      description: 'Ids of areas that do not appear.',
      items: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,31}$' },
      maxItems: recordCaps.without,
    },
    notes: { type: 'array', items: noteSchema, maxItems: recordCaps.notes },
  },
  additionalProperties: false,
}

const valueSchema = (parameter: Parameter): Schema => {
  switch (parameter.kind) {
    case 'limit':
      return { anyOf: [numberSchema(parameter), { type: 'null', description: 'Off.' }] }
    case 'quantity': {
      const number = numberSchema(parameter)
      return parameter.ranged ? { anyOf: [number, rangeSchema(number)] } : number
    }
    case 'weight':
      return numberSchema(parameter)
    case 'choice':
      return { enum: parameter.options.map(({ value }) => value) }
    case 'mix':
      return { type: 'string', pattern: mixPattern() }
    case 'date':
      return { type: 'string', pattern: '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$' }
    case 'own-evaluation':
      return ownSchema
  }
}

const describe = (parameter: Parameter): string => {
  const { about } = parameterWords(parameter.id)
  return 'unit' in parameter && parameter.unit !== 'none' ? `${about} Unit: ${parameter.unit}.` : about
}

const inputSchema = (parameter: Parameter): Schema => ({
  title: parameter.label,
  description: describe(parameter),
  default: parameter.usual,
  ...valueSchema(parameter),
})

/** JSON Schema (draft 2020-12) of a scenario file, derived from the declarations of the inputs. */
export const scenarioFileSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:${fileSchema.replace('/', ':')}`,
  title: 'Trilemma scenario',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    schema: { const: fileSchema },
    preset: { enum: presets.map(({ id }) => id) },
    edition: daySchema,
    name: textSchema(nameLength),
    inputs: {
      type: 'object',
      description: "Values by id; what is not named has the preset's value.",
      properties: Object.fromEntries(parameters.map((parameter) => [parameter.id, inputSchema(parameter)])),
      additionalProperties: false,
    },
    record: recordSchema,
  },
  required: ['schema', 'preset', 'inputs'],
  additionalProperties: false,
})
