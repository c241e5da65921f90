type Schema = Readonly<Record<string, unknown>>

const list = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value : [])
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [])
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typeFits = (type: unknown, value: unknown): boolean => {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  return type === 'object' ? isObject(value) : typeof value === type
}

const limits: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  minimum: (value, limit) => value >= limit,
  maximum: (value, limit) => value <= limit,
  exclusiveMinimum: (value, limit) => value > limit,
  exclusiveMaximum: (value, limit) => value < limit,
}

const objectFits = (schema: Schema, value: Readonly<Record<string, unknown>>): boolean => {
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const names = isObject(schema['propertyNames']) ? schema['propertyNames'] : {}
  const others = schema['additionalProperties']
  const keys = Object.keys(value)
  return (
    texts(schema['required']).every((key) => Object.hasOwn(value, key)) &&
    keys.length <= Number(schema['maxProperties'] ?? Infinity) &&
    keys.every((key) => {
      const inner = Object.hasOwn(properties, key) ? properties[key] : others
      return conforms(names, key) && (inner === undefined || (isObject(inner) && conforms(inner, value[key])))
    })
  )
}

const listFits = (schema: Schema, values: readonly unknown[]): boolean => {
  const { items } = schema
  return (
    values.length <= Number(schema['maxItems'] ?? Infinity) &&
    (!isObject(items) || values.every((value) => conforms(items, value)))
  )
}

const textFits = (schema: Schema, text: string): boolean => {
  const { pattern } = schema
  const { length } = [...text]
  return (
    (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text)) &&
    length <= Number(schema['maxLength'] ?? Infinity) &&
    length >= Number(schema['minLength'] ?? 0)
  )
}

const understood = new Set(
  `$schema $id title description default type const enum anyOf oneOf pattern maxLength minimum maximum exclusiveMinimum
  exclusiveMaximum properties required additionalProperties propertyNames maxProperties minLength items maxItems`.split(
    /\s+/,
  ),
)

/** The keywords of JSON Schema 2020-12 that our own schema uses; any other is an error. */
export const conforms = (schema: Schema, value: unknown): boolean => {
  const strange = Object.keys(schema).find((keyword) => !understood.has(keyword))
  if (strange !== undefined) throw new Error(`Keyword ${strange} is not understood`)
  const choices: readonly unknown[] = Array.isArray(schema['enum']) ? schema['enum'] : [value]
  return (
    (schema['type'] === undefined || typeFits(schema['type'], value)) &&
    (schema['const'] === undefined || schema['const'] === value) &&
    choices.includes(value) &&
    (schema['anyOf'] === undefined || list(schema['anyOf']).some((inner) => conforms(inner, value))) &&
    (schema['oneOf'] === undefined || list(schema['oneOf']).filter((inner) => conforms(inner, value)).length === 1) &&
    (typeof value !== 'string' || textFits(schema, value)) &&
    (!Array.isArray(value) || listFits(schema, value)) &&
    (typeof value !== 'number' ||
      Object.entries(limits).every(([key, holds]) => schema[key] === undefined || holds(value, Number(schema[key])))) &&
    (!isObject(value) || objectFits(schema, value))
  )
}
