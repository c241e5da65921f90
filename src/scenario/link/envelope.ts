import { toBase64url } from '../../base/base64url.ts'
import { crc32c } from '../../base/crc32c.ts'

const checkLength = 6

const checkOf = (text: string): string => {
  const crc = crc32c(text)
  return toBase64url(Uint8Array.of(crc >>> 24, crc >>> 16, crc >>> 8, crc))
}

/** `<format>.<length>.<payload>.<check>`, the check over all before it. */
export const seal = (format: number, payload: string): string => {
  const text = `${format}.${payload.length}.${payload}`
  return `${text}.${checkOf(text)}`
}

export type Unsealed =
  | { readonly kind: 'whole'; readonly format: number; readonly payload: string }
  /** `arrived` and `expected`: characters of the payload, where the text got that far. */
  | { readonly kind: 'cut-off'; readonly arrived?: number; readonly expected?: number }
  | { readonly kind: 'damaged' }

const damaged: Unsealed = { kind: 'damaged' }
const isNumber = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text)

/** Tells a whole text from one that lost its end and one that changed on the way. */
export const unseal = (text: string): Unsealed => {
  if (text === '') return { kind: 'cut-off' }
  const [format = '', length, payload, check, ...more] = text.split('.')
  if (!isNumber(format) || more.length > 0) return damaged
  if (length === undefined || payload === undefined)
    return length === undefined || length === '' || isNumber(length) ? { kind: 'cut-off' } : damaged
  if (!isNumber(length)) return damaged
  const expected = Number(length)
  const arrived = payload.length
  if (check === undefined || (arrived === expected && check.length < checkLength))
    return arrived <= expected ? { kind: 'cut-off', arrived, expected } : damaged
  if (arrived !== expected || check !== checkOf(`${format}.${length}.${payload}`)) return damaged
  return { kind: 'whole', format: Number(format), payload }
}
