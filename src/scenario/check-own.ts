import type { OwnResult } from './parameter.ts'
import { isPoisonous, isRecord } from './record.ts'

const mostRows = 200
const mostTrials = 1e9
const modelId = /^[a-z0-9][a-z0-9._-]{0,79}(@[a-z]{1,16})?$/

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostTrials

const isInside = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < 1

/** One row, or what is wrong with it. */
const readRow = (id: string, row: unknown): OwnResult | string => {
  const wrong = `${id} needs successes out of n trials, as in 42/50, or a range between 0 and 1, as in 0.6 to 0.8.`
  if (!isRecord(row) || Object.keys(row).length !== 2) return wrong
  const { successes, n, low, high } = row
  if (isCount(successes) && isCount(n))
    return n >= 1 && successes <= n
      ? { successes, n }
      : `${id} has ${successes} successes out of ${n}: at most n are possible.`
  if (isInside(low) && isInside(high)) return low <= high ? { low, high } : { low: high, high: low }
  return wrong
}

/** The rows of an own evaluation by model or operating point, or what is wrong with them. */
export const readOwn = (value: unknown): Readonly<Record<string, OwnResult>> | string => {
  if (!isRecord(value)) return 'An own evaluation lists results by model.'
  const rows: [string, OwnResult][] = []
  for (const [id, row] of Object.entries(value)) {
    if (isPoisonous(id)) continue
    if (!modelId.test(id)) return `“${id.slice(0, 40)}” is not the id of a model or an operating point.`
    if (rows.length === mostRows) return `An own evaluation has at most ${mostRows} rows.`
    const read = readRow(id, row)
    if (typeof read === 'string') return read
    rows.push([id, read])
  }
  return Object.fromEntries(rows)
}
