/** Where a value breaks its shape: the path below it and what is allowed; `undefined`: it is sound. */
export type Fault = readonly [path: string, message: string] | undefined

/**
 * Says whether a value has a shape. Sound values cost no objects: an edition has some ten thousand values, and the first answer waits for
 * them all (a schema library took five times as long on the first reading, mostly in collecting garbage).
 */
export type Shape = (value: unknown) => Fault

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A shape with one condition and one sentence. */
export const be = (allowed: string, is: (value: unknown) => boolean): Shape => {
  const fault: Fault = ['', `must be ${allowed}`]
  return (value) => (is(value) ? undefined : fault)
}

export const text = be('a text that is not empty', (value) => typeof value === 'string' && value !== '')
export const flag = be('true or left out', (value) => value === true)
export const yesOrNo = be('true or false', (value) => typeof value === 'boolean')
export const number = be('a number', (value) => typeof value === 'number' && Number.isFinite(value))

export const matching = (pattern: RegExp, allowed: string): Shape =>
  be(allowed, (value) => typeof value === 'string' && pattern.test(value))

export const numberFrom = (least: number, most: number, allowed: string): Shape =>
  be(allowed, (value) => typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most)

export const positive = be(
  'a number above 0',
  (value) => typeof value === 'number' && value > 0 && Number.isFinite(value),
)
export const amount = numberFrom(0, Number.MAX_VALUE, 'a number of at least 0')
export const count = be('a whole number of at least 0', (value) => Number.isInteger(value) && Number(value) >= 0)

export const oneOf = (values: readonly string[]): Shape =>
  be(values.map((value) => `"${value}"`).join(' or '), (value) => typeof value === 'string' && values.includes(value))

const below = (name: string, [path, message]: NonNullable<Fault>): Fault => [
  path === '' ? name : `${name}.${path}`,
  message,
]

export const listOf =
  (shape: Shape): Shape =>
  (value) => {
    if (!Array.isArray(value)) return ['', 'must be a list']
    for (let i = 0; i < value.length; i += 1) {
      const fault = shape(value[i])
      if (fault) return below(String(i), fault)
    }
    return undefined
  }

/** Fields under names of their own, all of one shape. */
export const recordOf =
  (shape: Shape): Shape =>
  (value) => {
    if (!isFields(value)) return ['', 'must be an object']
    for (const name of Object.keys(value)) {
      const fault = shape(value[name])
      if (fault) return below(name, fault)
    }
    return undefined
  }

/** Fields that must be there, fields that may be, and no others. */
export const fields = (
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape => {
  const shapes = new Map([...Object.entries(required), ...Object.entries(optional)])
  const needed = Object.keys(required)
  return (value) => {
    if (!isFields(value)) return ['', 'must be an object']
    for (const name of needed) if (value[name] === undefined) return [name, 'is missing']
    for (const name of Object.keys(value)) {
      const shape = shapes.get(name)
      if (!shape) return [name, 'is not a field of an edition']
      const fault = shape(value[name])
      if (fault) return below(name, fault)
    }
    return undefined
  }
}

/** The shape that a field of the value names. */
export const byField = (name: string, shapes: Readonly<Record<string, Shape>>): Shape => {
  const known = oneOf(Object.keys(shapes))
  return (value) => {
    if (!isFields(value)) return ['', 'must be an object']
    const fault = known(value[name])
    return fault ? below(name, fault) : shapes[String(value[name])]?.(value)
  }
}

export const day = matching(/^\d{4}-\d{2}-\d{2}$/, 'a day like 2026-11-24')
export const when = matching(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day or month like 2026-11')
