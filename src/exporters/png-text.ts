import { crc32 } from './crc32.ts'
import { asLink } from './link-text.ts'

/** Keyword of the chunk that holds the link of a picture's scenario. */
export const linkKeyword = 'Trilemma link'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length, type and check sum around a chunk's data. */
const around = 12

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** Where the next one starts. */
  readonly end: number
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte)

/** The chunk at this place; undefined where there is no whole one. */
function chunkAt(bytes: Uint8Array, at: number): Chunk | undefined {
  if (at + around > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = at + around + view.getUint32(at)
  if (end > bytes.length) return undefined
  return { type: latin1(bytes.subarray(at + 4, at + 8)), data: bytes.subarray(at + 8, end - 4), end }
}

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  if (!isPng(bytes)) return
  let chunk = chunkAt(bytes, signature.length)
  while (chunk) {
    yield chunk
    chunk = chunk.type === 'IEND' ? undefined : chunkAt(bytes, chunk.end)
  }
}

function encodeChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + around)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(new TextEncoder().encode(type), 4)
  chunk.set(data, 8)
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)))
  return chunk
}

/** ASCII travels as `tEXt`, which every reader knows; anything else as `iTXt` in UTF-8. */
function textChunk(keyword: string, text: string): Uint8Array {
  const plain = /^[ -~]*$/.test(text)
  return encodeChunk(
    plain ? 'tEXt' : 'iTXt',
    new TextEncoder().encode(`${keyword}${plain ? '\0' : '\0\0\0\0\0'}${text}`),
  )
}

/** The picture with texts right behind its header, where a file that lost its end still has them. */
export function withText(
  png: Uint8Array,
  texts: readonly (readonly [keyword: string, text: string])[],
): Uint8Array<ArrayBuffer> {
  const header = isPng(png) ? chunkAt(png, signature.length) : undefined
  if (header?.type !== 'IHDR') throw new RangeError('Text goes into a PNG picture, and these bytes are none')
  const chunks = texts.map(([keyword, text]) => textChunk(keyword, text))
  const added = chunks.reduce((sum, { length }) => sum + length, 0)
  const whole = new Uint8Array(png.length + added)
  whole.set(png.subarray(0, header.end))
  let at = header.end
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  whole.set(png.subarray(header.end), at)
  return whole
}

/** The text of one chunk under this keyword; compressed text is not read, so that nothing can unfold to any size. */
function textUnder(keyword: string, { type, data }: Chunk): string | undefined {
  const end = data.indexOf(0)
  if (end < 0 || end > 79 || latin1(data.subarray(0, end)) !== keyword) return undefined
  if (type === 'tEXt') return latin1(data.subarray(end + 1))
  if (type !== 'iTXt' || data[end + 1] !== 0) return undefined
  const language = data.indexOf(0, end + 3)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  return translated < 0 ? undefined : new TextDecoder().decode(data.subarray(translated + 1))
}

/** The first text under a keyword. Chunks over 64 KiB are passed over: no text of ours is that long. */
export function textInPng(bytes: Uint8Array, keyword: string): string | undefined {
  for (const chunk of chunksOf(bytes)) {
    const text = chunk.data.length > 65_536 ? undefined : textUnder(keyword, chunk)
    if (text !== undefined) return text
  }
  return undefined
}

/** The link of the scenario that a picture was made of; undefined: it carries none. Never throws. */
export const linkInPng = (bytes: Uint8Array): string | undefined => {
  const text = textInPng(bytes, linkKeyword)
  return text === undefined ? undefined : asLink(text)
}
