import { deflateSync, Inflate } from 'fflate'
import { fromBase64url, toBase64url } from '../../base/base64url.ts'
import { bounds } from './bounds.ts'
import { format1 } from './format-1.ts'
import { format2 } from './format-2.ts'
import { format3 } from './format-3.ts'

/** Text that deflate may point back to, by format. Frozen: another text reads another scenario out of old links. */
const texts: readonly string[] = [format1, format2, format3]
const dictionaries: readonly Uint8Array[] = texts.map((text) => new TextEncoder().encode(text))

/** Empty where there is no such format. */
export const dictionaryText = (format: number): string => texts[format - 1] ?? ''

export const deflated = (format: number, text: string): string => {
  const dictionary = dictionaries[format - 1]
  if (!dictionary) throw new Error(`No format ${format}`)
  return toBase64url(deflateSync(new TextEncoder().encode(text), { level: 9, mem: 4, dictionary }))
}

const slice = 256

/** Inflates piece by piece and gives up beyond the bound: 12 KB can hold 12 MB. Throws where the stream is no deflate. */
const inflate = (bytes: Uint8Array, dictionary: Uint8Array): Uint8Array | undefined => {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Inflate({ dictionary }, (piece) => {
    pieces.push(piece)
    length += piece.length
  })
  for (let at = 0; at < bytes.length; at += slice) {
    stream.push(bytes.subarray(at, at + slice), at + slice >= bytes.length)
    if (length > bounds.inflated) return undefined
  }
  const [only] = pieces
  if (pieces.length === 1 && only) return only
  const whole = new Uint8Array(length)
  pieces.reduce((at, piece) => {
    whole.set(piece, at)
    return at + piece.length
  }, 0)
  return whole
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a payload, or why there is none. */
export const inflated = (format: number, payload: string): { readonly text: string } | 'damaged' | 'too-large' => {
  const dictionary = dictionaries[format - 1]
  const bytes = fromBase64url(payload)
  if (!dictionary || !bytes || bytes.length === 0) return 'damaged'
  try {
    const whole = inflate(bytes, dictionary)
    return whole ? { text: utf8.decode(whole) } : 'too-large'
  } catch {
    return 'damaged'
  }
}
