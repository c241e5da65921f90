import { InvalidInput } from './formula.ts'

/** What a number may be. Not-a-number and infinite values never are. */
export interface Allowed {
  readonly atLeast?: number
  readonly above?: number
  readonly atMost?: number
  readonly below?: number
  readonly whole?: true
}

export const probability: Allowed = { atLeast: 0, atMost: 1 }
export const positive: Allowed = { above: 0 }
export const notNegative: Allowed = { atLeast: 0 }
export const count: Allowed = { atLeast: 0, whole: true }
export const natural: Allowed = { atLeast: 1, whole: true }

/** The inputs of a published formula, read by name. What is missing or refused throws `InvalidInput` with the name. */
export interface Fields {
  readonly number: (name: string, allowed?: Allowed) => number
  /** Absent or null: `usual`. */
  readonly numberOr: <T>(name: string, usual: T, allowed?: Allowed) => number | T
  readonly text: (name: string) => string
  readonly choice: <T extends string>(name: string, options: readonly T[]) => T
  readonly flagOr: (name: string, usual: boolean) => boolean
  readonly flags: (name: string) => readonly boolean[]
  readonly numbers: (name: string, allowed?: Allowed) => readonly number[]
  readonly numberListOr: (name: string, usual: readonly number[], allowed?: Allowed) => readonly number[]
  /** Null entries become `undefined`. */
  readonly numbersOrNone: (name: string) => readonly (number | undefined)[]
  /** Rows of equal length. */
  readonly matrix: (name: string) => readonly (readonly number[])[]
  readonly group: (name: string) => Fields
  readonly groups: (name: string) => readonly Fields[]
  readonly groupsOr: (name: string, usual: readonly Fields[]) => readonly Fields[]
  readonly names: () => readonly string[]
}

/** Ends a calculation that the mathematics refuses: which field, and what is allowed. */
export const refuse = (path: string, allowed: string): never => {
  throw new InvalidInput(`${path} must be ${allowed}`)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inWords = ({ atLeast, above, atMost, below, whole }: Allowed): string => {
  const limits = [
    ...(atLeast === undefined ? [] : [`of at least ${atLeast}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(atMost === undefined ? [] : [`of at most ${atMost}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ]
  return [whole ? 'a whole number' : 'a finite number', limits.join(' and ')].join(' ').trim()
}

const isAllowed = (value: number, { atLeast, above, atMost, below, whole }: Allowed): boolean =>
  Number.isFinite(value) &&
  (atLeast === undefined || value >= atLeast) &&
  (above === undefined || value > above) &&
  (atMost === undefined || value <= atMost) &&
  (below === undefined || value < below) &&
  (whole === undefined || Number.isInteger(value))

const readNumber = (value: unknown, path: string, allowed: Allowed = {}): number =>
  typeof value === 'number' && isAllowed(value, allowed) ? value : refuse(path, inWords(allowed))

const readList = (value: unknown, path: string): readonly unknown[] =>
  Array.isArray(value) ? value : refuse(path, 'a list')

const readNumbers = (value: unknown, path: string, allowed?: Allowed): readonly number[] =>
  readList(value, path).map((entry, i) => readNumber(entry, `${path}[${i}]`, allowed))

const readMatrix = (value: unknown, path: string): readonly (readonly number[])[] => {
  const rows = readList(value, path).map((row, i) =>
    readList(row, `${path}[${i}]`).map((cell, k) => readNumber(cell, `${path}[${i}][${k}]`)),
  )
  const width = rows[0]?.length ?? 0
  return rows.every((row) => row.length === width) ? rows : refuse(path, 'a list of rows of equal length')
}

export const fieldsOf = (inputs: unknown, path = ''): Fields => {
  const record = isRecord(inputs) ? inputs : refuse(path === '' ? 'The inputs' : path, 'an object with named fields')
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  const has = (name: string): boolean => record[name] !== undefined && record[name] !== null
  const groups = (name: string): readonly Fields[] =>
    readList(record[name], at(name)).map((entry, i) => fieldsOf(entry, `${at(name)}[${i}]`))
  return {
    number: (name, allowed) => readNumber(record[name], at(name), allowed),
    numberOr: (name, usual, allowed) => (has(name) ? readNumber(record[name], at(name), allowed) : usual),
    text: (name) => {
      const value = record[name]
      return typeof value === 'string' ? value : refuse(at(name), 'a text')
    },
    choice: (name, options) =>
      options.find((option) => option === record[name]) ?? refuse(at(name), `one of ${options.join(', ')}`),
    flagOr: (name, usual) => {
      const value = has(name) ? record[name] : usual
      return typeof value === 'boolean' ? value : refuse(at(name), 'true or false')
    },
    flags: (name) =>
      readList(record[name], at(name)).map((entry, i) =>
        typeof entry === 'boolean' ? entry : refuse(`${at(name)}[${i}]`, 'true or false'),
      ),
    numbers: (name, allowed) => readNumbers(record[name], at(name), allowed),
    numberListOr: (name, usual, allowed) => (has(name) ? readNumbers(record[name], at(name), allowed) : usual),
    numbersOrNone: (name) =>
      readList(record[name], at(name)).map((entry, i) =>
        entry === null ? undefined : readNumber(entry, `${at(name)}[${i}]`),
      ),
    matrix: (name) => readMatrix(record[name], at(name)),
    group: (name) => fieldsOf(record[name], at(name)),
    groups,
    groupsOr: (name, usual) => (has(name) ? groups(name) : usual),
    names: () => Object.keys(record),
  }
}
