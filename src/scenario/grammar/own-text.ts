import type { OwnEvaluation, OwnResult } from '../parameter.ts'
import { readAmount, amountValue } from './amount.ts'

const readResult = (text: string): unknown => {
  const counts = /^(\d+)\s*(?:\/|of|out of)\s*(\d+)$/.exec(text)
  if (counts) return { successes: Number(counts[1]), n: Number(counts[2]) }
  const [low = '', high = '', ...more] = text.split(/\s+to\s+|\s*\.\.\s*/)
  const ends = [low, high].map((end) => readAmount(end, 'share'))
  const [first, last] = ends
  if (more.length > 0 || typeof first !== 'object' || typeof last !== 'object') return undefined
  const suffix = first.suffix === '' ? last.suffix : first.suffix
  return { low: amountValue({ ...first, suffix }, 'share'), high: amountValue(last, 'share') }
}

/** `gpt-5.5: 42/50, gpt-4o@default: 0.6 to 0.8`: unchecked rows by model or operating point. */
export const readOwnText = (text: string): Readonly<Record<string, unknown>> => {
  const rows = text
    .split(/[,;\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
  return Object.fromEntries(
    rows.map((row) => {
      const colon = row.indexOf(':')
      return [row.slice(0, Math.max(0, colon)).trim(), readResult(row.slice(colon + 1).trim())]
    }),
  )
}

const writeResult = (result: OwnResult): string =>
  'n' in result ? `${result.successes}/${result.n}` : `${result.low} to ${result.high}`

export const writeOwnText = (own: OwnEvaluation): string =>
  Object.keys(own)
    .toSorted()
    .flatMap((id) => {
      const result = own[id]
      return result ? [`${id}: ${writeResult(result)}`] : []
    })
    .join(', ')
