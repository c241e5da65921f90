import { failed as problem, ok, type Result } from '../base/result.ts'

/** What a case can be run against: every published formula, and the functions that only phrase a case. */
export interface Runnable {
  readonly id: string
  readonly run: (inputs: unknown) => unknown
}

export interface PartRange {
  readonly from: number
  readonly to: number
}

/** Which cases to run; all unless said. */
export interface CaseFilter {
  readonly part?: PartRange
  readonly fns?: readonly string[]
}

export interface Verification {
  /** A line for each case that failed. */
  readonly lines: readonly string[]
  readonly passed: number
  readonly failed: number
}

interface Tolerance {
  readonly abs: number
  readonly rel: number
}

/** Where a case says nothing. */
const usualTolerance: Tolerance = { abs: 1e-12, rel: 1e-9 }

/** `4` or `0-5`. */
export const readPartRange = (text: string): Result<PartRange> => {
  const found = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(text.trim())
  const from = Number(found?.[1])
  const to = Number(found?.[2] ?? found?.[1])
  if (!found || from > to)
    return problem({ path: 'part', message: 'A part is a number such as 4, or a range such as 0-5.' })
  return ok({ from, to })
}

type Entries = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Runs cases `{id, part, fn, inputs, expected, tolerance}`, given as a list or as `{cases: [...]}`. Never throws. */
export const verifyCases = (cases: unknown, filter: CaseFilter, functions: readonly Runnable[]): Verification => {
  const list = isRecord(cases) ? cases['cases'] : cases
  if (!Array.isArray(list)) {
    return { lines: ['The file must be a list of cases, or an object with a list "cases".'], passed: 0, failed: 1 }
  }
  const byId = new Map(functions.map((entry) => [entry.id, entry]))
  const lines: string[] = []
  let passed = 0
  for (const [place, entry] of list.entries()) {
    const outcome = verifyCase(entry, place, filter, byId)
    if (outcome === 'passed') passed++
    else if (outcome !== 'left out') lines.push(outcome)
  }
  return { lines, passed, failed: lines.length }
}

/** `passed`, `left out`, or the sentence that says what is wrong. */
const verifyCase = (
  entry: unknown,
  place: number,
  filter: CaseFilter,
  functions: ReadonlyMap<string, Runnable>,
): string => {
  if (!isRecord(entry)) return `Case ${place + 1}: must be an object with id, part, fn, inputs, expected and tolerance.`
  const name = typeof entry['id'] === 'string' ? entry['id'] : `Case ${place + 1}`
  const fn = entry['fn']
  if (typeof fn !== 'string') return `${name}: fn must be the name of a function.`
  const part = readPart(entry['part'])
  if (part === undefined) return `${name} ${fn}: part must be a number.`
  if (filter.part && (part < filter.part.from || part > filter.part.to)) return 'left out'
  if (filter.fns && !filter.fns.includes(fn)) return 'left out'
  const tolerance = readTolerance(entry['tolerance'])
  if (!tolerance) return `${name} ${fn}: tolerance must be {abs, rel}, both at least 0.`
  if (!('inputs' in entry && 'expected' in entry)) return `${name} ${fn}: inputs and expected must be given.`
  const runnable = functions.get(fn)
  if (!runnable) return `${name} ${fn}: there is no function of this name.`
  try {
    const differences = compare(runnable.run(entry['inputs']), entry['expected'], tolerance, '')
    return differences.length === 0 ? 'passed' : `${name} ${fn}: ${differences.slice(0, 3).join('; ')}`
  } catch (error) {
    return `${name} ${fn}: refused, ${error instanceof Error ? error.message : 'for an unknown reason'}`
  }
}

const readPart = (value: unknown): number | undefined => {
  const part = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof part === 'number' && Number.isFinite(part) ? part : undefined
}

const readTolerance = (value: unknown): Tolerance | undefined => {
  if (value === undefined) return usualTolerance
  if (!isRecord(value)) return undefined
  const { abs, rel } = value
  return typeof abs === 'number' && typeof rel === 'number' && abs >= 0 && rel >= 0 ? { abs, rel } : undefined
}

const inText = (value: unknown): string => JSON.stringify(value) ?? String(value)

/** What differs, leaf by leaf; empty when nothing does. An absent value is an absent key. */
const compare = (got: unknown, want: unknown, tolerance: Tolerance, path: string): readonly string[] => {
  const at = path === '' ? 'result' : path
  if (typeof want === 'number') {
    const close =
      typeof got === 'number' && Math.abs(got - want) <= Math.max(tolerance.abs, tolerance.rel * Math.abs(want))
    return close ? [] : [`${at} is ${inText(got)}, expected ${want}`]
  }
  if (Array.isArray(want)) {
    if (!Array.isArray(got)) return [`${at} is ${inText(got)}, expected a list`]
    if (got.length !== want.length) return [`${at} has ${got.length} entries, expected ${want.length}`]
    return want.flatMap((entry, i) => compare(got[i], entry, tolerance, `${path}[${i}]`))
  }
  if (isRecord(want)) {
    if (!isRecord(got)) return [`${at} is ${inText(got)}, expected an object`]
    const extra = Object.keys(got).filter((key) => got[key] !== undefined && !(key in want))
    const inside = path === '' ? '' : `${path}.`
    return [
      ...extra.map((key) => `${inside}${key} is not expected`),
      ...Object.keys(want).flatMap((key) => compare(got[key], want[key], tolerance, `${inside}${key}`)),
    ]
  }
  return got === want ? [] : [`${at} is ${inText(got)}, expected ${inText(want)}`]
}
